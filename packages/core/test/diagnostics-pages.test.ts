import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compilePlatform } from "../src/compile-platform.ts";
import { catalogue, type CatalogueEntry } from "../src/diagnostics/catalogue.ts";
import type { Host } from "../src/link/host.ts";
import { createMemoryHost } from "../src/testing/memory-host.ts";

const docs = fileURLToPath(new URL("../../../docs", import.meta.url));
const pagesFolder = path.join(docs, "diagnostics", "core");

const entries: readonly CatalogueEntry[] = Object.values(catalogue);

/** Findings that no small file can raise, with the reason; their pages say it in words. */
const notShown: ReadonlyMap<string, string> = new Map([
  ["core/not-text", "a page is text itself"],
  ["core/too-large", "a file of two million characters does not fit on a page"],
  ["core/too-many-findings", "a file with a hundred mistakes does not fit on a page"],
  ["core/too-much", "a platform with more than five hundred parts does not fit on a page"],
  ["core/too-many-files", "five hundred files do not fit on a page"],
]);

/** The day on which the examples of pages are checked. */
const day = "2026-11-26";

/** Gaps are no mistakes: an example leaves open what its page is not about. */
function findMistakes(found: readonly Found[], code: string): readonly string[] {
  const isMeant = (one: Found): boolean => one.code === code || one.severity === "error" || one.severity === "warning";
  return [...new Set(found.filter(isMeant).map((one) => one.code))];
}

interface Example {
  /** What stands behind the three backticks. */
  readonly info: string;
  readonly code: string;
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

function readDoc(...names: readonly string[]): string {
  return readFileSync(path.join(docs, ...names), "utf8");
}

function readPage(code: string): string {
  return readDoc("diagnostics", `${code}.md`);
}

function readExamples(markdown: string): readonly Example[] {
  const fences = markdown.matchAll(/^```(?<info>[^\n]*)\n(?<code>[^]*?)^```$/gmu);
  return [...fences].map(({ groups: { info = "", code = "" } = {} }) => ({ info, code }));
}

function readExample(page: string, info: string): string {
  const found = readExamples(page).filter((example) => example.info === info);
  expect(found, `one example '${info}'`).toHaveLength(1);
  return found[0]?.code ?? "";
}

/** A host that takes every short word for the first file of a platform, so that a wrong one can be found. */
function createNamingHost(files: Readonly<Record<string, string>>): Host {
  return { ...createMemoryHost(files), findPlatform: (name) => (name === "hamlet" ? "village.waft" : undefined) };
}

/** Compiles an example; a line `// file: shares.waft` begins a second file. */
function findIn(code: string): readonly Found[] {
  const [main = "", ...others] = code.split(/^\/\/ file: (?<path>.+)\n/mu);
  const files: Record<string, string> = { "main.waft": main };
  for (let index = 0; index + 1 < others.length; index += 2) {
    files[others[index] ?? ""] = others[index + 1] ?? "";
  }
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createNamingHost(files), day });
  return diagnostics.map(({ code: raised, severity, message }) => ({ code: raised, severity, message }));
}

/** What a text shows need not be used in it. */
function findOtherThanUnused(code: string): readonly string[] {
  const unused = ["core/unused", "core/unreachable-form", "core/idle-counter"];
  return findMistakes(findIn(code), "").filter((one) => !unused.includes(one));
}

it("every kind of finding has a page, and every page a kind of finding", () => {
  const pages = readdirSync(pagesFolder).map((file) => `core/${path.basename(file, ".md")}`);
  expect(pages.toSorted()).toEqual(entries.map(({ code }) => code).toSorted());
});

it.each(entries)("the page of $code says how grave it is and what it tells people", ({ code, severity, message }) => {
  const page = readPage(code);
  const grave = `${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}`;
  expect(page.startsWith(`# ${code}\n\n${grave}: \`${message}\`\n`)).toBe(true);
  expect(page).toContain("## Why it matters");
});

it.each(entries.filter(({ code }) => !notShown.has(code)))(
  "the failing example of $code raises just that, and the mended one nothing",
  ({ code }) => {
    const page = readPage(code);
    expect(findMistakes(findIn(readExample(page, `waft fails=${code}`)), code)).toEqual([code]);
    expect(findMistakes(findIn(readExample(page, "waft ok")), code)).toEqual([]);
  },
);

it.each([...notShown.keys()])("the page of %s says in words what no small file can show", (code) => {
  expect(entries.map((entry) => entry.code)).toContain(code);
  expect(readExamples(readPage(code)).map(({ info }) => info)).toEqual(["text"]);
});

it.each(["reference/language.md", "meaning.md"])(
  "every rule file in docs/%s is in order, and so is every piece below its head",
  (file) => {
    const examples = readExamples(readDoc(file)).filter(({ info }) => info.split(" ")[0] === "waft");
    const whole = examples.filter(({ info }) => info === "waft");
    const pieces = examples.filter(({ info }) => info === "waft fragment");
    const head = whole[0]?.code ?? "";
    expect(whole).not.toEqual([]);
    expect(whole.length + pieces.length).toBe(examples.length);
    expect(whole.flatMap(({ code }) => findOtherThanUnused(code))).toEqual([]);
    expect(pieces.flatMap(({ code }) => findOtherThanUnused(`${head}\n${code}`))).toEqual([]);
  },
);
