import path from "node:path";
import { shippedGoals, type Goal } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { listWords } from "@waft/cards/layout";
import { advicePhrases } from "../phrases/say-advice.ts";
import { findRulesByName } from "./find-rules-by-name.ts";
import { findRulesOfPackage } from "./find-rules-of-package.ts";
import { findBase, refuseFindings, findFile } from "./find-platform.ts";

/** Which goal of which platform is asked for. */
export interface GoalTarget {
  /** The platform as it was typed. */
  readonly target: string;
  /** A name, or a rule file with a name behind a `#`; without one, its only goal. */
  readonly goal: string;
}

/**
 * Finds a goal: one that comes with the command by its name, one of the platform's own rules, or one of another rule
 * file. Goals stand in rule files only, so those of a platform by name are read from its package's rules.
 */
export async function findGoal({ target, goal }: GoalTarget, language: Language, io: Io): Promise<Goal | Failure> {
  const shipped = shippedGoals.find(({ name }) => name === goal);
  if (shipped !== undefined) {
    return shipped;
  }
  const [, file, inFile] = /^(.*\.waft)(?:#(.*))?$/su.exec(goal) ?? [];
  const found = file === undefined ? undefined : await findFile(file, findBase(io), language);
  if (found !== undefined && isFailure(found)) {
    return found;
  }
  const wanted = file === undefined ? goal : inFile;
  return await chooseGoal({ target, file, wanted, entry: file ?? findOwnRules(target, io) }, language, io);
}

interface Wanted {
  readonly target: string;
  /** The file that was named for the goal. */
  readonly file: string | undefined;
  /** Missing where a file was named alone. */
  readonly wanted: string | undefined;
  /** Missing where there are no rules to look in. */
  readonly entry: string | undefined;
}

async function chooseGoal(
  { target, file, wanted, entry }: Wanted,
  language: Language,
  io: Io,
): Promise<Goal | Failure> {
  const goals = entry === undefined ? [] : await readFile(entry, language, io);
  if (isFailure(goals)) {
    return goals;
  }
  const only = wanted === undefined && goals.length === 1 ? goals[0] : undefined;
  const found = only ?? goals.find(({ name }) => name === wanted);
  const known = goals.map(({ name }) => name);
  if (found !== undefined) {
    return found;
  }
  return file === undefined
    ? await refuseGoal({ target, goal: wanted ?? "", known }, language)
    : refuseInFile({ file, goal: wanted, known }, language);
}

/** The rule file of the platform that is asked about; a bundle has none. */
function findOwnRules(target: string, io: Io): string | undefined {
  const base = findBase(io);
  if (target.endsWith(".waft")) {
    return target;
  }
  const entry = /[/\\.]/u.test(target) ? undefined : findRulesByName(target, base);
  return entry === undefined ? findRulesOfPackage(target, base) : path.relative(base, entry);
}

async function readFile(entry: string, language: Language, io: Io): Promise<readonly Goal[] | Failure> {
  const { compileRules } = await import("./load-rules.ts");
  const { readGoals } = await import("@waft/analysis");
  const { compiled, findings } = compileRules(entry, findBase(io));
  const { model, bundle } = compiled;
  return model === undefined || bundle === undefined ? await refuseFindings(findings, language, io) : readGoals(model);
}

async function refuseGoal(
  { target, goal, known }: GoalTarget & { readonly known: readonly string[] },
  language: Language,
): Promise<Failure> {
  const { didYouMean } = await import("@waft/core");
  const names = [...shippedGoals.map(({ name }) => name), ...known];
  const all = advicePhrases.knownGoals({ en: listWords(names, "and", "en"), nl: listWords(names, "and", "nl") });
  return refuseUse([advicePhrases.unknownGoal(target, goal)[language], didYouMean(goal, names, all)[language]]);
}

function refuseInFile(
  {
    file,
    goal,
    known,
  }: { readonly file: string; readonly goal: string | undefined; readonly known: readonly string[] },
  language: Language,
): Failure {
  const [first] = known;
  if (first === undefined) {
    return refuseUse([advicePhrases.noGoals(file)[language], advicePhrases.noGoalsHint[language]]);
  }
  const wrong = goal === undefined ? advicePhrases.severalGoals(file) : advicePhrases.noneInFile(file, goal);
  const names = { en: listWords(known, "and", "en"), nl: listWords(known, "and", "nl") };
  return refuseUse([wrong[language], advicePhrases.goalsInFile(names, `${file}#${first}`)[language]]);
}
