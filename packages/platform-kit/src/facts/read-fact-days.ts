import { readDayRange, type DayRange } from "./read-day-range.ts";

/** When something was so, as far as a fact says it; of a fact without dates nothing is known. */
export interface FactDays {
  /** `from 2022-06` */
  readonly begins?: DayRange;
  /** `until about 2017`: the first day on which it was no longer so. */
  readonly ends?: DayRange;
  /** `2014-08` alone: it was so then, and nobody says since when or until when. */
  readonly seen?: DayRange;
}

const date = String.raw`(?:about )?\d{4}(?:-\d\d){0,2}`;
const datesPattern = new RegExp(
  `^(?:(?<seen>${date})|from (?<begins>${date})(?: until (?<ends>${date}))?|until (?<endsAlone>${date}))?$`,
  "u",
);

/** Reads the dates of a fact; undefined where they do not say when it was so, or name a day that no calendar has. */
export function readFactDays(dates: string): FactDays | undefined {
  const written = datesPattern.exec(dates);
  if (written === null) {
    return undefined;
  }
  const { seen, begins, ends, endsAlone } = written.groups ?? {};
  const texts = Object.entries({ seen, begins, ends: ends ?? endsAlone });
  const bounds = texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, readDayRange(text)] as const]));
  const known = bounds.flatMap(([name, range]) => (range === undefined ? [] : [[name, range] as const]));
  return known.length === bounds.length ? Object.fromEntries(known) : undefined;
}
