import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { checkAuthorsActs } from "./checks/authors-acts.check.ts";
import { checkCases } from "./checks/cases.check.ts";
import { checkContradictions } from "./checks/contradiction.check.ts";
import { checkSources } from "./checks/source.check.ts";

/** What a check may know beside the model. */
export interface CheckOptions {
  /** The day on which facts are measured as stale; without one, nothing is said of that. */
  readonly day?: string;
}

/** One question that is asked of a whole model. */
type Check = (model: Model, options: CheckOptions) => readonly Diagnostic[];

const checks: readonly Check[] = [checkSources, checkAuthorsActs];

/**
 * Asks everything that can be asked of a model: reads it, changes nothing.
 * Contradictions are looked for over all cases, unless there are too many of them.
 */
export function checkModel(model: Model, options: CheckOptions = {}): readonly Diagnostic[] {
  const tooMany = checkCases(model);
  const exact = tooMany.length > 0 ? tooMany : checkContradictions(model);
  return [...checks.flatMap((check) => check(model, options)), ...exact];
}
