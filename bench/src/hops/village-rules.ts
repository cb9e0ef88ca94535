/** A platform of 32 parts, of which every engine can say what its rules say: nothing in it is left open. */
export const villageRules = `waft 1
platform village "Village"
posts have text, image, video, document, poll, card, place

actor member, page
person author always { profile always, follow always, badge always }
person sharer added { profile always, follow always }
person via added { profile always }
part text { link, mention, hashtag, formatting }
part image { description, tags }
part video { captions }
part document { pages }
part poll { votes }
part card { title always, site always }
part counts always { likes always, comments always }
part place
part note added { link }

form post
form share
form repost
attribute visibility of post is public, circle
action like, comment, share, repost
audience followers

rule like-of-post {
  on like of post
  shows it to followers
  keeps everything
  counts for author
}

rule like-of-share {
  on like of share when post has no image
  shows it to followers
  loses author
  keeps everything else
  counts for sharer
}

rule like-of-share-with-image {
  on like of share when post has image
  shows it to followers
  loses author.follow
  keeps everything else
  counts for author
}

rule like-of-repost {
  on like of repost
  shows it to followers
  keeps everything
  counts for author
}

rule comment-of-anything {
  on comment of post, share
  shows it to followers
  cuts text
  keeps text.link, text.mention
  loses text.hashtag, text.formatting
  links image, video
  keeps everything else
  counts for author
}

rule comment-of-repost {
  on comment of repost
  shows it to followers
  links document, poll
  keeps everything else
  counts for nobody
}

rule share-in-circle {
  on share of post, share when visibility is circle
  refused "This is for the circle alone."
}

rule share-of-post {
  on share of post when visibility is public
  shows share to followers
  adds sharer
  allows note
  cuts text, card
  keeps text.link, card.title
  loses text.mention, text.hashtag, text.formatting, card.site, counts, poll.votes
  keeps everything else
  counts for author
}

rule share-of-share {
  on share of share when visibility is public
  shows share to followers
  adds sharer
  allows note
  loses counts, image.tags, video.captions
  links document
  keeps everything else
  counts for sharer
}

rule share-of-repost {
  on share of repost
  shows share to followers
  adds sharer
  allows note
  loses via, counts
  keeps everything else
  counts for author
}

rule repost-of-post {
  on repost of post, share
  shows repost to followers
  adds via
  loses poll.votes, place
  keeps everything else
  counts for author
}

rule repost-of-repost {
  on repost of repost
  shows repost to followers
  adds via
  loses counts
  keeps everything else
  counts for author
}
`;
