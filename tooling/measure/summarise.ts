import type { MeasuredFile } from "./measure-file.ts";

/** The middle, what nine of ten stay under, and the greatest of some numbers. */
export interface Spread {
  readonly median: number;
  readonly ninety: number;
  readonly most: number;
}

/** What is said of some source files. */
export interface Summary {
  readonly files: number;
  readonly lines: number;
  readonly perFile: Spread;
  readonly perFunction: Spread;
  /** How often `any` is written in 1,000 lines. */
  readonly anys: number;
  /** The share of exports with a doc comment, from 0 to 1; 1 where there are none. */
  readonly documented: number;
}

/** Puts the counts of some files together. */
export function summarise(files: readonly MeasuredFile[]): Summary {
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  const exports = files.flatMap((file) => file.exports);
  const anys = files.reduce((sum, file) => sum + file.anys, 0);
  return {
    files: files.length,
    lines,
    perFile: spread(files.map((file) => file.lines)),
    perFunction: spread(files.flatMap(({ functions }) => functions.map((one) => one.lines))),
    anys: (1000 * anys) / Math.max(1, lines),
    documented: exports.length === 0 ? 1 : exports.filter(({ documented }) => documented).length / exports.length,
  };
}

function spread(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), ninety: at(0.9), most: at(1) };
}
