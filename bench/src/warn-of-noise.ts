import type { Measurement } from "./measure.ts";

/** Times of a busy machine say nothing. */
export function warnOfNoise(all: readonly Measurement[]): readonly string[] {
  const ratios = all.map(({ noisiest, median }) => noisiest / median).toSorted((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 1;
  return middle < 1.3
    ? []
    : [`The machine was busy: the same work took up to ${middle.toFixed(1)} times as long in another round.`, ""];
}
