import type { didYouMean } from "@waft/core";
import { hasProblems, trace, type Bundle, type Problem } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import type { Chain, Stretch } from "../chain/chain.ts";
import { pointAt } from "../chain/point-at.ts";
import { refuseUse, type Failure } from "../failure.ts";
import type { Request } from "./read-request.ts";

/** Asks each chain again for what is wrong with it, and shows the place; what is wrong with the post is said once. */
export async function refuseProblems(bundle: Bundle, { chains, ...shared }: Request): Promise<Failure> {
  const { didYouMean: suggest } = await import("@waft/core");
  const said = chains.flatMap((chain) => {
    const answer = trace(bundle, { ...shared, chain: chain.steps.map(({ step }) => step) });
    const problems = hasProblems(answer) ? answer.problems : [];
    return problems.map((problem) => printProblem(problem, chain, suggest));
  });
  return refuseUse([[...new Set(said)].join("\n\n")]);
}

type Suggest = typeof didYouMean;

function printProblem(problem: Problem, chain: Chain, suggest: Suggest): string {
  const { name, known } = problem;
  const { message, hint } = sayProblem(problem);
  const place = findPlace(problem, chain);
  const advice = name === undefined || known === undefined ? hint : suggest(name, known, { en: hint, nl: hint }).en;
  return [message, ...(place === undefined ? [] : pointAt(chain.text, place)), ...(advice === "" ? [] : [advice])].join(
    "\n",
  );
}

/** Where in the chain the wrong name stands; the whole act when it is not written there. */
function findPlace({ step, name }: Problem, { text, steps }: Chain): Stretch | undefined {
  const placed = step === undefined ? undefined : steps[step - 1];
  if (placed === undefined) {
    return undefined;
  }
  const written = name === undefined || name === "" ? -1 : findWord(text.slice(placed.start, placed.end), name);
  return written < 0 ? placed : { start: placed.start + written, end: placed.start + written + (name ?? "").length };
}

/** Finds a name as a whole word, so that `text` is not found in `text.link`. */
function findWord(text: string, name: string): number {
  const words = [...text.matchAll(/[\p{L}\p{N}_.-]+/gu)];
  return words.find(([word]) => word === name)?.index ?? -1;
}
