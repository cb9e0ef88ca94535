/** How often something is said to come, as people write it; without `most` there is no end to it. */
export interface Count {
  readonly least: number;
  readonly most?: number;
  /** How many characters say it. */
  readonly length: number;
}

const words: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["one", 1],
  ["één", 1],
  ["twice", 2],
  ["two", 2],
  ["twee", 2],
  ["tweemaal", 2],
  ["thrice", 3],
  ["three", 3],
  ["drie", 3],
  ["four", 4],
  ["vier", 4],
  ["five", 5],
  ["vijf", 5],
]);
const number = String.raw`(\d{1,3}|(?:${[...words.keys()].join("|")})(?![\p{L}-]))`;
const times = String.raw`(?:\s?(?:times|x|keer)(?![\w-]))?`;
const marks = String.raw`\s?(?:[:;/~]|[-‐‑‒–—−]{1,2}>?|\.{2,3}|…|→)\s?`;
const joins = String.raw`(?:${marks}|\s(?:to|and|or|until|till|through|tot|en|of)\s)`;

/** What stands before and behind the numbers, and what they are. */
interface Saying {
  readonly pattern: RegExp;
  readonly read: (first: number, second: number) => Omit<Count, "length">;
}

function say(pattern: string, read: Saying["read"]): Saying {
  return { pattern: new RegExp(String.raw`^(?:repeated\s|\^\s?)?${pattern}${times}(?![\w-])`, "u"), read };
}

function inOrder(first: number, second: number): Omit<Count, "length"> {
  return { least: Math.min(first, second), most: Math.max(first, second) };
}

const atLeast = (least: number): Omit<Count, "length"> => ({ least });
const atMost = (most: number): Omit<Count, "length"> => ({ least: 0, most });
const exactly = (count: number): Omit<Count, "length"> => ({ least: count, most: count });

/** The longest is tried first. */
const sayings: readonly Saying[] = [
  say(String.raw`(?:(?:between|from|tussen|van)\s)?${number}${joins}${number}`, inOrder),
  say(String.raw`(?:at\sleast|minimum|min|minstens)\s${number}`, atLeast),
  say(String.raw`(?:at\smost|up\sto|no\smore\sthan|maximum|max|hoogstens|tot)\s${number}`, atMost),
  say(String.raw`${number}(?:\s?\+|\sor\smore|\sof\smeer)`, atLeast),
  say(String.raw`(?:exactly\s|precies\s|x\s?|×\s?)?${number}`, exactly),
];

/** What can be said between braces alone: commas and blanks stand between other things as well. */
const inBraces: readonly Saying[] = [
  say(String.raw`(?:(?:between|from)\s)?${number}(?:\s?,\s?|\s)${number}`, inOrder),
  say(String.raw`${number}\s?,`, atLeast),
  say(String.raw`,\s?${number}`, atMost),
  ...sayings,
];

/** Reads how often something comes, where a text begins with that, in brackets or not. */
export function readCount(text: string): Count | undefined {
  const opening = /^[{([]\s?/u.exec(text)?.[0] ?? "";
  if (opening === "") {
    return match(text, sayings)[0];
  }
  const closing = closings.get(opening.charAt(0)) ?? /^$/u;
  return match(text.slice(opening.length), inBraces).flatMap((count) => {
    const length = opening.length + count.length;
    const closed = closing.exec(text.slice(length))?.[0];
    return closed === undefined ? [] : [{ ...count, length: length + closed.length }];
  })[0];
}

const closings: ReadonlyMap<string, RegExp> = new Map([
  ["{", /^\s?\}/u],
  ["(", /^\s?\)/u],
  ["[", /^\s?\]/u],
]);

function match(text: string, all: readonly Saying[]): readonly Count[] {
  return all.flatMap(({ pattern, read }) => {
    const [written, first = "0", second = "0"] = pattern.exec(text) ?? [];
    return written === undefined ? [] : [{ ...read(numberOf(first), numberOf(second)), length: written.length }];
  });
}

function numberOf(written: string): number {
  return words.get(written) ?? Number(written);
}

/** A count as a pattern has it, behind the act: nothing, where that takes more than one repetition. */
export function writeCount({ least, most }: Count): string | undefined {
  if (most !== undefined) {
    return least === most ? `{${least}}` : `{${least},${most}}`;
  }
  return least === 0 ? "*" : least === 1 ? "+" : undefined;
}
