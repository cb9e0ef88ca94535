import { createReader, type SourceFile } from "@waft/core";
import { assert, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { mutate } from "../../../core/test/mutate.ts";
import { readPlatform } from "../../test/read-platform.ts";
import { allowTime, countRuns } from "../../../core/test/count-runs.ts";
import { readChanged } from "./read-changed.ts";
import type { ReadFile } from "./read-file.ts";

const reader = createReader();
const runs = countRuns(40);
const texts = [...readPlatform("linkedin").values(), ...readPlatform("gotosocial").values()];

function readWhole(source: SourceFile): ReadFile {
  const { value, diagnostics } = reader.readFile(source);
  return { source, tree: value, diagnostics };
}

/** What a mistake seems to declare is told of the piece with the mistake alone: all else was read, and is declared. */
function sort({ tree, diagnostics }: ReadFile): unknown {
  return {
    tree: { ...tree, announced: undefined },
    diagnostics: diagnostics.toSorted((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1)),
  };
}

it(
  "a file that is read where it was changed is the same as one that is read anew",
  () => {
    let counted = 0;
    assert(
      property(nat(), nat(), nat(), (which, seed, more) => {
        const path = "main.waft";
        const text = texts[which % texts.length] ?? "";
        let before = readWhole({ path, text });
        for (const step of [seed, more]) {
          const changed = mutate(before.source.text, step);
          const read = readChanged(before, changed, reader);
          const whole = readWhole({ path, text: changed });
          counted += read === undefined ? 0 : 1;
          expect(sort(read ?? whole)).toEqual(sort(whole));
          before = read ?? whole;
        }
      }),
      { numRuns: runs },
    );
    expect(counted).toBeGreaterThan(runs / 10);
  },
  allowTime(runs),
);

it("nearly each key of a rule that is being written is read by itself", () => {
  const path = "main.waft";
  const text = texts.find((one) => one.includes("\nera ")) ?? "";
  // As editors write it: what is opened is closed at once.
  const typed = '  on like of post when post has image\n  keeps text, image\n  source leaflet "page 2"\n';
  const at = text.indexOf("\nera ");
  let before = readWhole({ path, text });
  let counted = 0;
  for (let length = 1; length <= typed.length; length += 1) {
    const quote = typed.slice(0, length).split('"').length % 2 === 0 ? '"' : "";
    const changed = `${text.slice(0, at)}\nrule typed {\n${typed.slice(0, length)}${quote}\n}\n${text.slice(at)}`;
    const read = readChanged(before, changed, reader);
    const whole = readWhole({ path, text: changed });
    expect(sort(read ?? whole)).toEqual(sort(whole));
    counted += read === undefined ? 0 : 1;
    before = read ?? whole;
  }
  expect(counted / typed.length).toBeGreaterThan(0.9);
});
