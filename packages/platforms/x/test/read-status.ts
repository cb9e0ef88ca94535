import { carries, readPath, type Carried, type CarriedParts } from "@waft/platform-kit/testing";

/** What X's data of a repost, a quote or a quote of a quote carries, in the words of the rules. */
export function readStatus(payload: unknown): CarriedParts {
  const sharer: Carried = carries(payload, "user.screen_name") ? "whole" : "missing";
  const people = { sharer, "sharer.profile": sharer };
  if (carries(payload, "retweeted_status")) {
    return { ...people, ...readPost(readPath(payload, "retweeted_status")) };
  }
  const quoted = readPath(payload, "quoted_status");
  const note = carries(payload, "text") ? "whole" : "missing";
  if (!carries(quoted, "quoted_status_id_str")) {
    return { ...people, note, ...readPost(quoted) };
  }
  // Of what stands in the inner quote there is only the number and the address.
  const author: Carried = carries(quoted, "quoted_status_permalink.expanded") ? "linked" : "missing";
  const via: Carried = carries(quoted, "user.screen_name") ? "whole" : "missing";
  return {
    ...people,
    note,
    author,
    "author.profile": author,
    text: author,
    image: author,
    via,
    "via.profile": via,
    trail: carries(quoted, "text") ? "whole" : "missing",
  };
}

function readPost(post: unknown): CarriedParts {
  const held = (at: string): Carried => (carries(post, at) ? "whole" : "missing");
  return {
    author: held("user"),
    "author.profile": held("user.screen_name"),
    text: held("text"),
    "text.link": held("entities.urls.0.expanded_url"),
    "text.hashtag": held("entities.hashtags.0.text"),
    image: held("extended_entities.media.0.media_url_https"),
    counts: held("favorite_count"),
  };
}
