import type { Question } from "@waft/runtime";
import * as fc from "fast-check";

const step = fc.record(
  {
    action: fc.constantFrom("like", "share", "repost", "delete"),
    brings: fc.constantFrom<readonly string[]>([], ["note"], ["note.link"]),
    by: fc.constantFrom("member", "page", "author", "sharer"),
    settings: fc.constantFrom<Readonly<Record<string, string>>>({}),
  },
  { requiredKeys: ["action"] },
);

/** Questions about the random platforms; some of them cannot be asked. */
export const randomQuestion: fc.Arbitrary<Question> = fc.record({
  asOf: fc.constantFrom("2014-01-01", "2016-03-01", "2016-06-01", "2018-01-01"),
  post: fc.record({
    by: fc.constantFrom("member", "page", "channel"),
    parts: fc.subarray(["text", "text.link", "image", "card"]),
    settings: fc.constantFrom<Readonly<Record<string, string>>>({}, { visibility: "circle" }),
  }),
  chain: fc.array(step, { minLength: 1, maxLength: 3 }),
});

/** How many random cases a test tries: as many as it says, or fewer when `WAFT_RUNS` says so. */
export function countRuns(usual: number): number {
  const asked = Number(process.env["WAFT_RUNS"]);
  return Number.isInteger(asked) && asked > 0 ? Math.ceil((usual * asked) / 2000) : usual;
}
