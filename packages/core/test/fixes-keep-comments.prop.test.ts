import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { array, assert, nat, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import type { Fix } from "../src/diagnostics/diagnostic.ts";
import { tokenize } from "../src/syntax/tokenize.ts";
import { findIn } from "./compile-text.ts";
import { allowTime, countRuns } from "./count-runs.ts";

const runs = countRuns(1500);
const wrong = path.join(import.meta.dirname, "wrong-files");
const pages = path.join(import.meta.dirname, "../../../docs/diagnostics/core");

function listTexts(): readonly string[] {
  const files = readdirSync(wrong).map((file) => readFileSync(path.join(wrong, file), "utf8").replaceAll(/[«»]/gu, ""));
  const failing = readdirSync(pages).flatMap((file) => {
    const found = /^```waft fails=[^\n]*\n(?<code>[^]*?)^```$/mu.exec(readFileSync(path.join(pages, file), "utf8"));
    return found?.groups?.["code"] ?? [];
  });
  return [...files, ...failing];
}

/** A text in which something can be mended, with the places around it at which a comment may stand. */
interface Mendable {
  readonly text: string;
  readonly places: readonly number[];
}

/** How many places before and behind what is mended are looked at. */
const around = 6;

function listMendable(): readonly Mendable[] {
  return listTexts().flatMap((text) => {
    const edits = findIn(text).diagnostics.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    const [start, end] = [
      Math.min(...edits.map(({ span }) => span.start)),
      Math.max(...edits.map(({ span }) => span.end)),
    ];
    const all = tokenize(text).tokens.flatMap(({ startOffset, image }) => [startOffset, startOffset + image.length]);
    const last = all.findIndex((place) => place > end);
    const places = all.slice(
      Math.max(0, all.findIndex((place) => place >= start) - around),
      last < 0 ? all.length : last + around,
    );
    return edits.length === 0 ? [] : [{ text, places }];
  });
}

const mendable = listMendable();

/** Puts comments at some places of a text, each with words of its own. */
function remark({ text, places }: Mendable, at: readonly (readonly [number, number])[]): string {
  const ways = [
    (said: string): string => ` // ${said}\n`,
    (said: string): string => `\n/// ${said}\n`,
    (said: string): string => `\n\n  // ${said}\n  // and more\r\n`,
  ];
  const chosen = new Map(at.map(([place, way]) => [places[place % places.length] ?? 0, way]));
  return [...chosen.entries()]
    .toSorted(([a], [b]) => b - a)
    .reduce((before, [place, way], index) => {
      const put = ways[way % ways.length]?.(`kept ${String(index)}`) ?? "";
      return before.slice(0, place) + put + before.slice(place);
    }, text);
}

function applyFix(text: string, { edits }: Fix): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((before, { span, text: instead }) => before.slice(0, span.start) + instead + before.slice(span.end), text);
}

/** What the comments of a text say that were put there; a comment that begins earlier on its line holds them as well. */
function listKept(text: string): readonly string[] {
  const { comments, docs, strangeComments } = tokenize(text);
  return [...comments, ...docs, ...strangeComments]
    .flatMap(({ image }) => [...image.matchAll(/kept \d|and more/gu)].map(([said]) => said))
    .toSorted();
}

it("there are many texts in which something can be mended", () => {
  expect(mendable.length).toBeGreaterThan(180);
});

it(
  "no fix takes a comment out or puts one in its way, wherever comments stand",
  () => {
    let fixes = 0;
    assert(
      property(nat(), array(tuple(nat(), nat()), { minLength: 1, maxLength: 3 }), (which, at) => {
        const chosen = mendable[which % mendable.length];
        const text = chosen === undefined ? "" : remark(chosen, at);
        for (const fix of findIn(text).diagnostics.flatMap((one) => one.fixes)) {
          expect(listKept(applyFix(text, fix))).toEqual(listKept(text));
          fixes += 1;
        }
      }),
      { numRuns: runs },
    );
    expect(fixes).toBeGreaterThan(runs / 2);
  },
  allowTime(runs),
);
