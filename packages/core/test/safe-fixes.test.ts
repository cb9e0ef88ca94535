import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { findIn } from "./compile-text.ts";
import { head } from "./find-marked.ts";

const pages = path.join(import.meta.dirname, "../../../docs/diagnostics/core");
const failing = readdirSync(pages).flatMap((file) => {
  const found = /^```waft fails=[^\n]*\n(?<code>[^]*?)^```$/mu.exec(readFileSync(path.join(pages, file), "utf8"));
  return found?.groups?.["code"] ?? [];
});

const rule = "rule like {\n  on like of post\n  shows it to followers\n  keeps everything\n  source diary\n}\n";

/** Slips of the pen in a file that is in order otherwise, each with what it becomes. */
const slips = [
  ["a misspelt name", "followers", "folowers"],
  ["a misspelt clause", "shows", "shws"],
  ["a misspelt declaration", "rule", "rul"],
  ["a misspelt word within a clause", "everything", "evrything"],
  ["a misspelt line of a source", "title", "tilte"],
  ["a misspelt kind of source", "kind press", "kind pres"],
  ["a misspelt action", "of post", "of pots"],
  ["a missing first line", "waft 1\n", ""],
  ["a comment of another language", "\nrule", "\n# why\nrule"],
] as const;

function listErrors(text: string): readonly Diagnostic[] {
  return findIn(text).diagnostics.filter(({ severity }) => severity === "error");
}

/** A mended name may be the first of its kind, and bring something to mind. */
function listGrave(text: string): readonly Diagnostic[] {
  return findIn(text).diagnostics.filter(({ severity }) => severity === "error" || severity === "warning");
}

/** Makes the first safe fix there is. */
function mendOne(text: string): string | undefined {
  const fix = findIn(text).diagnostics.find(({ fixes }) => fixes[0]?.safe === true)?.fixes[0];
  return fix?.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((before, edit) => before.slice(0, edit.span.start) + edit.text + before.slice(edit.span.end), text);
}

it.each(slips)("%s is mended by its safe fix", (_, right, wrong) => {
  const text = `${head}${rule}`;
  const slipped = text.replace(right, wrong);
  expect(listErrors(text)).toEqual([]);
  expect(listErrors(slipped)).not.toEqual([]);
  expect(mendOne(slipped)).toBe(wrong === "\n# why\nrule" ? slipped.replace("#", "//") : text);
});

it.each([
  ["two names are as near", "form shared\nform sharer\nrule r { on like of sharen source diary }"],
  ["something must be declared first", "rule r { on like of post keeps vdeo source diary }"],
  ["the word is short", "counter ab to 3\nrule r { on like of post raises ac source diary }"],
  ["nothing is near", "rule r { on like of nowhere source diary }"],
])("nothing is written where %s", (_, text) => {
  const diagnostics = listErrors(`${head}${text}`);
  expect(diagnostics.map(({ code }) => code)).toEqual(["core/unknown-name"]);
  expect(diagnostics.flatMap(({ fixes }) => fixes)).toEqual([]);
});

it.each(failing)("a safe fix leaves less to find: %s", (text) => {
  const before = listGrave(text);
  const mended = mendOne(text);
  const after = mended === undefined ? [] : listGrave(mended);
  expect(after.length).toBeLessThan(Math.max(1, before.length));
});
