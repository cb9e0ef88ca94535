import { readPath, type Carried, type CarriedParts } from "@waft/platform-kit/testing";
import { verifyEvent } from "./verify-event.ts";

/** The tags of an event, each a list of texts: its name, then its values. */
export function readTags(event: unknown): readonly (readonly string[])[] {
  const tags = readPath(event, "tags");
  return Array.isArray(tags) ? tags.map((tag: unknown) => (Array.isArray(tag) ? tag.map(String) : [])) : [];
}

/** The value of the last tag of a name: a reaction is for the last event and the last person that it names. */
export function readLastTag(event: unknown, name: string): string | undefined {
  return readTags(event).findLast(([first]) => first === name)?.[1];
}

/** What a repost of kind 6 carries: the signed note, or a pointer at it. */
export function readRepost(event: unknown): CarriedParts {
  const content = String(readPath(event, "content"));
  const note: unknown = content === "" ? undefined : JSON.parse(content);
  const words = note === undefined ? "" : String(readPath(note, "content"));
  const pointer = readTags(event).some(([name, , relay]) => name === "e" && relay !== undefined && relay !== "");
  const held = (isThere: boolean): Carried => (isThere ? "whole" : "missing");
  const orPointed = (isThere: boolean): Carried => (note === undefined && pointer ? "linked" : held(isThere));
  return {
    ...readPerson("author", readLastTag(event, "p") ?? readPath(note, "pubkey")),
    ...readPerson("sharer", readPath(event, "pubkey")),
    text: orPointed(words !== ""),
    "text.link": orPointed(/https?:/u.test(words)),
    label: orPointed(readLastTag(note, "content-warning") !== undefined),
    signature: orPointed(note !== undefined && verifyEvent(note)),
  };
}

/** What a quote carries: the quoter's words, and a tag with the number, the relay and the author of the source. */
export function readQuote(event: unknown): CarriedParts {
  const [, id = "", relay = "", author = ""] = readTags(event).find(([name]) => name === "q") ?? [];
  const linked: Carried = id !== "" && relay !== "" && author !== "" ? "linked" : "missing";
  return {
    ...readPerson("sharer", readPath(event, "pubkey")),
    author: linked,
    "author.profile": linked,
    "author.follow": linked,
    text: linked,
    "text.link": linked,
    label: linked,
    signature: linked,
    note: String(readPath(event, "content")) === "" ? "missing" : "whole",
  };
}

/** A key is a person's name, the way to what they say of themselves, and all that is needed to follow them. */
function readPerson(person: "author" | "sharer", key: unknown): CarriedParts {
  const carried: Carried = typeof key === "string" && /^[0-9a-f]{64}$/u.test(key) ? "whole" : "missing";
  return { [person]: carried, [`${person}.profile`]: carried, [`${person}.follow`]: carried };
}
