import { expect, it } from "vitest";
import { compilePlatform } from "../../compile-platform.ts";
import { createMemoryHost } from "../../testing/memory-host.ts";
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

function writePlatform(name: string, source: string): string {
  return `waft 1
platform ${name}
use social
posts have text
source ${source}
rule like { on like of post shows it to followers keeps everything source diary }`;
}

/** A bridge between two platforms with one source each, and what it finds of sources that are declared twice. */
function findInBridge(source: string): readonly (string | undefined)[] {
  const diary = 'diary { title "Diary" url "https://example.org/" kind press published 2026 seen 2026-02 }';
  const files = {
    "village.waft": writePlatform("village", diary),
    "town.waft": writePlatform("town", diary.replace('"Diary"', '"Diary of the town"')),
    "main.waft": `waft 1
bridge ferry from village to town
use "./village.waft"
use "./town.waft"
action cross
source ${source}
rule cross { on cross of anything shows post to followers keeps everything source book }`,
  };
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
  return diagnostics.flatMap(({ code, message, hint, span }) =>
    code === "core/declared-on-side" ? [`${span.file}: ${message} ${hint}`] : [],
  );
}

it("a source of a bridge that one of its platforms has is found; another one, or a newer state of it, is not", () => {
  expect(
    findInBridge('book { title "Diary" url "https://example.org/" kind press published 2026 seen 2026-03 }'),
  ).toEqual([
    "main.waft: The source 'book' is 'village.diary', which the bridge has already. Cite 'village.diary', and leave 'book' out.",
  ]);
  expect(findInBridge('book { title "Diary" url "https://example.org/" kind press published 2027 seen 2027 }')).toEqual(
    [],
  );
  expect(findInBridge('book { title "Book" url "https://example.org/" kind press published 2026 seen 2026 }')).toEqual(
    [],
  );
});
