import { readFileSync } from "node:fs";
import path from "node:path";
import { largestFile, type Language, type SourceFile } from "@waft/core";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import { hostPhrases, platformPhrases } from "../phrases/say-file.ts";
import { formatPhrases } from "../phrases/say-format.ts";
import { describeFile, type FoundFile } from "../platforms/describe-file.ts";
import { listRuleFiles } from "../platforms/list-rule-files.ts";

/** A rule file to format: its path as it is shown, and where it stands. */
export interface FormatSource extends SourceFile {
  readonly place: string;
}

/** Finds the files that are named and those in the folders that are, each once. */
export function findSources(
  targets: readonly string[],
  base: string,
  language: Language,
): readonly FormatSource[] | Failure {
  const places = new Map<string, string>();
  for (const target of targets) {
    const found = findPlaces(target, base, language);
    if (isFailure(found)) {
      return found;
    }
    found.forEach((place) => places.set(place, path.isAbsolute(target) ? place : path.relative(base, place)));
  }
  const sources: FormatSource[] = [];
  for (const [place, shown] of places) {
    const file = describeFile(place);
    if (file.kind !== "file") {
      return refuseUse([hostPhrases[file.kind](shown)[language], platformPhrases.fileHint[language]]);
    }
    sources.push({ path: shown, place, text: readRules(file) });
  }
  return sources;
}

function findPlaces(target: string, base: string, language: Language): readonly string[] | Failure {
  const place = path.resolve(base, target);
  const { kind } = describeFile(place);
  if (kind === "file") {
    return [place];
  }
  if (kind !== "folder" || target === "") {
    const missing = hostPhrases[target === "" ? "missing" : kind](target);
    return refuseUse([missing[language], platformPhrases.fileHint[language]]);
  }
  const files = listRuleFiles(place);
  const nothing = [formatPhrases.nothing(target), formatPhrases.nothingHint];
  return files.length === 0 ? refuseUse(nothing.map((said) => said[language])) : files;
}

/** Reads a file; one that is far too large is not read, and is too large all the same. */
function readRules({ place, size }: Extract<FoundFile, { readonly kind: "file" }>): string {
  // UTF-8 takes at most three bytes for each character that is counted.
  return size > largestFile * 4 ? " ".repeat(largestFile + 1) : readFileSync(place, "utf8");
}
