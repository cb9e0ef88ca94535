import type { Bundle } from "@waft/runtime";

/** A stretch of days on which one table answers; both ends may be open. */
export interface Stretch {
  /** First day, `YYYY-MM-DD`; null when it has none. */
  readonly from: string | null;
  /** First day on which it is over; null when it never is. */
  readonly until: string | null;
}

/** The stretches of days between which answers can change, in their order. */
export function listStretches({ spans }: Bundle): readonly Stretch[] {
  return spans.map(({ from }, index) => ({ from: from ?? null, until: spans[index + 1]?.from ?? null }));
}

/** The day of a stretch that is nearest to another day: the day itself where it lies inside. */
export function nearestDay({ from, until }: Stretch, day: string): string {
  if (from !== null && day < from) {
    return from;
  }
  return until !== null && day >= until ? addDays(until, -1) : day;
}

const millisecondsADay = 86_400_000;

/** The day some days later, or earlier; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** How many days later the second day is. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay);
}
