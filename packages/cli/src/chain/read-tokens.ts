import type { Stretch } from "./chain.ts";

/** A word or a mark of a chain. */
export interface Token extends Stretch {
  /** `name`, `stray`, or the mark itself. */
  readonly kind: string;
  readonly text: string;
}

const shape = /(?<name>[\p{L}\p{N}_.-]+)|(?<mark>[(),=])|(?<stray>[^\s\p{L}\p{N}_.(),=-]+)/gu;

/** Cuts a chain into names and marks; what is neither is `stray`. */
export function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(shape)].map((found) => ({
    kind: found.groups?.["name"] === undefined ? (found.groups?.["mark"] ?? "stray") : "name",
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}
