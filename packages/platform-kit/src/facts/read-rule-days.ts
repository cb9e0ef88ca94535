import type { ModelRule } from "@waft/core";
import { readDayRange, type DayRange } from "./read-day-range.ts";

/** On which days a rule holds; without a bound it holds on all days before or after. */
export interface RuleDays {
  readonly begins?: DayRange;
  /** The first day on which it no longer holds. */
  readonly ends?: DayRange;
}

/** The days of a rule, or of its era. It answers from the first day that its date names, unless that is `about` then. */
export function readRuleDays({ linked: { from, until } }: ModelRule): RuleDays {
  const begins = from === undefined ? undefined : readWritten(from);
  const ends = until === undefined ? undefined : readWritten(until);
  return {
    ...(begins === undefined ? {} : { begins: from?.about === true ? begins : { ...begins, latest: begins.earliest } }),
    ...(ends === undefined ? {} : { ends }),
  };
}

function readWritten({ text, about }: NonNullable<ModelRule["linked"]["from"]>): DayRange | undefined {
  return readDayRange(about ? `about ${text}` : text);
}
