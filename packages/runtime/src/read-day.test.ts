import { expect, it } from "vitest";
import { addMonths, readDay } from "./read-day.ts";

it.each([
  ["2016", "2016-01-01"],
  ["2016-03", "2016-03-01"],
  ["2016-03-14", "2016-03-14"],
  ["2016-02-29", "2016-02-29"],
  ["0050", "0050-01-01"],
])("%s names the day %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

it.each([
  ["2015-02-29"],
  ["2016-13"],
  ["2016-00"],
  ["2016-3"],
  ["16"],
  ["2016-03-14T00:00"],
  [" 2016"],
  [""],
  ["２０１６"],
])("'%s' names no day", (text) => {
  expect(readDay(text)).toBeUndefined();
});

it.each([
  ["2016-01-31", 1, "2016-02-29"],
  ["2015-03-31", -1, "2015-02-28"],
  ["2016-12-15", 12, "2017-12-15"],
  ["2016-01-01", -1, "2015-12-01"],
  ["0050-01-01", 1, "0050-02-01"],
])("%s and %i months is %s", (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
