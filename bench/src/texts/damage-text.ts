import { createRandom, type Random } from "./random.ts";

/** One way to make a line wrong, as fingers do it. */
type Slip = (line: string, random: Random) => string;

const slips: readonly [Slip, ...Slip[]] = [
  (line, random) => cut(line, random.below(line.length), 1),
  (line, random) => cut(line, random.below(line.length), random.below(8)),
  (line, random) => insert(line, random.below(line.length), random.pick(["{", "}", ",", '"', "(", ")", "%", "and "])),
  (line) => line.replace(/\w+/u, (word) => `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}`),
  (line) => line.replace(/[{}",]/u, ""),
  (line) => `${line} ${line}`,
  () => "",
];

/** Makes about one line in a hundred of a text wrong, the same ones for the same seed. */
export function damageText(text: string, seed: number): string {
  const random = createRandom(seed);
  return text
    .split("\n")
    .map((line) => (line.length > 0 && random.below(100) === 0 ? random.pick(slips)(line, random) : line))
    .join("\n");
}

function cut(line: string, at: number, length: number): string {
  return `${line.slice(0, at)}${line.slice(at + length)}`;
}

function insert(line: string, at: number, what: string): string {
  return `${line.slice(0, at)}${what}${line.slice(at)}`;
}
