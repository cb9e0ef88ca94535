import { createReader, type SourceFile } from "@waft/core";
import { assert, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { mutate } from "../../../core/test/mutate.ts";
import { readPlatform } from "../../test/read-platform.ts";
import { allowTime, countRuns } from "../../../core/test/count-runs.ts";
import { readChanged } from "./read-changed.ts";
import type { ReadFile } from "./read-file.ts";
import { readWhole as readAll } from "./read-whole.ts";

const reader = createReader();
const runs = countRuns(40);
const shipped = [...readPlatform("linkedin").values(), ...readPlatform("gotosocial").values()];
/** As other editors write them as well: with other ends of lines, and with a mark before everything. */
const texts = [...shipped, ...shipped.map((text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`)];

function readWhole(source: SourceFile): ReadFile {
  return readAll(source, reader);
}

function sort({ tree, diagnostics }: ReadFile): unknown {
  return {
    tree,
    diagnostics: diagnostics.toSorted((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1)),
  };
}

it(
  "a file that is read where it was changed is the same as one that is read anew",
  () => {
    assert(
      property(nat(), nat(), nat(), (which, seed, more) => {
        const path = "main.waft";
        const text = texts[which % texts.length] ?? "";
        let before = readWhole({ path, text });
        for (const step of [seed, more]) {
          const changed = mutate(before.source.text, step);
          const read = readChanged(before, changed, reader);
          const whole = readWhole({ path, text: changed });
          expect(sort(read ?? whole)).toEqual(sort(whole));
          before = read ?? whole;
        }
      }),
      { numRuns: runs },
    );
  },
  allowTime(runs),
);

it("where a line is left out, most often only what stands around it is read", () => {
  const path = "main.waft";
  const changes = texts.flatMap((text) => {
    const before = readWhole({ path, text });
    const lines = text.split("\n");
    const places = [...lines.keys()].filter((at) => at % 9 === 5);
    return places.map((at) => readChanged(before, lines.toSpliced(at, 1).join("\n"), reader));
  });
  const alone = changes.filter((read) => read !== undefined);
  expect(changes.length).toBeGreaterThan(20);
  expect(alone.length).toBeGreaterThan(changes.length / 2);
});

it("a rule that is being written is read by itself at each key before and after which nothing is wrong", () => {
  const path = "main.waft";
  const text = texts.find((one) => one.includes("\nera ")) ?? "";
  // As editors write it: what is opened is closed at once.
  const typed = '  on like of post when post has image\n  keeps text, image\n  source leaflet "page 2"\n';
  const at = text.indexOf("\nera ");
  let before = readWhole({ path, text });
  let [counted, right] = [0, 0];
  for (let length = 1; length <= typed.length; length += 1) {
    const quote = typed.slice(0, length).split('"').length % 2 === 0 ? '"' : "";
    const changed = `${text.slice(0, at)}\nrule typed {\n${typed.slice(0, length)}${quote}\n}\n${text.slice(at)}`;
    const read = readChanged(before, changed, reader);
    const whole = readWhole({ path, text: changed });
    expect(sort(read ?? whole)).toEqual(sort(whole));
    counted += read === undefined ? 0 : 1;
    right += before.diagnostics.length + whole.diagnostics.length === 0 ? 1 : 0;
    before = read ?? whole;
  }
  expect(right).toBeGreaterThan(typed.length / 10);
  expect(counted).toBeGreaterThan(right * 0.9);
});

it("a rule that is not closed stays a mistake, whatever is changed behind it", () => {
  const path = "main.waft";
  const open = `waft 1
platform x
rule a {
  on like of post
  /// }

/// B.
rule b {
  on share of post
}

/// C.
rule c {
  on comment of post
`;
  const before = readWhole({ path, text: `${open}}\n` });
  const changed = `${open}  keeps text\n}\n`;
  const whole = readWhole({ path, text: changed });
  expect(whole.diagnostics).toHaveLength(1);
  expect(sort(readChanged(before, changed, reader) ?? whole)).toEqual(sort(whole));
});

it.each([
  ["a claim that is not finished", 'claim "c', ""],
  ["a rule that is not finished", "rule c", "\n"],
  ["a source that is not finished", "source c {", ""],
])("%s at the end of a file is no mistake any more when it is taken out", (_, unfinished, behind) => {
  const path = "main.waft";
  const right = "waft 1\nplatform x\n\nrule a {\n  on like of post\n}\n\nrule b {\n  on share of post\n}\n";
  const before = readWhole({ path, text: `${right}\n${unfinished}${behind}` });
  const whole = readWhole({ path, text: right });
  expect(before.diagnostics.length).toBeGreaterThan(0);
  expect(whole.diagnostics).toEqual([]);
  expect(sort(readChanged(before, right, reader) ?? whole)).toEqual(sort(whole));
});

it("a head that went on into a rule without a beginning is read again when the rule has one", () => {
  const path = "main.waft";
  const rule = "  from 2017-02\n  shows share to connections\n  keeps text\n}\n";
  const before = readWhole({ path, text: `waft 1\nplatform x\n\n/// A share of a post.\n${rule}` });
  const changed = `waft 1\nplatform x\n\n/// A share.\nrule a {\n  on share of post\n${rule}`;
  const whole = readWhole({ path, text: changed });
  expect(before.tree.head?.between).toBeDefined();
  expect(whole.diagnostics).toEqual([]);
  expect(sort(readChanged(before, changed, reader) ?? whole)).toEqual(sort(whole));
});
