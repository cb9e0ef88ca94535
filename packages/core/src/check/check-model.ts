import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { listMoments, type Moment } from "../model/moments.ts";
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
  /** Whether examples and claims are somebody else's concern. */
  readonly apart?: boolean;
  /** Whether only what keeps rules from answering is asked for. */
  readonly onlyErrors?: boolean;
}

/**
 * Asks everything that can be asked of a model: reads it, changes nothing.
 * What rules can answer is gone through case by case, unless there are too many of them.
 */
export function checkModel(model: Model, asked: ModelQuestion = {}): readonly Diagnostic[] {
  const moments = listMoments(model);
  const tooMany = checkCases(model, moments);
  if (asked.onlyErrors === true) {
    return findErrors(model, { moments, tooMany, apart: asked.apart === true });
  }
  return [
    ...checks.flatMap((check) => check(model)),
    ...(tooMany.length > 0 ? tooMany : checkEveryCase(listAnswers(model, moments), asked.apart === true)),
    ...(asked.day === undefined ? [] : checkStale(model, asked.day)),
  ];
}

/** Of all that can be asked, what can be answered with an error. */
function findErrors(
  model: Model,
  {
    moments,
    tooMany,
    apart,
  }: { readonly moments: readonly Moment[]; readonly tooMany: readonly Diagnostic[]; readonly apart: boolean },
): readonly Diagnostic[] {
  const errors = [...graveChecks.flatMap((check) => check(model)), ...tooMany];
  if (tooMany.length > 0) {
    return errors;
  }
  const answered = listAnswers(model, moments);
  const contradictions = checkContradictions(answered);
  const judged = apart || contradictions.length > 0 ? [] : judging;
  const found = judged.length === 0 ? [] : askAll(judged, answered);
  return [...errors, ...contradictions, ...found].filter(({ severity }) => severity === "error");
}

function checkEveryCase(answered: Answered, apart: boolean): readonly Diagnostic[] {
  const contradictions = checkContradictions(answered);
  const asked = apart ? answerChecks : [...answerChecks, ...judging];
  const found = contradictions.length > 0 ? [] : askAll(asked, answered);
  return [...contradictions, ...caseChecks.flatMap((check) => check(answered.model)), ...found];
}

function askAll(asked: readonly AnswerCheck[], answered: Answered): readonly Diagnostic[] {
  const survey = createSurvey(answered);
  return asked.flatMap((check) => check(survey));
}
