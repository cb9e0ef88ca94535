import { execFileSync } from "node:child_process";
import path from "node:path";
import process from "node:process";

/** What a subject took in one process of its own: times in milliseconds. */
export interface Round {
  readonly characters: number;
  readonly lines: number;
  readonly hops: number;
  readonly median: number;
  readonly fastest: number;
}

/** How long a subject takes, in milliseconds. */
export interface Measurement extends Round {
  readonly id: string;
  /** The median of the quietest round: what it takes when nothing else disturbs the machine. */
  readonly median: number;
  /** The median of the noisiest round. */
  readonly noisiest: number;
}

const rounds = 3;

/**
 * Measures subjects warm, all of them in turns, so that a busy minute of the machine falls on none alone.
 * Each has a process of its own every time: parsers that share a library make each other slow.
 */
export function measureAll(ids: readonly string[], say: (line: string) => void): readonly Measurement[] {
  const all = Array.from({ length: rounds }, (_, round) => {
    say(`round ${round + 1} of ${rounds}`);
    return ids.map((id) => measureOne(id));
  });
  return ids.map((id, index) =>
    summarize(
      id,
      all.flatMap((round) => round[index] ?? []),
    ),
  );
}

function measureOne(id: string): Round {
  const file = path.join(import.meta.dirname, "measure-subject.ts");
  const output = execFileSync(process.execPath, ["-C", "@waft/source", file, id], { encoding: "utf8" });
  return readRound(JSON.parse(output));
}

function readRound(read: unknown): Round {
  const numberOf = (name: keyof Round): number => {
    const value: unknown =
      typeof read === "object" && read !== null && name in read ? Reflect.get(read, name) : undefined;
    if (typeof value !== "number") {
      throw new TypeError(`A measurement has no '${name}'.`);
    }
    return value;
  };
  return {
    characters: numberOf("characters"),
    lines: numberOf("lines"),
    hops: numberOf("hops"),
    median: numberOf("median"),
    fastest: numberOf("fastest"),
  };
}

/** Several rounds of one subject, taken together. */
export function summarize(id: string, found: readonly Round[]): Measurement {
  const medians = found.map(({ median }) => median);
  return {
    id,
    characters: found[0]?.characters ?? 0,
    lines: found[0]?.lines ?? 0,
    hops: found[0]?.hops ?? 0,
    median: Math.min(...medians),
    fastest: Math.min(...found.map(({ fastest }) => fastest)),
    noisiest: Math.max(...medians),
  };
}
