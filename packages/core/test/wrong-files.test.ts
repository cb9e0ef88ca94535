import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { Diagnostic, Fix } from "../src/diagnostics/diagnostic.ts";
import { tellFinding } from "../src/diagnostics/tell-finding.ts";
import { findIn } from "./compile-text.ts";
import { head } from "./find-marked.ts";

const folder = path.join(import.meta.dirname, "wrong-files");

/**
 * A rule file with one mistake, as somebody writes it who has just read the reference. Its first comment says what is
 * wrong, which finding that is, how it reads in both languages, and what the first fix is called, if there is one.
 * `«…»` marks where it should be found.
 */
interface WrongFile {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What its comment says of the finding. */
  readonly told: readonly string[];
}

function readWrongFile(file: string): WrongFile {
  const marked = readFileSync(path.join(folder, file), "utf8");
  const [comment = ""] = marked.split("\n\n");
  const start = marked.indexOf("«");
  return {
    name: path.basename(file, ".waft"),
    text: marked.replaceAll(/[«»]/gu, ""),
    start,
    end: marked.indexOf("»") - 1,
    told: comment
      .split("\n")
      .slice(2)
      .map((line) => line.slice("// ".length)),
  };
}

/** Says of a finding what the comment of its file says. */
function tell(finding: Diagnostic): readonly string[] {
  const sayBoth = (language: "en" | "nl"): readonly string[] => {
    const { message, hint } = tellFinding(finding, language);
    return [`${language}: ${message}`, `${language}: ${hint}`];
  };
  const [fix] = finding.fixes;
  const title = fix === undefined ? [] : [`fix: ${fix.title}${fix.safe === true ? " (safe)" : ""}`];
  return [`finding: ${finding.code}`, ...sayBoth("en"), ...sayBoth("nl"), ...title];
}

function applyFix(text: string, { edits }: Fix): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((before, { span, text: instead }) => before.slice(0, span.start) + instead + before.slice(span.end), text);
}

const files = readdirSync(folder)
  .filter((file) => file.endsWith(".waft"))
  .map(readWrongFile);

it("there are wrong files of many kinds, each with one place and with what is told of it", () => {
  expect(files.length).toBeGreaterThan(170);
  for (const { text, start, end, told } of files) {
    expect(text.slice(0, 3)).toBe("// ");
    expect(start).toBeGreaterThan(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(told.length).toBeGreaterThanOrEqual(5);
  }
});

it.each(files)("$name is one finding, where somebody would look for it, in two sentences of both languages", (file) => {
  const { diagnostics } = findIn(file.text);
  expect(diagnostics.map(({ span }) => file.text.slice(span.start, span.end))).toEqual([
    file.text.slice(file.start, file.end),
  ]);
  expect(diagnostics.map(({ span }) => [span.start, span.end])).toEqual([[file.start, file.end]]);
  expect(diagnostics.flatMap(tell)).toEqual(file.told);
});

it.each(files)("every sentence about $name is whole", ({ told }) => {
  for (const sentence of told.filter((line) => /^(?:en|nl): /u.test(line))) {
    expect(sentence).toMatch(/^..: ['A-Z].*[.?]$/u);
  }
});

it.each(files.filter(({ told }) => told.some((line) => line.startsWith("fix: "))))(
  "the fix of $name leaves no mistake",
  ({ text }) => {
    const [fix] = findIn(text).diagnostics.flatMap(({ fixes }) => fixes);
    const mended = fix === undefined ? text : applyFix(text, fix);
    const mistakes = findIn(mended).diagnostics.filter(({ severity }) => severity === "error");
    expect(mistakes.map(({ code }) => code)).toEqual([]);
  },
);

/** Two rules, each with a slip of its own. */
const slips = [
  ["keeps everything", "kepes everything"],
  ["shows it to followers", "shows it followers"],
  ["shows it to followers", "shows it to followers,"],
  ["on like of post", "on lik of post"],
  ["counts for author", "counts for the author"],
  ["source diary", "source diary;"],
] as const;

const pairs = slips.flatMap((one) => slips.map((other) => ({ one, other })));

it.each(pairs)("'$one.1' in one rule and '$other.1' in another are two findings", ({ one, other }) => {
  const first = `${head}${writeRule("page", one)}`;
  const errors = findIn(`${first}${writeRule("member", other)}`).diagnostics.filter(
    ({ severity }) => severity === "error",
  );
  expect(errors.map(({ span }) => span.start < first.length)).toEqual([true, false]);
});

function writeRule(name: string, [right, wrong]: (typeof slips)[number]): string {
  const clauses = ["shows it to followers", "keeps everything", "counts for author", "source diary"];
  const rule = ["rule", name, "{", "on like of post", `when actor is ${name}`, ...clauses, "}\n"].join("\n");
  return rule.replace("rule\n", "rule ").replace("\n{", " {").replace(right, wrong);
}

it("a file with many slips is read to its end, and each is one finding", () => {
  const rules = Array.from({ length: 20 }, (_, index) => `rule r${index} { on like of post keeps text, source diary }`);
  const { diagnostics } = findIn(`${head}${rules.join("\n")}`);
  const commas = diagnostics.filter(({ severity }) => severity === "error");
  expect(commas.map(({ message }) => message)).toEqual(
    rules.map(() => "Here stands ',', where the next clause should stand."),
  );
});
