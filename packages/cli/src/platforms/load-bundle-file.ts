import type { Language } from "@waft/core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { hasProblems, type Bundle } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { sayProblem } from "@waft/runtime/words";
import { refuseUse, type Failure } from "../failure.ts";
import { hostPhrases, platformPhrases } from "../phrases/say-file.ts";
import { describeFile } from "./describe-file.ts";

const mostMegabytes = 50;

/** Reads a compiled platform from a JSON file; it is checked whole before it is used. */
export function loadBundleFile(file: string, base: string, language: Language): { readonly bundle: Bundle } | Failure {
  const found = describeFile(path.resolve(base, file));
  if (found.kind !== "file") {
    return refuseUse([hostPhrases[found.kind](file)[language], platformPhrases.fileHint[language]]);
  }
  if (found.size > mostMegabytes * 1_000_000) {
    return refuseUse([platformPhrases.tooLarge(file, mostMegabytes)[language], platformPhrases.bundleHint[language]]);
  }
  const value = parseJson(readFileSync(found.place, "utf8"));
  if (value === undefined) {
    return refuseUse([platformPhrases.notJson(file)[language], platformPhrases.bundleHint[language]]);
  }
  const loaded = loadBundle(value.json);
  if (!hasProblems(loaded)) {
    return loaded;
  }
  const reasons = loaded.problems.map((problem) => {
    const { message, hint } = sayProblem(problem, language);
    return `${message} ${hint}`;
  });
  return refuseUse([platformPhrases.notBundle(file)[language], ...reasons]);
}

function parseJson(text: string): { readonly json: unknown } | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch {
    return undefined;
  }
}
