import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

const says = "shows it to followers keeps everything";

const rules = `${head}
source old { title "Old" kind press published 2016-03 seen 2026-01 }
source older { title "Older" kind press published 2011 seen 2026-01 }
rule like { on like of post ${says} source old, older }
rule comment { on comment of post ${says} source old }
rule share { on share of post ${says} inferred from older }
rule send { on send of post ${says} source old review 2026-06 }
rule quote { on quote of post ${says} source old, diary review 2027-06 }
rule repost { on repost of post until 2014 ${says} source older }
rule fresh { on repost of post from 2014 ${says} source diary }`;

it("without a day nothing is said of what is stale", () => {
  expect(findMarked(rules, { severities: ["info"] }).found).toEqual([]);
});

it("one finding names all that rests on a source whose time is over, and one each rule past its review", () => {
  const { found, messages } = findMarked(rules, { severities: ["info"], day: "2026-11-26" });
  expect(found).toEqual(["core/stale-source: old", "core/stale-source: older", "core/past-review: send"]);
  expect(messages).toEqual([
    "Nothing published after 'old' of 2016-03 is cited for comment, like.",
    "Nothing published after 'older' of 2011 is cited for share.",
    "'send' was to be looked at again on 2026-06-01.",
  ]);
});

it("a source that was seen just now is stale by the day on which it was published, and the finding says why", () => {
  const { messages, hints } = findMarked(
    `${head}source old { title "Old" kind press published 2016-03 seen 2026-11 }
source looked { title "Looked at" kind press seen 2019-05 }
rule like { on like of post ${says} source old, looked }
rule comment { on comment of post ${says} source looked }`,
    { severities: ["info"], day: "2026-11-26", codes: ["core/stale-source"] },
  );
  expect(messages).toEqual([
    "Nothing published after 'old' of 2016-03 is cited for like.",
    "Nothing seen after 'looked' of 2019-05 is cited for comment.",
  ]);
  const seen = "; that it was seen since does not count";
  expect(hints.map((hint) => hint?.includes(seen))).toEqual([true, false]);
});

it("a day before it is stale has nothing to say", () => {
  expect(findMarked(rules, { severities: ["info"], day: "2011-06-01" }).found).toEqual([]);
});

it("of many rules five are named", () => {
  const many = Array.from({ length: 9 }, (_, index) => `rule r${index} { on like of post ${says} source old }`);
  const text = `${head}source old { title "Old" kind press published 2016 }\n${many.join("\n")}`;
  const { messages } = findMarked(text, { severities: ["info"], day: "2026-11-26" });
  expect(messages).toEqual(["Nothing published after 'old' of 2016 is cited for r0, r1, r2, r3, r4 and 4 more."]);
});
