import path from "node:path";
import { findRuleEntry, platformNames } from "#platforms";
import type { Language } from "@waft/core";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { describeFile } from "../platforms/describe-file.ts";
import { findFile } from "../platforms/find-platform.ts";
import { listRuleFiles } from "../platforms/list-rule-files.ts";
import { findEntries, mostRuleFiles } from "./find-entries.ts";

/** One thing to check: rules that begin in a file, a compiled platform in a file, or one that was installed. */
export type Target =
  | { readonly kind: "rules"; readonly entry: string }
  | { readonly kind: "bundle"; readonly file: string }
  | { readonly kind: "installed"; readonly name: string };

/** Finds what is to be checked; each thing once, in the order in which it was named. */
export async function findTargets(
  paths: readonly string[],
  base: string,
  language: Language,
): Promise<readonly Target[] | Failure> {
  const found = new Map<string, Target>();
  for (const one of paths) {
    // oxlint-disable-next-line no-await-in-loop -- the first that is wrong ends it
    const targets = await findOnes(one, base, language);
    if (isFailure(targets)) {
      return targets;
    }
    targets.forEach((target) => found.set(JSON.stringify(target), target));
  }
  return [...found.values()];
}

async function findOnes(one: string, base: string, language: Language): Promise<readonly Target[] | Failure> {
  const place = path.resolve(base, one);
  const { kind } = describeFile(place);
  if (kind === "folder" && one !== "") {
    return findInFolder(one, base, language);
  }
  if (kind !== "file" && platformNames.includes(one)) {
    const entry = findRuleEntry(one);
    return [entry === undefined ? { kind: "installed", name: one } : { kind: "rules", entry: show(entry, base) }];
  }
  const found = await findFile(one, base, language);
  if (isFailure(found)) {
    return found;
  }
  const { file } = found;
  return [file.endsWith(".json") ? { kind: "bundle", file } : { kind: "rules", entry: file }];
}

function findInFolder(folder: string, base: string, language: Language): readonly Target[] | Failure {
  const files = listRuleFiles(path.resolve(base, folder));
  if (files.length === 0) {
    return refuseUse([checkPhrases.noRules(folder)[language], checkPhrases.noRulesHint[language]]);
  }
  if (files.length > mostRuleFiles) {
    return refuseUse([
      checkPhrases.tooManyFiles(folder, mostRuleFiles)[language],
      checkPhrases.tooManyFilesHint[language],
    ]);
  }
  return findEntries(files).map((entry) => ({ kind: "rules", entry: show(entry, base) }));
}

/** A path as it is shown: from where the user stands. */
function show(place: string, base: string): string {
  return path.relative(base, place).replaceAll(path.sep, "/");
}
