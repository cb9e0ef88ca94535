import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { checkAuthorsActs } from "./checks/authors-acts.check.ts";
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

/** One question that is asked of a whole model. */
type Check = (model: Model) => readonly Diagnostic[];

const checks: readonly Check[] = [
  checkSources,
  checkAuthorsActs,
  checkDeclaredSources,
  checkUnused,
  checkCounters,
  checkUnreachableForms,
];

/** Questions about every case: they are asked only where there are not too many. */
const exactChecks: readonly Check[] = [
  checkContradictions,
  checkConditions,
  checkNeverApplies,
  checkRefines,
  checkTakesSilently,
  checkDates,
];

/**
 * Asks everything that can be asked of a model: reads it, changes nothing.
 * What depends on every case is looked for over all of them, unless there are too many.
 *
 * @param asked - the day on which it is asked what is stale; without one nothing is said of that
 */
export function checkModel(model: Model, asked: { readonly day?: string } = {}): readonly Diagnostic[] {
  const tooMany = checkCases(model);
  const exact = tooMany.length > 0 ? tooMany : exactChecks.flatMap((check) => check(model));
  const stale = asked.day === undefined ? [] : checkStale(model, asked.day);
  return [...checks.flatMap((check) => check(model)), ...exact, ...stale];
}
