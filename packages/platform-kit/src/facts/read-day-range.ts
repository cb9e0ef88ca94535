import { readDay } from "@waft/runtime";
import { addMonths } from "@waft/runtime/internal";

/** A bound that is known as well as it was written: it lies on one of these days. */
export interface DayRange {
  /** As written: `2016`, `about 2016-03`. */
  readonly text: string;
  /** The first day that can be meant, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** The day after the last one that can be meant: whether a last day is counted in, writers differ. */
  readonly latest: string;
}

/** What `about` leaves open, on either side. */
const unsureMonths = 12;

const millisecondsADay = 86_400_000;

/** Reads a date as rules and facts write it; undefined where it is in no calendar. */
export function readDayRange(text: string): DayRange | undefined {
  const date = text.replace(/^about /u, "");
  const first = readDay(date);
  if (first === undefined) {
    return undefined;
  }
  const after = findDayAfter(date, first);
  return date === text
    ? { text, earliest: first, latest: after }
    : { text, earliest: addMonths(first, -unsureMonths), latest: addMonths(after, unsureMonths) };
}

/** The first day after the year, the month or the day that a date names. */
function findDayAfter(date: string, first: string): string {
  if (date.length === first.length) {
    return new Date(Date.parse(`${date}T00:00:00Z`) + millisecondsADay).toISOString().slice(0, first.length);
  }
  return addMonths(first, date.includes("-") ? 1 : 12);
}
