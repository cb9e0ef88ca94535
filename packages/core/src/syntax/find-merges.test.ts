import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { head } from "../../test/find-marked.ts";

const write = (form: string): string => `rule like {
  on like of post
  shows it to ${form}
  keeps everything
  source diary
}
`;

function findErrors(text: string): readonly string[] {
  return findIn(text).diagnostics.flatMap(({ severity, code, span }) =>
    severity === "error" ? [`${code} ${span.start}`] : [],
  );
}

it.each(["\n", "\r\n", "\r"])("what a merge left is one finding, and the first version is read (%j)", (lineEnd) => {
  const merged = [
    ...head.trimEnd().split("\n"),
    "<<<<<<< HEAD",
    ...write("followers").trimEnd().split("\n"),
    "||||||| 1234567",
    "// 👍 as it was",
    "=======",
    ...write("connections").trimEnd().split("\n"),
    ">>>>>>> other",
    "rule comment { on comment of post keeps txt source diary }",
  ];
  const text = merged.join(lineEnd);
  expect(findErrors(text)).toEqual([
    `core/unexpected-character ${text.indexOf("<<<<<<<")}`,
    `core/unknown-name ${text.indexOf("txt")}`,
  ]);
});

it("two places are two findings, and one within a rule is read as well", () => {
  const within = write("<<<<<<< HEAD")
    .replace("shows it to <<<<<<< HEAD\n", "<<<<<<< a\n  shows it to followers\n=======\n  shows nothing\n>>>>>>> b\n")
    .replace("  <<<<<<<", "<<<<<<<");
  const above = "<<<<<<< a\n// one\n=======\n// two\n>>>>>>> b\n";
  expect(findErrors(`${head}${above}${within}`)).toHaveLength(2);
});

it("marks within a line are no merge", () => {
  expect(findErrors(`${head}form share "<<<<<<< a"\n`)).toEqual([]);
});
