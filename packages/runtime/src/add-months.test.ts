import { expect, it } from "vitest";
import { addMonths } from "./add-months.ts";

it.each([
  ["2016-01-31", 1, "2016-02-29"],
  ["2015-03-31", -1, "2015-02-28"],
  ["2016-12-15", 12, "2017-12-15"],
  ["2016-01-01", -1, "2015-12-01"],
  ["0050-01-01", 1, "0050-02-01"],
])("%s and %i months is %s", (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
