import { expect, it } from "vitest";
import { improveDate } from "./improve-date.ts";

it.each([
  ["14-03-2016", "2016-03-14"],
  ["2016/03/14", "2016-03-14"],
  ["14.3.2016", "2016-03-14"],
  ["3/14/2016", "2016-03-14"],
  ["2016-3", "2016-03"],
  ["03-2016", "2016-03"],
  ["March 2016", "2016-03"],
  ["14 maart 2016", "2016-03-14"],
  ["March 14, 2016", "2016-03-14"],
])("'%s' can only mean %s", (written, better) => {
  expect(improveDate(written)).toBe(better);
});

it.each(["03-04-2016", "2016", "2016-03", "2026-02-30", "16", "14 Brumaire 8", "1-2-3-4", ""])(
  "'%s' is left alone: it is right, or nobody can know what it means",
  (written) => {
    expect(improveDate(written)).toBeUndefined();
  },
);
