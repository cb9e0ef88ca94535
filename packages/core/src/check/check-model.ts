import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { listMoments } from "../model/moments.ts";
import { createSurvey, type Survey } from "../model/survey.ts";
import { checkAbsentPersons } from "./checks/absent-person.check.ts";
import { checkAuthorsActs } from "./checks/authors-acts.check.ts";
import { checkBroughtTwice } from "./checks/brought-twice.check.ts";
import { checkCases } from "./checks/cases.check.ts";
import { checkContradictions } from "./checks/contradiction.check.ts";
import { checkNeverThere } from "./checks/never-there.check.ts";
import { checkExamples } from "./checks/example.check.ts";
import { checkPatterns } from "./checks/pattern.check.ts";
import { checkSaysNothing } from "./checks/says-nothing.check.ts";
import { checkSources } from "./checks/source.check.ts";
import { checkUnanswered } from "./checks/unanswered.check.ts";
import { checkUnmentioned } from "./checks/unmentioned.check.ts";
import { checkVacuousClaims } from "./checks/vacuous-claim.check.ts";
import { checkVoidEffects } from "./checks/void-effect.check.ts";

/** One question that is asked of a whole model. */
type Check = (model: Model) => readonly Diagnostic[];

const checks: readonly Check[] = [
  checkSources,
  checkAuthorsActs,
  checkVoidEffects,
  checkBroughtTwice,
  checkSaysNothing,
  checkPatterns,
];

/** One question that is asked of everything that rules can answer. */
type ExactCheck = (survey: Survey) => readonly Diagnostic[];

/** Asked where no rules contradict each other: what they say together is known then. */
const exactChecks: readonly ExactCheck[] = [
  checkNeverThere,
  checkAbsentPersons,
  checkUnmentioned,
  checkUnanswered,
  checkExamples,
  checkVacuousClaims,
];

/**
 * Asks everything that can be asked of a model: reads it, changes nothing.
 * What rules can answer is gone through case by case, unless there are too many of them.
 */
export function checkModel(model: Model): readonly Diagnostic[] {
  const found = checks.flatMap((check) => check(model));
  const moments = listMoments(model);
  const tooMany = checkCases(model, moments);
  return [...found, ...(tooMany.length > 0 ? tooMany : checkAnswers(createSurvey(model, moments)))];
}

function checkAnswers(survey: Survey): readonly Diagnostic[] {
  const contradictions = checkContradictions(survey);
  return contradictions.length > 0 ? contradictions : exactChecks.flatMap((check) => check(survey));
}
