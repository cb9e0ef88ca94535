import path from "node:path";
import { platformNames } from "#platforms";
import type { Language } from "@waft/core";
import { readDay, type Bundle } from "@waft/runtime";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { knownPhrases } from "../phrases/say-known.ts";
import type { AskOptions } from "../question/options.ts";
import { findRulesByName } from "./find-rules-by-name.ts";
import { findBase, findFile, refuseFindings } from "./find-platform.ts";

/** What is asked about, and which of its rules are to be heard. */
export interface HeardTarget {
  readonly target: string;
  readonly asked: Pick<AskOptions, "knownAt" | "strictStale">;
}

/** Compiles a platform from its rules, of which not all are heard: what is compiled already has forgotten which. */
export async function findAnew(
  { target, asked }: HeardTarget,
  language: Language,
  io: Io,
): Promise<{ readonly bundle: Bundle } | Failure> {
  const refusal = refuseDay(asked.knownAt, language);
  if (refusal !== undefined) {
    return refusal;
  }
  const found = await findEntry(target, language, io);
  if (isFailure(found)) {
    return found;
  }
  const { compileRules } = await import("./load-rules.ts");
  const { compiled, findings } = compileRules(found.entry, findBase(io), { ...asked, reader: io.reader });
  return compiled.bundle === undefined ? refuseFindings(findings, language, io) : { bundle: compiled.bundle };
}

/** What is wrong with the day on which it is asked what was known. */
export function refuseDay(knownAt: string | undefined, language: Language): Failure | undefined {
  return knownAt === undefined || readDay(knownAt) !== undefined
    ? undefined
    : refuseUse([checkPhrases.badDay(knownAt)[language], checkPhrases.badDayHint[language]]);
}

/** The rule file with which a platform begins that is asked about by name or by path: what is compiled has none. */
export async function findEntry(
  target: string,
  language: Language,
  io: Io,
): Promise<{ readonly entry: string } | Failure> {
  const base = findBase(io);
  const entry = platformNames.includes(target) ? findRulesByName(target, base) : undefined;
  if (entry !== undefined) {
    return { entry: path.relative(base, entry) };
  }
  const found = await findFile(target, base, language);
  if (isFailure(found)) {
    return found;
  }
  return found.file.endsWith(".json")
    ? refuseUse([knownPhrases.compiled(target)[language], knownPhrases.compiledHint[language]])
    : { entry: found.file };
}
