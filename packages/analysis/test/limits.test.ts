import { expect, it } from "vitest";
import { diffPlatforms } from "../src/diff/diff-platforms.ts";
import { testPlatform } from "../src/test-platform.ts";
import { compileText } from "./compile-text.ts";

const head = 'waft 1\nplatform village "Village"\nuse social\nposts have text\n';
const claim = 'claim "People see the author" { after any+ always sees author }\n';

/** As many counters, each raised by an act of its own. */
function writeCounters(count: number): string {
  const each = (write: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `${write(index)}\n`).join("");
  return `${head}${each((index) => `counter c${index} to 4\naction do${index}`)}${each(
    (index) => `rule r${index} { on do${index} of post shows it to followers keeps everything raises c${index} }
rule t${index} refines r${index} { on do${index} of post when c${index} is 4 cuts text }`,
  )}${claim}`;
}

/** As many settings of the post, each asked for by an act of its own. */
function writeSettings(count: number): string {
  const all = Array.from({ length: count }, (_, index) => index);
  return `${head}${all.map((index) => `attribute a${index} of post is yes, no, maybe\naction do${index}\n`).join("")}${all
    .map((index) => `rule r${index} { on do${index} of post when a${index} is yes shows it to followers keeps text }\n`)
    .join("")}${claim}`;
}

it("counters that no rule asks for where it answers do not multiply what is asked, and the claim is proved", () => {
  const { model, bundle } = compileText(writeCounters(4));
  expect(testPlatform({ model, bundle }).claims).toMatchObject([{ verdict: "proved", extent: { states: 625 } }]);
});

it("where counters multiply what there is to look at, a claim is open and a comparison refused, with their names", () => {
  const { model, bundle } = compileText(writeCounters(9));
  const names = Array.from({ length: 9 }, (_, index) => `c${index}`);
  const [open] = testPlatform({ model, bundle }).claims;
  expect(open?.demands).toMatchObject([{ verdict: "open", unsettled: { kind: "limit", names } }]);
  expect(diffPlatforms({ bundle }, { bundle })).toEqual({ tooLarge: "acts", most: 300_000, names });
});

it("kinds of posts are counted before they are listed: too many of them leave a claim open at once", () => {
  const { model, bundle } = compileText(writeSettings(40));
  const { claims, coverage } = testPlatform({ model, bundle });
  expect(claims[0]?.demands[0]).toMatchObject({ verdict: "open", unsettled: { kind: "limit", states: 25_000 } });
  expect(claims[0]?.demands[0]?.unsettled).toHaveProperty(
    "names",
    Array.from({ length: 40 }, (_, index) => `a${index}`).toSorted(),
  );
  expect(coverage?.transitions.limit).toBeGreaterThan(0);
});
