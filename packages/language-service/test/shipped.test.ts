import { createReader, type Span } from "@waft/core";
import { expect, it } from "vitest";
import type { LanguageService } from "../src/language-service.ts";
import { listOccurrences } from "../src/names/list-occurrences.ts";
import { openPlatforms, platformNames, readPlatform } from "./read-platform.ts";

const reader = createReader();

function placeOf({ file, start }: Span): string {
  return `${file}:${start}`;
}

it.each(platformNames)(
  "in %s each name leads to where it is declared and back, and all is coloured and outlined",
  (name) => {
    const service = openPlatforms([name]);
    const back = new Map<string, string>();
    for (const [path, text] of readPlatform(name)) {
      expect(listLost(service, { path, text }, back)).toEqual([]);
      expect(listUncoloured(service, { path, text })).toEqual([]);
      expect(listMisplaced(service, { path, text })).toEqual([]);
    }
    const missed = [...back].filter(
      ([declared, all]) => !declared.split(" ").every((place) => all.split(" ").includes(place)),
    );
    expect(missed).toEqual([]);
    expect(back.size).toBeGreaterThan(10);
  },
);

interface File {
  readonly path: string;
  readonly text: string;
}

/** Names that are declared nowhere, or are not found from there; writes down what is named from each declaration. */
function listLost(service: LanguageService, { path, text }: File, back: Map<string, string>): readonly string[] {
  return listOccurrences(reader.readFile({ path, text }).value, text).flatMap(({ span, kind, name }) => {
    const key = service.define(path, span.start).map(placeOf).join(" ");
    const found =
      back.get(key) ??
      service
        .references(path, span.start)
        .map((one) => placeOf(one.span))
        .join(" ");
    back.set(key, found);
    return key !== "" && found.split(" ").includes(placeOf(span)) ? [] : [`${path}:${span.start} ${kind} ${name}`];
  });
}

/** What lies between the coloured stretches, but for space; and stretches that overlap. */
function listUncoloured(service: LanguageService, { path, text }: File): readonly string[] {
  const tokens = service.tokens(path);
  const ends = [0, ...tokens.map(({ end }) => end)];
  const gaps = [...tokens.map(({ start }) => start), text.length].map((start, index) =>
    text.slice(ends[index], start).trim(),
  );
  const doubled = tokens.filter(({ start }, index) => start < (ends[index] ?? 0)).map(({ start }) => `${start} twice`);
  return [...gaps.filter((gap) => gap !== ""), ...doubled];
}

/** Names and folds that reach out of what they lie in. */
function listMisplaced(service: LanguageService, { path, text }: File): readonly string[] {
  const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
  const lines = service.outline(path).flatMap(({ name, span, nameSpan, children }) => {
    return isIn(nameSpan, span) && children.every((child) => isIn(child.span, span)) ? [] : [name];
  });
  const folds = service.folds(path).map(({ span }) => span);
  const crossing = folds.filter(
    (one) =>
      one.end > text.length ||
      folds.some((other) => one.start < other.start && other.start < one.end && one.end < other.end),
  );
  return [...lines, ...crossing.map(placeOf)];
}

/** Of every so many words one is asked for: all of them are 30,000. */
const every = 41;

it("at a word of a shipped file completion offers the word that stands there, among few others", () => {
  const missed: string[] = [];
  const sizes: number[] = [];
  for (const platform of platformNames) {
    const service = openPlatforms([platform]);
    for (const [path, text] of readPlatform(platform)) {
      const words = service
        .tokens(path)
        .filter(({ kind, declares }) => !unwritten.has(kind) && !declares)
        .filter(({ start }) => text.charAt(start - 1) !== ".");
      for (const { start, end } of words.filter((_, index) => index % every === sizes.length % every)) {
        const word = text.slice(start, end);
        const { items, span } = service.complete(path, start, "en");
        sizes.push(items.length);
        const isThere = items.some(({ label }) => label === word || label.startsWith(`${word}.`));
        missed.push(...(isThere && span.start === start ? [] : [`${path}:${start} ${word}`]));
      }
    }
  }
  expect(missed).toEqual([]);
  expect(sizes.length).toBeGreaterThan(500);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(20);
});

const unwritten: ReadonlySet<string> = new Set(["operator", "string", "comment", "documentation", "number"]);
