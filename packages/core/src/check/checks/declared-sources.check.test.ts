import { expect, it } from "vitest";
import { findMarked } from "../../../test/find-marked.ts";

/** A platform with one source of some lines, marked. */
function findInSource(lines: string, name = "diary"): ReturnType<typeof findMarked> {
  return findMarked(`waft 1
platform village "Village"
use social
posts have text
source ${name} { title "Diary" ${lines} }
rule like { on like of post shows it to followers keeps everything source diary }`);
}

it("a source without a kind, without a date or without both is one finding", () => {
  expect(findInSource("seen 2026", "«diary»").messages).toEqual([
    "The source 'diary' does not say of which kind it is.",
  ]);
  expect(findInSource("kind press", "«diary»").messages).toEqual([
    "The source 'diary' does not say when it was published or seen.",
  ]);
  const { found, messages, hints } = findInSource('by "The clerk"', "«diary»");
  expect(found).toEqual(["core/incomplete-source: diary"]);
  expect(messages).toEqual(["The source 'diary' does not say of which kind it is and when it was published or seen."]);
  expect(hints).toEqual(["Add 'kind' and 'published' or 'seen'."]);
});

it("one date is enough", () => {
  expect(findInSource("kind press published about 2016").found).toEqual([]);
  expect(findInSource("kind press seen 2016").found).toEqual([]);
});

it("a source seen before it was published is found, as far as the dates are exact", () => {
  expect(findInSource("kind press published 2016-03 seen «2016-02-29»").found).toEqual([
    "core/seen-before-published: 2016-02-29",
  ]);
  for (const dates of [
    "published 2016-03 seen 2016",
    "published 2016-03-09 seen 2016-03",
    "published about 2017 seen 2016",
  ]) {
    expect(findInSource(`kind press ${dates}`).found).toEqual([]);
  }
});

it("an address is one that a browser opens", () => {
  const { found, marked } = findInSource('url «"example.org/page"» archived «"see the clerk"» kind press seen 2026');
  expect(found).toEqual(marked.map((span) => `core/not-an-address: ${span}`));
  for (const url of [
    "http://www.vallenga.eu/linkedin-like-vs-share/",
    "https://doi.org/10.1145/2783258.2788614",
    "https://example.org:8080/?q=1#a",
  ]) {
    expect(findInSource(`url "${url}" kind press seen 2026`).found).toEqual([]);
  }
});
