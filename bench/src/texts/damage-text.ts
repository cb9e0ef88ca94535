import { createRandom, type Random } from "./random.ts";

/** One way to make a line wrong; nothing, if it cannot be made wrong that way. */
type Slip = (line: string, random: Random) => string | undefined;

const cutOne: Slip = (line, random) => cut(line, random.below(line.length), 1);

/** What fingers do to a line. */
const slips: readonly [Slip, ...Slip[]] = [
  cutOne,
  (line, random) => cut(line, random.below(line.length), random.below(8)),
  (line, random) => insert(line, random.below(line.length), random.pick(["{", "}", ",", '"', "(", ")", "%", "and "])),
  (line) => line.replace(/\w+/u, (word) => `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}`),
  (line) => line.replace(/[{}",]/u, ""),
  (line) => `${line} ${line}`,
  () => "",
];

/** A way to damage a text: what becomes of a line, of how many lines one is hit, and how many behind it are as well. */
interface Damage {
  readonly slip: Slip;
  readonly oneOf: number;
  readonly block?: number;
}

const damages = {
  "one line of a hundred": { slip: (line, random) => random.pick(slips)(line, random), oneOf: 100 },
  "a letter changed in one line of twenty": {
    slip: (line, random) => replaceOne(line, /[a-z]/gu, random, () => random.pick([..."abcdefghijklmnopqrstuvwxyz"])),
    oneOf: 20,
  },
  "a word doubled in one line of twenty": {
    slip: (line, random) => replaceOne(line, /\w+/gu, random, (found) => `${found} ${found}`),
    oneOf: 20,
  },
  "a comma lost in one line of twenty": {
    slip: (line, random) => replaceOne(line, /,/gu, random, () => ""),
    oneOf: 20,
  },
  "a brace lost in one line of twenty": {
    slip: (line, random) => replaceOne(line, /[{}]/gu, random, () => ""),
    oneOf: 20,
  },
  "a quote lost in one line of twenty": {
    slip: (line, random) => replaceOne(line, /"/gu, random, () => ""),
    oneOf: 20,
  },
  "garbage for one line of twenty": { slip: writeGarbage, oneOf: 20 },
  "garbage for ten lines of two hundred": { slip: writeGarbage, oneOf: 200, block: 10 },
} as const satisfies Readonly<Record<string, Damage>>;

/** A way to damage a text, by its name. */
export type DamageKind = keyof typeof damages;

/** All ways to damage a text. */
export const damageKinds: readonly DamageKind[] = Object.keys(damages).filter(
  (kind): kind is DamageKind => kind in damages,
);

/** Damages a text in one way, the same lines for the same seed. */
export function damageText(text: string, seed: number, kind: DamageKind): string {
  const random = createRandom(seed);
  const { slip, oneOf, block = 1 }: Damage = damages[kind];
  let left = 0;
  return text
    .split("\n")
    .map((line) => {
      const damaged = line.length > 0 ? slip(line, random) : undefined;
      left = damaged !== undefined && left === 0 && random.below(oneOf) === 0 ? block : left;
      if (damaged === undefined || left === 0) {
        return line;
      }
      left -= 1;
      return damaged;
    })
    .join("\n");
}

function cut(line: string, at: number, length: number): string {
  return `${line.slice(0, at)}${line.slice(at + length)}`;
}

function insert(line: string, at: number, what: string): string {
  return `${line.slice(0, at)}${what}${line.slice(at)}`;
}

/** Replaces one of the places that match. */
function replaceOne(
  line: string,
  pattern: RegExp,
  random: Random,
  write: (found: string) => string,
): string | undefined {
  const found = [...line.matchAll(pattern)];
  const [first, ...others] = found;
  if (first === undefined) {
    return undefined;
  }
  const { 0: image, index } = random.pick([first, ...others]);
  return insert(cut(line, index, image.length), index, write(image));
}

const garbage = [..."abcxyz019 {}()[]\",.;:#@$%&*+-=/\\<>?!~^|'`éß字\t"];

function writeGarbage(line: string, random: Random): string {
  const [first = "", ...others] = garbage;
  return Array.from({ length: Math.max(10, line.length) }, () => random.pick([first, ...others])).join("");
}
