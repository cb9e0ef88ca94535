import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { listMoments } from "../model/moments.ts";
import { listAnswers } from "../model/survey.ts";
import { checkContradictions } from "./checks/contradiction.check.ts";

/** Where rules contradict each other, and nothing else: of a model whose cases are not too many. */
export function findContradictions(model: Model): readonly Diagnostic[] {
  return checkContradictions(listAnswers(model, listMoments(model)));
}
