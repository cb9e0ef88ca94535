import { carries, readPath, type Carried, type CarriedParts } from "@waft/platform-kit/testing";

/** What a reblog carries: the first item of its trail is the source, the later ones and its own content were added. */
export function readReblog(payload: unknown): CarriedParts {
  const root = readPath(payload, "trail.0");
  const adds = carries(payload, "content");
  // Who added last: the reblogger, or the last item of the trail behind the first.
  const contributor = readPath(payload, adds ? "blog" : "trail.1.blog");
  return {
    ...readPerson("author", readPath(root, "blog"), carries(root, "broken_blog_name")),
    ...readPerson("sharer", readPath(payload, "blog")),
    ...readPerson("contributor", contributor),
    via: whole(carries(payload, "parent_tumblelog_uuid")),
    "via.profile": whole(carries(payload, "parent_tumblelog_uuid") && carries(payload, "parent_post_id")),
    text: whole(hasBlock(root, "text")),
    image: whole(hasBlock(root, "image")),
    trail: whole(carries(payload, "trail.1.content")),
    note: whole(hasBlock(payload, "text")),
    counts: whole(carries(payload, "note_count")),
  };
}

function hasBlock(item: unknown, type: string): boolean {
  const content = readPath(item, "content");
  return Array.isArray(content) && content.some((block: unknown) => readPath(block, "type") === type);
}

/** A blog that is gone leaves its name alone, which leads nowhere. */
function readPerson(person: "author" | "sharer" | "contributor", blog: unknown, isBroken = false): CarriedParts {
  return {
    [person]: whole(isBroken || carries(blog, "name")),
    [`${person}.profile`]: whole(carries(blog, "url")),
    [`${person}.follow`]: whole(carries(blog, "uuid") && carries(blog, "can_be_followed")),
  };
}

function whole(isThere: boolean): Carried {
  return isThere ? "whole" : "missing";
}
