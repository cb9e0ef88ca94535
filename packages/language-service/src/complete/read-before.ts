import { itemStarts, tokenize } from "@waft/core/internal";
import type { ReadWord } from "./walk.ts";

/** What stands before a place. */
export interface Before {
  /** Where the word begins that is being written: a dotted name from its first piece on; the place itself without one. */
  readonly from: number;
  /** The words from the beginning of the declaration on, without the one that is being written. */
  readonly words: readonly ReadWord[];
  /** Whether the place is within a comment or a text. */
  readonly inside: "comment" | "text" | "nothing";
}

/** What is read of a file whose declaration is read alone: its head. */
const head: readonly ReadWord[] = [
  { image: "platform", token: "Word-platform" },
  { image: "x", token: "Word" },
];

type Token = ReadWord & { readonly start: number; readonly end: number };

/** Reads the text before a place, as far as it matters for what can stand there. */
export function readBefore(text: string): Before {
  const { tokens, docs, comments, strangeComments } = tokenize(text);
  const end = text.length;
  const isComment = [docs, comments, strangeComments].some((list) => {
    const last = list.at(-1);
    return last !== undefined && last.startOffset + last.image.length === end && !/[\n\r]$/u.test(text);
  });
  const read = tokens.map(({ image, startOffset, tokenType }): Token => ({
    image,
    token: tokenType.name,
    start: startOffset,
    end: startOffset + image.length,
  }));
  const last = read.at(-1);
  if (isComment) {
    return { from: end, words: [], inside: "comment" };
  }
  if (last?.token === "OpenText" && last.end === end) {
    return { from: last.start, words: cut(read.slice(0, -1), text), inside: "text" };
  }
  const written = countWritten(read, end);
  const rest = written === 0 ? read : read.slice(0, -written);
  return { from: read[read.length - written]?.start ?? end, words: cut(rest, text), inside: "nothing" };
}

/** How many tokens the name has that ends at a place: `text`, `.` and `link` are three. */
function countWritten(tokens: readonly Token[], end: number): number {
  let count = 0;
  let place = end;
  for (let token = tokens.at(-1); token !== undefined && token.end === place; token = tokens.at(-1 - count)) {
    const isDot = token.token === "Dot";
    const follows = count === 0 ? isDot || isWord(token) : isDot !== (tokens.at(-count)?.token === "Dot");
    if (!follows || (!isDot && !isWord(token))) {
      break;
    }
    count += 1;
    place = token.start;
  }
  return count;
}

function isWord({ token }: ReadWord): boolean {
  return token.startsWith("Word") || token === "Figure";
}

/**
 * From the declaration on in which a place stands; in the head of a file from its beginning. `source` begins one only with
 * a brace behind its name: within a rule it is a clause.
 */
function cut(tokens: readonly Token[], text: string): readonly ReadWord[] {
  const start = tokens.findLastIndex(
    ({ image, start: at }, index) =>
      itemStarts.includes(image) &&
      (at === 0 || /[\n\r]/u.test(text.charAt(at - 1))) &&
      (image !== "source" || tokens[index + 2]?.token === "OpenBrace" || index + 2 >= tokens.length),
  );
  const hasHead = tokens
    .slice(0, Math.max(0, start))
    .some(({ image }) => /^(?:platform|vocabulary|bridge)$/u.test(image));
  return start < 0 || !hasHead ? tokens : [...head, ...tokens.slice(start)];
}
