import { compareEvaluators, type EvaluatorComparison } from "@waft/core/testing";
import { compileFolder } from "@waft/platform-kit";

/** Compares the interpreter and the table on every post and every chain of up to so many acts on one day. */
export function compareOn(day: string, hops: number): EvaluatorComparison {
  const { model, bundle } = compileFolder(import.meta.url);
  if (model === undefined || bundle === undefined) {
    throw new Error("The rules do not compile.");
  }
  return compareEvaluators(model, bundle, { days: [day], hops });
}
