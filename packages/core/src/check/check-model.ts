import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isError } from "../diagnostics/is-error.ts";
import type { Model } from "../model/model.ts";
import { listMoments } from "../model/moments.ts";
import { createSurvey, listAnswers, type Answered, type Survey } from "../model/survey.ts";
import { checkAbsentPersons } from "./checks/absent-person.check.ts";
import { checkAuthorsActs } from "./checks/authors-acts.check.ts";
import { checkBroughtTwice } from "./checks/brought-twice.check.ts";
import { checkCases } from "./checks/cases.check.ts";
import { checkConditions } from "./checks/conditions.check.ts";
import { checkContradictions } from "./checks/contradiction.check.ts";
import { checkCounters } from "./checks/counters.check.ts";
import { checkDates } from "./checks/dates.check.ts";
import { checkDeclaredSources } from "./checks/declared-sources.check.ts";
import { checkNeverApplies } from "./checks/never-applies.check.ts";
import { checkRefines } from "./checks/refines.check.ts";
import { checkSources } from "./checks/source.check.ts";
import { checkStale } from "./checks/stale.check.ts";
import { checkTakesSilently } from "./checks/takes-silently.check.ts";
import { checkUnreachableForms } from "./checks/unreachable-form.check.ts";
import { checkUnused } from "./checks/unused.check.ts";
import { checkNeverThere } from "./checks/never-there.check.ts";
import { checkExamples } from "./checks/example.check.ts";
import { checkPatterns } from "./checks/pattern.check.ts";
import { checkSaysNothing } from "./checks/says-nothing.check.ts";
import { checkUnanswered } from "./checks/unanswered.check.ts";
import { checkUnmentioned } from "./checks/unmentioned.check.ts";
import { checkVacuousClaims } from "./checks/vacuous-claim.check.ts";
import { checkVoidEffects } from "./checks/void-effect.check.ts";

/** One question that is asked of a whole model. */
type Check = (model: Model) => readonly Diagnostic[];

/** Those of them that may find an error. */
const graveChecks: readonly Check[] = [checkAuthorsActs, checkPatterns];

const checks: readonly Check[] = [
  ...graveChecks,
  checkSources,
  checkDeclaredSources,
  checkUnused,
  checkUnreachableForms,
  checkVoidEffects,
  checkBroughtTwice,
  checkSaysNothing,
];

/** Questions about every case: they are asked only where there are not too many. */
const caseChecks: readonly Check[] = [
  checkCounters,
  checkConditions,
  checkNeverApplies,
  checkRefines,
  checkTakesSilently,
  checkDates,
];

/** One question that is asked of everything that rules can answer. */
type AnswerCheck = (survey: Survey) => readonly Diagnostic[];

/** Asked where no rules contradict each other: what they say together is known then. */
const answerChecks: readonly AnswerCheck[] = [checkNeverThere, checkAbsentPersons, checkUnmentioned, checkUnanswered];

/** Asked of examples and claims: whoever tests them one by one leaves these out. */
const judging: readonly AnswerCheck[] = [checkExamples, checkVacuousClaims];

/** What is asked of a model. */
export interface ModelQuestion {
  /** The day on which it is asked what is stale; without one nothing is said of that. */
  readonly day?: string;
  /** Whether only what keeps rules from answering is asked for. */
  readonly onlyErrors?: boolean;
  /** What was worked out before a change. */
  readonly before?: Answered | undefined;
  /** Paths of files of other platforms: a finding is told at rules that can be mended. */
  readonly foreign?: ReadonlySet<string>;
}

/** What was found in a model; examples and claims are judged when that is asked. */
export interface ModelFindings {
  readonly found: readonly Diagnostic[];
  /** What is stale on the day that was asked. */
  readonly stale: readonly Diagnostic[];
  /** Whoever tests examples and claims one by one does not ask this. */
  readonly judge: () => readonly Diagnostic[];
  /** What its rules can answer; missing where that is too much. */
  readonly answered?: Answered;
}

/**
 * Asks everything that can be asked of a model: reads it, changes nothing.
 * What rules can answer is gone through case by case, unless there are too many of them.
 */
export function checkModel(
  model: Model,
  { day, onlyErrors = false, before, foreign }: ModelQuestion = {},
): ModelFindings {
  const moments = listMoments(model);
  const tooMany = checkCases(model, moments);
  const found = (onlyErrors ? graveChecks : checks).flatMap((check) => check(model));
  const stale = onlyErrors || day === undefined ? [] : checkStale(model, day);
  if (tooMany.length > 0) {
    return { found: [...found, ...tooMany], stale, judge: () => [] };
  }
  const answered = listAnswers(model, moments, before);
  const contradictions = checkContradictions(answered, foreign);
  const ask = (asked: readonly AnswerCheck[], survey: Survey): readonly Diagnostic[] =>
    contradictions.length > 0 ? [] : asked.flatMap((check) => check(survey));
  if (onlyErrors) {
    const judge = (): readonly Diagnostic[] => ask(judging, createSurvey(answered)).filter(isError);
    return { found: [...found, ...contradictions].filter(isError), stale, judge, answered };
  }
  const survey = createSurvey(answered);
  const cases = caseChecks.flatMap((check) => check(model));
  const answers = ask(answerChecks, survey);
  return {
    found: [...found, ...contradictions, ...cases, ...answers],
    stale,
    judge: () => ask(judging, survey),
    answered,
  };
}
