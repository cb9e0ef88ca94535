// Written by `waft compile`: change the rules instead.

/** The names that LinkedIn knows: questions with others do not compile. */
export interface LinkedinNames {
  readonly action:
    | "like"
    | "comment"
    | "repost"
    | "share"
    | "send"
    | "delete"
    | "celebrate"
    | "curious"
    | "funny"
    | "insightful"
    | "love"
    | "support";
  readonly actor: "member" | "page" | "channel";
  readonly part:
    | "author"
    | "author.profile"
    | "author.follow"
    | "sharer"
    | "sharer.profile"
    | "sharer.follow"
    | "via"
    | "via.profile"
    | "text"
    | "text.link"
    | "text.mention"
    | "text.hashtag"
    | "image"
    | "video"
    | "card"
    | "card.title"
    | "card.image"
    | "counts"
    | "note"
    | "note.link"
    | "note.mention"
    | "trail";
  readonly postPart:
    | "author"
    | "author.profile"
    | "author.follow"
    | "text"
    | "text.link"
    | "text.mention"
    | "text.hashtag"
    | "image"
    | "video"
    | "card"
    | "card.title"
    | "card.image"
    | "counts";
  readonly postSettings: {
    readonly paid: "no" | "yes";
    readonly resharing: "allowed" | "off";
    readonly visibility: "public" | "connections";
  };
  readonly settings: Readonly<Record<string, never>>;
}
