import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** Where the page of a finding is, from the root of the repository. */
function namePage(code: string): string {
  return `docs/diagnostics/${code}.md`;
}

function readExamples(markdown: string): readonly Example[] {
  const fences = markdown.matchAll(/^```(?<info>[^\n]*)\n(?<code>[^]*?)^```$/gmu);
  return [...fences].map(({ groups: { info = "", code = "" } = {} }) => ({ info, code }));
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

/** What is to be written on the page of a finding, a sentence for each thing that is not as it should be. */
function listFaults({ code, severity, message }: CatalogueEntry): readonly string[] {
  const place = namePage(code);
  const grave = `${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}`;
  const opening = `'# ${code}', an empty line, and '${grave}: \`${message}\`'`;
  if (!existsSync(path.join(docs, "..", place))) {
    return [`Write ${place}, beginning with ${opening}, and with the headings of ${namePage("core/no-source")}.`];
  }
  const page = readDoc("diagnostics", `${code}.md`);
  return [
    page.startsWith(`# ${code}\n\n${grave}: \`${message}\`\n`) ? "" : `Let ${place} begin with ${opening}.`,
    page.includes("\n## Why it matters\n") ? "" : `Write '## Why it matters' into ${place}, and why it does.`,
    ...(notShown.has(code) ? [] : [listRaised(code, page, `waft fails=${code}`), listRaised(code, page, "waft ok")]),
  ].filter((fault) => fault !== "");
}

/** What an example of a page should be and is not: the failing one raises just its finding, the mended one nothing. */
function listRaised(code: string, page: string, info: string): string {
  const examples = readExamples(page).filter((example) => example.info === info);
  if (examples.length !== 1) {
    return `Write one example that begins with '\`\`\`${info}' into ${namePage(code)}; there are ${examples.length}.`;
  }
  const raised = findMistakes(findIn(examples[0]?.code ?? ""), code).join(", ");
  const meant = info === "waft ok" ? "" : code;
  return raised === meant
    ? ""
    : `Let the example '\`\`\`${info}' of ${namePage(code)} raise ${meant || "nothing"}; it raises ${raised || "nothing"}.`;
}

it("every page is that of a kind of finding", () => {
  const codes = entries.map(({ code }) => code);
  const faults = readdirSync(pagesFolder)
    .map((file) => `core/${path.basename(file, ".md")}`)
    .filter((code) => !codes.includes(code))
    .map(
      (code) => `Write an entry '${code}' into packages/core/src/diagnostics/catalogue, or remove ${namePage(code)}.`,
    );
  expect(faults).toEqual([]);
});

it.each(entries)("the page of $code says how grave it is and what it tells people, and shows just that", (entry) => {
  expect(listFaults(entry)).toEqual([]);
});

it.each([...notShown.keys()])("the page of %s says in words what no small file can show", (code) => {
  expect(entries.map((entry) => entry.code)).toContain(code);
  expect(readExamples(readDoc("diagnostics", `${code}.md`)).map(({ info }) => info)).toEqual(["text"]);
});

it("a finding without a page is told where its page goes, and how it begins", () => {
  expect(listFaults({ ...catalogue.noSource, code: "core/nobody-wrote-it" })).toEqual([
    "Write docs/diagnostics/core/nobody-wrote-it.md, beginning with '# core/nobody-wrote-it', an empty line, and 'Warning: `Nothing says on whose word '{name}' stands.`', and with the headings of docs/diagnostics/core/no-source.md.",
  ]);
});

it("a page that shows another finding is told what its example raises", () => {
  const page = readDoc("diagnostics", "core/no-source.md").replace("fails=core/no-source", "fails=core/unused");
  expect(listRaised("core/unused", page, "waft fails=core/unused")).toBe(
    "Let the example '```waft fails=core/unused' of docs/diagnostics/core/unused.md raise core/unused; it raises core/no-source.",
  );
  expect(listRaised("core/no-source", page, "waft fails=core/no-source")).toBe(
    "Write one example that begins with '```waft fails=core/no-source' into docs/diagnostics/core/no-source.md; there are 0.",
  );
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
