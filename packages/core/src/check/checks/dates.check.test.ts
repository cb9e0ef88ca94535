import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";

const both = (before: string, after: string, more = ""): string => `${head}
rule one { on like of post ${before} shows it to followers keeps everything source diary }
rule two { on like of post ${after} keeps everything source diary }
${more}`;

const infos = { severities: ["info"], codes: ["core/dates-gap", "core/dates-overlap"] } as const;

it("a gap of at most two years between rules that say the same things is told, with its days", () => {
  const { found, messages } = findMarked(both("until 2016", "from 2017-06 shows it to connections"), infos);
  expect(found).toEqual(["core/dates-gap: two"]);
  expect(messages).toEqual([
    "From 2016-01-01 until 2017-06-01 nobody says what 'one' said until then and 'two' says since.",
  ]);
});

it("there is no gap where rules touch, lie far apart, ask other things or say other things", () => {
  for (const after of [
    "from 2016 shows it to connections",
    "from 2018-02 shows it to connections",
    "from 2017 when post has image shows it to connections",
    "from 2017",
    "from 2017 shows it to connections tells author",
  ]) {
    expect(findMarked(both("until 2016", after), infos).found).toEqual([]);
  }
});

it("there is no gap where another rule says it in the meantime, in every case", () => {
  const between = (when: string): string =>
    `rule between { on like of post from 2015-06 until 2018 ${when} keeps everything source diary }
rule shown refines one, two { on like of post ${when} shows nothing source diary }`;
  const rules = (when: string): string => both("until 2016", "from 2017 shows it to connections", between(when));
  expect(findMarked(rules(""), infos).found).toEqual([]);
  expect(findMarked(rules("when post has image"), infos).found).toEqual(["core/dates-gap: two"]);
});

it("the next rule is the one after the gap", () => {
  const { found } = findMarked(
    both(
      "until 2016",
      "from 2016-06 until 2017 shows it to connections",
      "rule three { on like of post from 2017 shows nothing keeps everything source diary }",
    ),
    infos,
  );
  expect(found).toEqual(["core/dates-gap: two"]);
});

it("rules that say the same and overlap for a while are told, and those that agree for long are not", () => {
  const { found, messages } = findMarked(both("until 2017", "from 2016-06 shows it to followers"), infos);
  expect(found).toEqual(["core/dates-overlap: two"]);
  expect(messages).toEqual(["From 2016-06-01 until 2017-01-01 'one' and 'two' say the same."]);
  expect(findMarked(both("until 2017", "from 2013 shows it to followers"), infos).found).toEqual([]);
  expect(findMarked(both("until 2017", "shows it to followers"), infos).found).toEqual([]);
});

it("rules that say different things at one time are a contradiction, and nothing else", () => {
  const { diagnostics } = findIn(both("until 2017", "from 2016-06 shows it to connections"));
  expect(diagnostics.map(({ code }) => code)).toEqual(["core/contradiction"]);
});

it("dates in the wrong order can change places", () => {
  const text = `${head}rule one { on like of post from 2017 until about 2016-03 shows it to followers source diary }`;
  const [edits] = findIn(text).diagnostics.flatMap(({ fixes }) => fixes.map((fix) => fix.edits));
  const mended = (edits ?? []).toReversed().reduce((now, { span, text: put }) => {
    return `${now.slice(0, span.start)}${put}${now.slice(span.end)}`;
  }, text);
  expect(mended).toContain("from 2016-03 until about 2017 shows");
  expect(findIn(text.replace("until about 2016-03", "until 2017")).diagnostics.flatMap(({ fixes }) => fixes)).toEqual(
    [],
  );
});
