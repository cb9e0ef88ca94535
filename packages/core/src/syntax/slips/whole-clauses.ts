import type { TokenType } from "chevrotain";
import type { Said } from "../../lib/said.ts";
import {
  claimStarts,
  clauseStarts,
  closeBrace,
  equals,
  fieldStarts,
  figure,
  openBrace,
  propertyStarts,
  text,
  word,
  words,
} from "../tokens.ts";

/** What a line consists of behind its first word, at least, and how it looks when it is whole. */
export interface Whole {
  readonly pieces: readonly TokenType[];
  readonly example: string | Said;
}

const { of, it, to, is, has, post } = words;

function parts(first: string): Whole {
  return { pieces: [word], example: `${first} text` };
}

const aQuestion: Said = {
  en: "when post has image' or 'when author is page",
  nl: "when post has image' of 'when author is page",
};

/** Clauses of a rule, and what examples and claims say; two where a line can go on in two ways. */
const lines: ReadonlyMap<string, readonly Whole[]> = new Map(
  Object.entries({
    on: [{ pieces: [word, of, word], example: "on like of post" }],
    shows: [
      { pieces: [it, to, word], example: "shows it to followers" },
      { pieces: [word, to, word], example: "shows share to followers" },
    ],
    becomes: [{ pieces: [word], example: "becomes share" }],
    keeps: [parts("keeps")],
    cuts: [parts("cuts")],
    links: [parts("links")],
    loses: [parts("loses")],
    copies: [parts("copies")],
    unknown: [parts("unknown")],
    adds: [{ pieces: [word], example: "adds sharer" }],
    allows: [{ pieces: [word], example: "allows note" }],
    raises: [{ pieces: [word], example: "raises forwards" }],
    counts: [{ pieces: [words.for, word], example: "counts for author" }],
    tells: [{ pieces: [word], example: "tells author" }],
    source: [{ pieces: [word], example: "source leaflet" }],
    inferred: [{ pieces: [words.from, word], example: "inferred from leaflet" }],
    against: [{ pieces: [word], example: "against rumour" }],
    from: [{ pieces: [figure], example: "from 2016-03" }],
    until: [{ pieces: [figure], example: "until 2017" }],
    review: [{ pieces: [figure], example: "review 2027-06" }],
    at: [{ pieces: [figure], example: "at 2026-11" }],
    when: [
      { pieces: [post, has, word], example: "when post has image" },
      { pieces: [word, is, word], example: aQuestion },
    ],
    sees: [parts("sees")],
    reaches: [parts("reaches")],
    misses: [parts("misses")],
    unsure: [{ pieces: [of, word], example: "unsure of image" }],
    shown: [{ pieces: [to, word], example: "shown to followers" }],
    is: [{ pieces: [word], example: "is share" }],
    decided: [{ pieces: [words.by, word], example: "decided by like" }],
    for: [{ pieces: [post], example: "for post with text" }],
    after: [{ pieces: [word], example: "after share, like" }],
    always: [{ pieces: [words.sees, word], example: "always sees author" }],
    never: [{ pieces: [words.sees, word], example: "never misses author" }],
    sometimes: [{ pieces: [words.sees, word], example: "sometimes sees author" }],
    preferably: [{ pieces: [words.sees, word], example: "preferably sees author" }],
    title: [{ pieces: [text], example: 'title "What a like does"' }],
    by: [{ pieces: [text], example: 'by "The clerk"' }],
    url: [{ pieces: [text], example: 'url "https://example.org"' }],
    archived: [{ pieces: [text], example: 'archived "https://example.org"' }],
    kind: [{ pieces: [word], example: "kind official" }],
    published: [{ pieces: [figure], example: "published 2016-03" }],
    seen: [{ pieces: [figure], example: "seen 2026-11-23" }],
  }),
);

const nothing = [openBrace, closeBrace];

/** Declarations. */
const declarations: ReadonlyMap<string, readonly Whole[]> = new Map(
  Object.entries({
    platform: [{ pieces: [word], example: 'platform village "Village"' }],
    use: [{ pieces: [word], example: "use social" }],
    posts: [{ pieces: [words.have, word], example: "posts have text, image" }],
    actor: [{ pieces: [word], example: "actor robot" }],
    part: [{ pieces: [word], example: 'part sticker "a sticker"' }],
    person: [{ pieces: [word], example: 'person host "the host" added' }],
    form: [{ pieces: [word], example: 'form share "a post of the sharer"' }],
    action: [
      { pieces: [word], example: 'action wave "waves at this"' },
      { pieces: [word, equals, word], example: "action react = like, love" },
    ],
    audience: [{ pieces: [word], example: 'audience neighbours "those next door"' }],
    attribute: [{ pieces: [word, of, word, is, word], example: "attribute visibility of post is public, friends" }],
    counter: [{ pieces: [word, to, figure], example: "counter forwards to 5" }],
    source: [{ pieces: [word, ...nothing], example: 'source leaflet { title "Leaflet" }' }],
    era: [{ pieces: [word, ...nothing], example: 'era flat "A share forgets" { from 2011 }' }],
    rule: [
      { pieces: [word, openBrace, words.on, word, of, word, closeBrace], example: "rule like { on like of post … }" },
    ],
    otherwise: [{ pieces: [words.refused], example: "otherwise refused" }],
    example: [{ pieces: [text, openBrace, post, closeBrace], example: 'example "a like" { post like }' }],
  }),
);

/** What a line should be that begins with a word: within a declaration, or as one. */
export function findWhole(first: string, isInside: boolean): readonly Whole[] {
  return (isInside ? lines.get(first) : undefined) ?? declarations.get(first) ?? [];
}

/** The words with which a line within a declaration begins. */
export const lineStarts: readonly string[] = [...clauseStarts, ...fieldStarts, ...propertyStarts, ...claimStarts];
