import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { tellFinding, type CompiledPlatform, type Diagnostic } from "@waft/core";
import { compileFolder, findFolder, type CompileFolderOptions } from "../build/compile-folder.ts";
import { readFacts } from "../facts/read-facts.ts";
import { checkDates } from "./check-dates.ts";
import { checkDisagreements } from "./check-disagreements.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkFactSources } from "./check-fact-sources.ts";
import { checkFacts } from "./check-facts.ts";
import { checkFiles } from "./check-files.ts";
import { checkProofs } from "./check-proofs.ts";
import { checkQuestions } from "../questions/check-questions.ts";
import { proveClaims } from "../questions/prove-claims.ts";
import { noQuestions, questionFile, readQuestions, type ReadQuestions } from "../questions/read-questions.ts";
import { findLine, isOwnFile, type PackageFolder } from "./package-folder.ts";
import type { PlatformFinding } from "./platform-finding.ts";
import { readOtherNames } from "./read-other-names.ts";

/** What a platform package holds, and what is wrong with it. */
export interface LintedPlatform extends PackageFolder {
  /** What core finds in the rules, but for remarks, and what this kit finds in the package. */
  readonly findings: readonly PlatformFinding[];
}

/**
 * Checks a platform package: that its rules compile without a warning, that every rule has a source, a fact and an
 * example, that every fact is used or accounted for and its dates do not contradict those of its rules, that something is claimed and holds, that what every network is asked
 * is answered, that nothing in it is code. Never throws because of what stands in its files.
 *
 * @param where - the folder of the package, or `import.meta.url` of a module in it or in its `test` folder
 * @param day - the day on which rules are measured as stale, as `2026-11-27`; without one, nothing is said of that
 */
export function lintPlatform(where: string, day?: string): LintedPlatform {
  const { findings, ...at } = readPackage(where, day === undefined ? {} : { day });
  const { compiled, folder, answers } = at;
  // What rules say can only be compared with facts that were read.
  const isRead = !findings.some(({ file }) => file === "facts.csv");
  const compared =
    compiled.model === undefined || !isRead ? [] : [...checkFacts(at), ...checkFactSources(at), ...checkDates(at)];
  const proved = proveClaims(at);
  const asked = compiled.model === undefined ? [] : checkQuestions(compiled.model, answers, proved);
  return {
    ...at,
    findings: [
      ...listWarnings(compiled),
      ...findings,
      ...compared,
      ...(isRead ? checkDisagreements(at) : []),
      ...checkEvidence(at),
      ...checkProofs(at, proved, answers),
      ...asked,
      ...checkFiles(folder),
    ],
  };
}

const noFacts = {
  facts: [],
  findings: [
    {
      code: "kit/no-facts",
      file: "facts.csv",
      message: { en: "There is no facts.csv.", nl: "Er is geen facts.csv." },
      hint: {
        en: "Write down what was observed, one line for each fact.",
        nl: "Schrijf op wat er gezien is, één regel voor elk feit.",
      },
    },
  ],
} as const;

/**
 * Reads a platform package: its rules, compiled, and its facts, with what is wrong with its tables alone.
 *
 * @param where - the folder of the package, or `import.meta.url` of a module in it or in its `test` folder
 */
export function readPackage(where: string, options: Omit<CompileFolderOptions, "onRead"> = {}): LintedPlatform {
  const folder = findFolder(where);
  const compiled = compileFolder(folder, options);
  const place = path.join(folder, "facts.csv");
  const { facts, findings } = existsSync(place) ? readFacts(readFileSync(place, "utf8")) : noFacts;
  const asked = readAnswers(folder, compiled);
  const ownRules = (compiled.model?.rules ?? []).filter(({ linked }) => isOwnFile(linked.span.file));
  return {
    folder,
    compiled,
    facts,
    answers: asked.answers,
    otherNames: readOtherNames(folder),
    ownRules,
    findings: [...findings, ...asked.findings],
  };
}

/** A bridge has no acts of its own but the crossing: what it is asked, its two networks answer. */
function readAnswers(folder: string, { model }: CompiledPlatform): ReadQuestions {
  const place = path.join(folder, questionFile);
  if (existsSync(place)) {
    return readQuestions(readFileSync(place, "utf8"));
  }
  const isBridge = model !== undefined && model.platform.sides.length > 0;
  return { answers: [], findings: model === undefined || isBridge ? [] : [noQuestions] };
}

/** Errors and warnings of core, told as this kit tells its own; gaps are honest and stay remarks. */
function listWarnings({ diagnostics, sources }: CompiledPlatform): readonly PlatformFinding[] {
  return diagnostics.filter(({ severity }) => severity !== "info").map((diagnostic) => describe(diagnostic, sources));
}

function describe(diagnostic: Diagnostic, sources: CompiledPlatform["sources"]): PlatformFinding {
  const { code, span } = diagnostic;
  const en = tellFinding(diagnostic, "en");
  const nl = tellFinding(diagnostic, "nl");
  return {
    code,
    file: span.file,
    line: findLine(sources, span.file, span.start),
    message: { en: en.message, nl: nl.message },
    hint: { en: en.hint, nl: nl.hint },
  };
}
