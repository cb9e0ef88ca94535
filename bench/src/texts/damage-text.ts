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

/** A way to damage a text: what becomes of a line, of how many lines one is hit, and how many in a row. */
interface Damage {
  readonly slip: Slip;
  readonly oneOf: number;
  readonly row?: number;
}

const damages: ReadonlyMap<string, Damage> = new Map<string, Damage>(
  Object.entries<Damage>({
    "one line of a hundred": { slip: (line, random) => random.pick(slips)(line, random), oneOf: 100 },
    "a letter changed in one line of twenty": {
      slip: replaceOne(/[a-z]/gu, (_, random) => String.fromCodePoint(0x61 + random.below(26))),
      oneOf: 20,
    },
    "a word doubled in one line of twenty": { slip: replaceOne(/\w+/gu, (word) => `${word} ${word}`), oneOf: 20 },
    "a comma lost in one line of twenty": { slip: replaceOne(/,/gu, () => ""), oneOf: 20 },
    "a brace lost in one line of twenty": { slip: replaceOne(/[{}]/gu, () => ""), oneOf: 20 },
    "a quote lost in one line of twenty": { slip: replaceOne(/"/gu, () => ""), oneOf: 20 },
    "garbage for one line of twenty": { slip: writeGarbage, oneOf: 20 },
    "garbage for ten lines of two hundred": { slip: writeGarbage, oneOf: 200, row: 10 },
  }),
);

/** The names of all ways to damage a text. */
export const damageKinds: readonly string[] = [...damages.keys()];

/** Damages a text in one way, the same lines for the same seed. */
export function damageText(text: string, seed: number, kind: string): string {
  const random = createRandom(seed);
  const damage = damages.get(kind);
  if (damage === undefined) {
    throw new Error(`Nobody damages a text as '${kind}' says.`);
  }
  const { slip, oneOf, row = 1 } = damage;
  let left = 0;
  return text
    .split("\n")
    .map((line) => {
      const damaged = line.length > 0 ? slip(line, random) : undefined;
      left = damaged !== undefined && left === 0 && random.below(oneOf) === 0 ? row : left;
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

/** Replaces one of the places that match, where there is one. */
function replaceOne(pattern: RegExp, write: (found: string, random: Random) => string): Slip {
  return (line, random) => {
    const [first, ...others] = line.matchAll(pattern);
    if (first === undefined) {
      return undefined;
    }
    const { 0: image, index } = random.pick([first, ...others]);
    return insert(cut(line, index, image.length), index, write(image, random));
  };
}

const garbage = "abcxyz019 {}()[]\",.;:#@$%&*+-=/\\<>?!~^|'`éß字\t";

function writeGarbage(line: string, random: Random): string {
  const length = Math.max(10, line.length);
  return Array.from({ length }, () => garbage.charAt(random.below(garbage.length))).join("");
}
