import type { Summary } from "./summarise.ts";

/** What the sources keep to, and whether they do. */
export interface Target {
  readonly name: string;
  readonly isMet: (summary: Summary) => boolean;
}

/** The most lines that a function has. */
export const longest = 120;

/** What STYLE.md promises. */
export const targets: readonly Target[] = [
  { name: "half of the files have at most 80 lines", isMet: ({ perFile }) => perFile.median <= 80 },
  { name: "nine of ten files have at most 220 lines", isMet: ({ perFile }) => perFile.ninety <= 220 },
  { name: "no file has more than 450 lines", isMet: ({ perFile }) => perFile.most <= 450 },
  { name: "nine of ten functions have at most 40 lines", isMet: ({ perFunction }) => perFunction.ninety <= 40 },
  { name: "no function has more than 120 lines", isMet: ({ perFunction }) => perFunction.most <= longest },
  { name: "`any` is written nowhere", isMet: ({ anys }) => anys === 0 },
  { name: "every export has a doc comment", isMet: ({ documented }) => documented === 1 },
];
