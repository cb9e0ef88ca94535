import type { didYouMean, Language } from "@waft/core";
import { hasProblems, trace, type Bundle, type Problem } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import type { Chain, Stretch } from "../chain/chain.ts";
import { pointAt } from "../chain/point-at.ts";
import { refuseUse, type Failure } from "../failure.ts";
import type { Request } from "./read-request.ts";

/** Asks each chain again for what is wrong with it, and shows the place; what is wrong with the post is said once. */
export async function refuseProblems(bundle: Bundle, request: Request, language: Language): Promise<Failure> {
  const { didYouMean: suggest } = await import("@waft/core");
  const { chains, ...shared } = request;
  const said = chains.flatMap((chain) => {
    const answer = trace(bundle, { ...shared, chain: chain.steps.map(({ step }) => step) });
    const problems = hasProblems(answer) ? answer.problems : [];
    return problems.map((problem) => printProblem(problem, { bundle, request, chain, language, suggest }));
  });
  return refuseUse([[...new Set(said)].join("\n\n")]);
}

/** Tells of problems that stand at no place of what was typed; each once. */
export async function sayProblems(problems: readonly Problem[], language: Language): Promise<Failure> {
  const { didYouMean } = await import("@waft/core");
  const said = problems.map((problem) => {
    const [en, nl] = [sayProblem(problem, "en"), sayProblem(problem, "nl")];
    const { name, known } = problem;
    const hint = { en: en.hint, nl: nl.hint };
    const advice = name === undefined || known === undefined ? hint : didYouMean(name, known, hint);
    return [{ en, nl }[language].message, advice[language]].join("\n");
  });
  return refuseUse([[...new Set(said)].join("\n\n")]);
}

/** What was asked, and how to tell of it. */
interface Asked {
  readonly bundle: Bundle;
  readonly request: Request;
  readonly chain: Chain;
  readonly language: Language;
  readonly suggest: typeof didYouMean;
}

function printProblem(problem: Problem, { chain, language, suggest }: Asked): string {
  const { name, known } = problem;
  const [en, nl] = [sayProblem(problem, "en"), sayProblem(problem, "nl")];
  const hint = { en: en.hint, nl: nl.hint };
  const message = { en: en.message, nl: nl.message };
  const place = findPlace(problem, chain);
  const advice = name === undefined || known === undefined ? hint : suggest(name, known, hint);
  return [message[language], ...(place === undefined ? [] : pointAt(chain.text, place)), advice[language]].join("\n");
}

function findStep({ step }: Problem, { steps }: Chain): Chain["steps"][number] | undefined {
  return step === undefined ? undefined : steps[step - 1];
}

/** Where in the chain the wrong name stands; the whole act when it is not written there. */
function findPlace(problem: Problem, chain: Chain): Stretch | undefined {
  const { name } = problem;
  const placed = findStep(problem, chain);
  if (placed === undefined) {
    return undefined;
  }
  const written = name === undefined || name === "" ? -1 : findWord(chain.text.slice(placed.start, placed.end), name);
  return written < 0 ? placed : { start: placed.start + written, end: placed.start + written + (name ?? "").length };
}

/** Finds a name as a whole word, so that `text` is not found in `text.link`. */
function findWord(text: string, name: string): number {
  const words = [...text.matchAll(/[\p{L}\p{N}_.-]+/gu)];
  return words.find(([word]) => word === name)?.index ?? -1;
}
