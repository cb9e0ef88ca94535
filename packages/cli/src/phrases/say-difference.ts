import type { Level } from "@waft/runtime";
import { listWords } from "./list-words.ts";
import { sayLevel } from "./say-level.ts";

/** How a part stands after the last act of a chain; null where nobody holds anything. */
export function sayFinal(level: Level | null, hop?: number): string {
  return level === null ? "nobody holds it" : sayLevel(level, hop);
}

/** Says of parts how they end, by the chains after which they end so. */
export function sayVerdict(parts: readonly string[], ends: ReadonlyMap<string, readonly string[]>): string {
  return `${listWords(parts)}: ${sayEnds(ends)}.`;
}

/** Says how something ends, by the chains after which it ends so. */
export function sayEnds(ends: ReadonlyMap<string, readonly string[]>): string {
  return [...ends].map(([end, chains]) => `${end} after ${listWords(chains)}`).join("; ");
}

/** Says that the chains leave everything alike. */
export function sayNoDifference(): string {
  return "At the end viewers hold the same after each of these chains.";
}

/** Headings of a comparison. */
export const differencePhrases = {
  heading: "What differs at the end",
  nextLike: "the next like counts for",
  part: "part",
  chain: (letter: string, chain: string): string => `${letter} · ${chain}`,
  plainChain: (letter: string, chain: string): string => `Chain ${letter}: ${chain}.`,
  nobodySaid: "not said",
  nothing: "–",
} as const;
