import type { Span } from "@waft/core";
import type { NameKind } from "../language-service.ts";

/** Where a name of a bridge's own rule is looked up: before the act on the first platform, after it on the second one. */
export type Side = "from" | "to";

/** A name where it stands in a file. */
export interface Occurrence {
  readonly kind: NameKind;
  /** What is looked up: `text.link` of a part, `flat.like` of a rule as it is written, `visibility public` of a value. */
  readonly name: string;
  /** The word that stands there. */
  readonly word: string;
  readonly span: Span;
  /** `member` where a group names an action, which declares it if nothing else does. */
  readonly declares: "yes" | "member" | "no";
  /** The era of the rule in which another rule is named: one of its own rules comes first. */
  readonly era?: string;
  readonly side?: Side;
}

/** What is known of a file while its names are listed. */
export interface Listing {
  readonly file: string;
  readonly text: string;
  readonly found: Occurrence[];
}

/** Writes down a name that stands somewhere; what could not be read has no name. */
export function note(
  { found }: Listing,
  { text, span }: { readonly text: string; readonly span: Span },
  more: Pick<Occurrence, "kind"> & Partial<Occurrence>,
): void {
  if (text !== "") {
    found.push({ name: text, word: text, span, declares: "no", ...more });
  }
}

/** The pieces of a dotted name with their places; between them there may be space. */
export function splitPath(
  { text: source }: Listing,
  { text, span }: { readonly text: string; readonly span: Span },
): readonly { readonly text: string; readonly span: Span }[] {
  const written = source.slice(span.start, span.end);
  let from = 0;
  return text.split(".").map((piece) => {
    const at = Math.max(from, written.indexOf(piece, from));
    from = at + piece.length;
    return { text: piece, span: { ...span, start: span.start + at, end: span.start + at + piece.length } };
  });
}
