import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";

function findErrors(text: string): readonly (readonly [string, string])[] {
  return findIn(text).diagnostics.flatMap(({ severity, code, span }) =>
    severity === "error" ? [[code, text.slice(span.start, span.end)]] : [],
  );
}

const head = "waft 1\nplatform village\nuse social\nposts have text, image\n";

it.each(['"', '"./flat'])("the path of a file that is not closed is one finding: use %s", (text) => {
  const written = `waft 1\nplatform village\nuse social\nuse ${text}\nposts have text, image\n`;
  expect(findErrors(written)).toEqual([["core/unclosed-text", text]]);
});

it("a name that begins with a digit is one finding, where it is declared and where it is used", () => {
  expect(findErrors(`${head}form 9story "a story"\n`)).toEqual([["core/unexpected-word", "9story"]]);
  const cited = `${head}rule like {\n  on like of post\n  keeps everything\n  source 9story\n}\n`;
  expect(findErrors(cited)).toEqual([["core/unexpected-word", "9story"]]);
});

it("a file that cannot be found is one finding, and not one for each name that it would have brought", () => {
  const rules = "rule like {\n  on wave of parcel\n  shows it to buyers\n  keeps everything\n  source ledger\n}\n";
  expect(findErrors(`${head}use "./market.waft"\n${rules}`)).toEqual([["core/file-not-found", '"./market.waft"']]);
});

it("a name that is close to one that is there is told of beside a file that cannot be found", () => {
  const rules = "rule like {\n  on like of post\n  shows it to folowers\n  keeps everything\n}\n";
  expect(findErrors(`${head}use "./market.waft"\n${rules}`)).toEqual([
    ["core/file-not-found", '"./market.waft"'],
    ["core/unknown-name", "folowers"],
  ]);
});

it.each(['example "a li', 'example "a like" {\n  post with te', 'claim "a like" {\n  after li'])(
  "a file that ends in the middle is one finding: %s",
  (text) => {
    expect(findErrors(head + text)).toHaveLength(1);
  },
);
