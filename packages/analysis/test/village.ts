/** An invented network, of which the tests of this package claim things. */
export const village = `waft 1
platform village "Village"
use social
posts have text, image, card

form share "a post of the sharer"

source leaflet {
  title "Leaflet"
  kind official
  seen 2026-11-23
}

rule share {
  on share of post
  from 2015
  shows share to followers
  keeps author, text, card
  unknown author.follow
  loses image
  adds sharer
  allows note
  counts for author
  source leaflet
}

rule like-of-share {
  on like of share
  shows it to some followers
  keeps everything
  counts for sharer
  source leaflet
}

rule like-of-share-early refines like-of-share {
  on like of share
  until 2018
  loses text
  source leaflet
}

rule like {
  on like of post
  shows nothing
  counts for author
  tells chosen
  source leaflet
}
`;
