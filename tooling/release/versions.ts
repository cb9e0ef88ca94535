import type { Bump } from "./bump.ts";

const plain = /^(\d+)\.(\d+)\.(\d+)$/u;

/** The highest of several versions; those that are no three numbers, such as `1.0.0-beta.1`, do not count. */
export function findHighest(versions: readonly string[]): string | undefined {
  return versions
    .filter((version) => plain.test(version))
    .toSorted(compareVersions)
    .at(-1);
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Which number differs between two versions. */
export function findBump(from: string, to: string): Bump {
  const [a, b] = [from.split("."), to.split(".")];
  const kinds: readonly Bump[] = ["major", "minor", "patch"];
  return kinds.find((_, index) => a[index] !== b[index]) ?? "none";
}
