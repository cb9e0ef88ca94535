import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareRows, type RowChoice, type RowComparison } from "@waft/core/testing";
import { hasProblems } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { describe, expect, it } from "vitest";
import type { PackageFolder } from "../lint/package-folder.ts";
import { lintPlatform } from "../lint/lint-platform.ts";
import { renewReadme } from "../report/print-readme.ts";
import { printPlatformFindings } from "../lint/platform-finding.ts";

/** What a platform's own tests say of it. */
export interface TestPlatformOptions {
  /** The day on which rules are measured as stale, as `2026-11-27`; without one, nothing is said of that. */
  readonly day?: string;
  /**
   * Findings that are known and stay, by their code, each with the reason. One that is no longer found fails the test, so
   * that the list gets shorter.
   */
  readonly known?: Readonly<Record<string, string>>;
  /** Compares both evaluators in every case of every row, and not only in one case of each: takes some times as long. */
  readonly whole?: true;
}

/**
 * Declares the tests that every platform package has: its rules compile without a warning, its facts and its rules name
 * each other, its README is current, it holds nothing but rules, and the interpreter and the compiled table say the same in every row.
 *
 * @example
 * ```ts
 * import { testPlatform } from "@waft/platform-kit/testing";
 *
 * testPlatform(import.meta.url);
 * ```
 */
export function testPlatform(where: string, { day, known = {}, whole }: TestPlatformOptions = {}): void {
  const linted = lintPlatform(where, day);
  const { compiled, findings } = linted;
  const { model } = compiled;
  describe(`the platform ${model?.platform.name ?? where}`, () => {
    it("the package is as it should be: rules, facts, examples and claims", () => {
      expect(printPlatformFindings(findings.filter(({ code }) => known[code] === undefined))).toBe("");
    });
    it.each(Object.entries(known))("what is known and stays is still found: %s (%s)", (code) => {
      expect(findings.map((finding) => finding.code)).toContain(code);
    });
    it("the generated part of the README is current; `vitest run --update` writes it anew", async () => {
      const place = path.join(linted.folder, "README.md");
      const readme = existsSync(place) ? readFileSync(place, "utf8") : "";
      await expect(renewReadme(linted, readme) ?? readme).toMatchFileSnapshot(place);
    });
    it("the compiled table is taken by the runtime, and says what the interpreter says in every row", () => {
      const { disagreements, acts } = compareTable(linted, whole === true ? {} : { once: true });
      expect(disagreements).toEqual([]);
      expect(acts).toBeGreaterThan(0);
    });
  });
}

/** Of a platform that extends others, or a bridge, the rows that own rules decide: the others are tried where they are from. */
function compareTable({ compiled: { model, bundle }, ownRules }: PackageFolder, choice: RowChoice): RowComparison {
  if (model === undefined || bundle === undefined) {
    throw new Error("The rules do not compile.");
  }
  const loaded = loadBundle(bundle);
  if (hasProblems(loaded)) {
    throw new Error(`The runtime refuses the bundle: ${loaded.problems.map(({ code }) => code).join(", ")}.`);
  }
  if (ownRules.length === model.rules.length) {
    return compareRows(model, loaded.bundle, choice);
  }
  const own = new Set(ownRules.map(({ index }) => index));
  const rows = loaded.bundle.rows.flatMap(({ rules }, row) => (rules.some((rule) => own.has(rule)) ? [row] : []));
  return compareRows(model, loaded.bundle, { ...choice, among: new Set(rows) });
}
