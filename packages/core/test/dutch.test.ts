import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { catalogue, type CatalogueEntry } from "../src/diagnostics/catalogue.ts";
import { findIn } from "./compile-text.ts";
import { head } from "./find-marked.ts";

const entries: readonly CatalogueEntry[] = Object.values(catalogue);

function listSlots(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\w+\}/gu)].map(([slot]) => slot))].toSorted();
}

it.each(entries)("the Dutch of $code has room for the same values as the English", ({ message, hint, nl }) => {
  expect(listSlots(nl.message)).toEqual(listSlots(message));
  expect(listSlots(nl.hint)).toEqual(listSlots(hint));
  expect(nl.message).toMatch(/[.?]$|\}$/u);
});

/** Words that are common in English and are no Dutch. */
const english =
  /\b(?:the|a|an|and|or|with|this|there|that|which|when|not|write|here|only|who|whom|it|by|no|name|part)\b/iu;

/** What stands between quotes is the user's own, or a word of the language; so is what has hyphens or commas in it. */
function findEnglish(text: string): string | undefined {
  return english.exec(
    text.replaceAll(/'[^']*'|"[^"]*"|\w+(?:-\w+)+|(?:[\w.-]+, )+[\w.-]+ (?:of|en) [\w.-]+/gu, "…"),
  )?.[0];
}

const pages = path.join(import.meta.dirname, "../../../docs/diagnostics/core");
const failing = readdirSync(pages).flatMap((file) => {
  const found = /^```waft fails=[^\n]*\n(?<code>[^]*?)^```$/mu.exec(readFileSync(path.join(pages, file), "utf8"));
  return found?.groups?.["code"]?.split(/^\/\/ file:/mu)[0] ?? [];
});

/** What the pages do not show: other ways to say the same findings. */
const more = [
  `${head}rule like { on like of pst source diary }`,
  `${head}rule zzzzz { on quux of post source diary }`,
  `${head}use socal\nuse zzzz\nuse "zzzz"`,
  `${head}rule like { on like of post when post has sharer, video source diary }`,
  `${head}attribute mood of post is good, bad\nrule like { on like of post when mood is gut or zzzzzzz source diary }`,
  `${head}rule like { on like of post, shows nothing }`,
  `${head}rule like { on like of post keeps text, }`,
  `${head}rule like { on like of post shws nothing zz }`,
  `${head}rule like { on like of post shows }\nrule`,
  `${head}rule { }`,
  `${head}source x { kind offical titel "x" }`,
  `${head}source x { kind zzzzzzz zzz "x" }`,
  `${head}era x { from 2016 until 2015 } form share form share`,
  `${head}attribute author of post is a, b`,
  `${head}rule like { on like of post shows nothing becomes nothing keeps text loses text }`,
  `${head}rule like { on like of post from zz } zz`,
  `${head}rule one { on like of post shows nothing loses everything counts for nobody tells nobody }\n${head.slice(0, 0)}rule two { on like of post shows it to followers "x" keeps everything counts for author tells author from 2016 }`,
  `${head}action react = love\nexample "x" { post\n react }`,
  `${head}claim "x" { from 2016 until 2015 after like }\notherwise refused otherwise refused`,
  "zz",
  "waft 2\nplatform x\n(",
];

it.each([...failing, ...more])("a Dutch finding has no English in it: %s", (text) => {
  const { diagnostics } = findIn(text, { day: "2099-01-01" });
  expect(diagnostics).not.toEqual([]);
  for (const { nl, related, fixes } of diagnostics) {
    const said = [nl?.message, nl?.hint, ...related.map((one) => one.nl), ...fixes.map((one) => one.nl)];
    for (const one of said) {
      expect(one).toBeDefined();
      expect({ one, english: findEnglish(one ?? "") }).toEqual({ one, english: undefined });
    }
  }
});
