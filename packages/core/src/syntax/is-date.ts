import { readDay } from "@waft/runtime";

/** Whether a text is a date as rules write it: `2016`, `2016-03` or `2016-03-14`, on the calendar. */
export function isDate(text: string): boolean {
  return readDay(text) !== undefined;
}
