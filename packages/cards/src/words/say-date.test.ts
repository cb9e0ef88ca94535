import { expect, it } from "vitest";
import { sayDate, sayLastDay } from "./say-date.ts";

it("says a date as far as it is known", () => {
  expect(["2016", "2016-03", "2016-03-01"].map((date) => sayDate(date, "en"))).toEqual([
    "2016",
    "March 2016",
    "1 March 2016",
  ]);
});

it("says the last day before a date", () => {
  expect([sayLastDay("2017", "en"), sayLastDay("2024-03", "en")]).toEqual(["31 December 2016", "29 February 2024"]);
});
