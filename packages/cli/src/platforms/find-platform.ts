import path from "node:path";
import { loadNamedPlatform, platformNames } from "#platforms";
import { listWords } from "@waft/cards/layout";
import type { Language, Said } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { hostPhrases, platformPhrases } from "../phrases/say-file.ts";
import { printFindings } from "../print/print-findings.ts";
import { describeFile } from "./describe-file.ts";
import { findByOtherName } from "./find-by-other-name.ts";
import { findRulesOfPackage, isPackageName } from "./find-rules-of-package.ts";
import { loadBundleFile } from "./load-bundle-file.ts";
import type { Findings } from "./platform.ts";

/** The folder to which paths on the command line are relative: where the user stands, also under `pnpm run`. */
export function findBase(io: Io): string {
  return io.env["INIT_CWD"] ?? io.cwd;
}

/** Finds what is asked about: a platform by name, a rule file or a compiled platform by path. */
export async function findPlatform(
  target: string,
  language: Language,
  io: Io,
): Promise<{ readonly bundle: Bundle } | Failure> {
  const base = findBase(io);
  const named = await loadNamedPlatform(target, io.reader);
  if (named !== undefined) {
    return "bundle" in named ? named : refuseFindings(named.findings, language, io);
  }
  const found = await findFile(target, base, language);
  if (isFailure(found)) {
    return found;
  }
  if (found.file.endsWith(".json")) {
    return loadBundleFile(found.file, base, language);
  }
  const { loadRules } = await import("./load-rules.ts");
  const loaded = loadRules(found.file, base, io.reader);
  return "bundle" in loaded ? loaded : refuseFindings(loaded.findings, language, io);
}

/** The file that a target stands for: it is one, or a package that is installed here begins with it. */
export async function findFile(
  target: string,
  base: string,
  language: Language,
): Promise<{ readonly file: string } | Failure> {
  const isFile = describeFile(path.resolve(base, target)).kind === "file";
  const file = isFile ? target : findRulesOfPackage(target, base);
  return file === undefined ? await refuseTarget(target, base, language) : { file };
}

/** Says why there is nothing to read at a target; a target without slash, ending or file was meant as a name. */
async function refuseTarget(target: string, base: string, language: Language): Promise<Failure> {
  const { kind } = describeFile(path.resolve(base, target));
  if (isPackageName(target) && kind === "missing") {
    return refuseUse([platformPhrases.noPackage(target)[language], platformPhrases.noPackageHint[language]]);
  }
  const isPath = /[/\\]|\.(?:waft|json)$/u.test(target) || kind !== "missing";
  if (isPath && kind !== "file" && target !== "") {
    return refuseUse([hostPhrases[kind](target)[language], platformPhrases.fileHint[language]]);
  }
  return await refuseName(target, language, platformPhrases.known);
}

/** Says that there is no platform of a name, which one may have been meant, and how others are given. */
export async function refuseName(name: string, language: Language, known: (names: Said) => Said): Promise<Failure> {
  const elsewhere = findByOtherName(name);
  if (elsewhere.length > 0) {
    return refuseUse([platformPhrases.unknown(name)[language], platformPhrases.elsewhere(elsewhere)[language]]);
  }
  const { didYouMean } = await import("@waft/core");
  const names = { en: listWords(platformNames, "and", "en"), nl: listWords(platformNames, "and", "nl") };
  const advice = didYouMean(name, platformNames, known(names));
  return refuseUse([platformPhrases.unknown(name)[language], advice[language]]);
}

/** What is wrong with rules that were to be asked. */
export async function refuseFindings(findings: Findings, language: Language, io: Io): Promise<Failure> {
  return { exit: exitCodes.findings, failure: await printFindings(findings, io.stderr, language) };
}
