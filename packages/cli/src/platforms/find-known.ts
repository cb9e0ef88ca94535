import path from "node:path";
import { platformNames } from "#platforms";
import type { Language } from "@waft/core";
import { readDay, type Bundle } from "@waft/runtime";
import { refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { knownPhrases } from "../phrases/say-known.ts";
import { findRulesByName } from "./find-rules-by-name.ts";
import { findBase, refuseFindings, refuseTarget } from "./find-platform.ts";

/** What is asked about, and the day on which it is asked what was known. */
export interface KnownTarget {
  readonly target: string;
  readonly knownAt: string;
}

/** Compiles a platform from its rules as they were known on a day: what is compiled already has forgotten which. */
export async function findKnown(
  { target, knownAt }: KnownTarget,
  language: Language,
  io: Io,
): Promise<{ readonly bundle: Bundle } | Failure> {
  if (readDay(knownAt) === undefined) {
    return refuseUse([checkPhrases.badDay(knownAt)[language], checkPhrases.badDayHint[language]]);
  }
  const base = findBase(io);
  const entry = platformNames.includes(target) ? findRulesByName(target, base) : undefined;
  const refusal = entry === undefined ? await refuseTarget(target, base, language) : undefined;
  if (refusal !== undefined) {
    return refusal;
  }
  if (entry === undefined && target.endsWith(".json")) {
    return refuseUse([knownPhrases.compiled(target)[language], knownPhrases.compiledHint[language]]);
  }
  const { compileRules } = await import("./load-rules.ts");
  const { compiled, findings } = compileRules(entry === undefined ? target : path.relative(base, entry), base, knownAt);
  return compiled.bundle === undefined ? refuseFindings(findings, language, io) : { bundle: compiled.bundle };
}
