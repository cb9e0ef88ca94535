import { expect, it } from "vitest";
import { compilePlatform } from "../../compile-platform.ts";
import { createMemoryHost } from "../../testing/memory-host.ts";

const rest = `posts have text
source diary { title "Diary" kind press seen 2026-01-01 }
rule like { on like of post shows it to followers keeps everything source diary }
`;

it.each([["./words.waft"], ["../village/words.waft"], ["words.waft"], ["@village/words"], ["village/words"]])(
  "the address %s without quotes is one finding, and its fix brings the file if there is one",
  (address) => {
    const text = `waft 1\nplatform village\nuse social\nuse ${address}\n${rest}`;
    const files = { "main.waft": text, "words.waft": "waft 1\nvocabulary words\naudience neighbours\n" };
    const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message)).toEqual([
      `Here stands '${address}', where a text between double quotes should stand.`,
    ]);
    expect(errors.flatMap(({ fixes }) => fixes.map(({ edits }) => edits.map((edit) => edit.text)))).toEqual([
      [`"${address}"`],
    ]);
  },
);

it("what people are told without quotes goes to the end of its line, whatever words it begins with", () => {
  for (const told of ["Sharing is off", "keeps nobody happy", "from 2016 on, nobody may", "on holidays"]) {
    const text = `waft 1\nplatform village\nuse social\nposts have text\nrule like {\n  on like of post\n  refused ${told}\n}\n`;
    const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost({ "main.waft": text }) });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ span }) => text.slice(span.start, span.end))).toEqual([told]);
  }
});

it.each([["village"], ["@waft/village"], ["./village.waft"], ["../rules/village.waft"]])(
  "a platform that extends %s between quotes is one finding, and its fix writes the name",
  (address) => {
    const text = `waft 1\nplatform town\nextends "${address}" as of 2026-11\n`;
    const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost({ "main.waft": text }) });
    // No such platform is there: that is all that is wrong beside it.
    const found = diagnostics.filter(({ code }) => code !== "core/unknown-platform");
    expect(found.map(({ message }) => message)).toEqual(["Here stands a text, where a name should stand."]);
    expect(found.flatMap(({ fixes }) => fixes.map(({ edits }) => edits.map((edit) => edit.text)))).toEqual([
      ["village"],
    ]);
  },
);
