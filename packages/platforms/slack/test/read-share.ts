import { carries, readPath, type Carried, type CarriedParts } from "@waft/platform-kit/testing";

/** What the event of a shared message carries: the sharer's message, with the other one as an attachment. */
export function readShare(payload: unknown): CarriedParts {
  const message = readPath(payload, "event");
  const shared = readPath(message, "attachments.0");
  const isShare = readPath(shared, "is_share") === true;
  const held = (at: string): Carried => (isShare && carries(shared, at) ? "whole" : "missing");
  const sharer: Carried = carries(message, "user") ? "whole" : "missing";
  return {
    author: held("author_name"),
    "author.profile": held("author_link"),
    sharer,
    "sharer.profile": sharer,
    text: held("text"),
    "text.link": held("message_blocks.0.message.blocks.0.elements.0.elements.1.url"),
    note: carries(message, "text") ? "whole" : "missing",
    reference: held("from_url"),
    "reference.channel": held("channel_id"),
    counts: held("reactions"),
  };
}
