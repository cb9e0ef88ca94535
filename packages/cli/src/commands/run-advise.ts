import { advise, shippedGoals, type Advice, type Goal } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { hasProblems, type Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { listWords } from "@waft/cards/layout";
import { advicePhrases } from "../phrases/say-advice.ts";
import { findAsked } from "../platforms/find-asked.ts";
import { findGoal } from "../platforms/find-goal.ts";
import { printAdvice } from "../print/print-advice.ts";
import type { AskOptions } from "../question/options.ts";
import { sayProblems } from "../question/print-problems.ts";
import { readLanguage } from "../question/read-language.ts";
import { readRequest, type Request } from "../question/read-request.ts";
import { createScreen } from "../screen/screen.ts";
import { showProgress } from "../test-rules/show-progress.ts";
import { remarkBarePost } from "./remark-bare-post.ts";
import { remarkHeard } from "./remark-heard.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** What is given to `advise`, as it was typed. */
export interface AdviseOptions extends Omit<AskOptions, "chain"> {
  readonly goal?: string;
}

/** `waft advise`: which first act serves a goal best, and which changes would serve it better. */
export async function runAdvise(target: string, options: AdviseOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const request = readRequest({ ...options, chain: [] }, language);
  if (isFailure(request)) {
    return request;
  }
  const asked = await findBoth(target, { options, language }, io);
  if (isFailure(asked)) {
    return asked;
  }
  const advice = await ask({ ...asked, request }, language, io);
  if (isFailure(advice)) {
    return advice;
  }
  remarkHeard(options, { language, io });
  remarkBarePost(asked.bundle, request.post, { language, io });
  if (options.json) {
    writeJson(advice, io);
  } else {
    writeLines(printAdvice(asked.bundle, advice, createScreen(io, { ...options, language })), io);
  }
  return options.strict && isUncertain(advice) ? exitCodes.unknown : exitCodes.ok;
}

interface Asked {
  readonly bundle: Bundle;
  readonly goal: Goal;
}

async function findBoth(
  target: string,
  { options, language }: { readonly options: AdviseOptions; readonly language: Language },
  io: Io,
): Promise<Asked | Failure> {
  if (options.goal === undefined) {
    const names = shippedGoals.map(({ name }) => name);
    const known = { en: listWords(names, "and", "en"), nl: listWords(names, "and", "nl") };
    return refuseUse([advicePhrases.noGoal[language], advicePhrases.knownGoals(known)[language]]);
  }
  const platform = await findAsked({ target, options }, language, io);
  if (isFailure(platform)) {
    return platform;
  }
  const goal = await findGoal({ target, goal: options.goal }, language, io);
  return isFailure(goal) ? goal : { bundle: platform.bundle, goal };
}

async function ask(
  { bundle, goal, request }: Asked & { readonly request: Request },
  language: Language,
  io: Io,
): Promise<Advice | Failure> {
  const { post, asOf } = request;
  const question = { post, goal, ...(asOf === undefined ? {} : { asOf }) };
  const advice = showProgress(advicePhrases.progress, { language, io }, (progress) =>
    advise(bundle, question, { progress }),
  );
  return hasProblems(advice) ? await sayProblems(advice.problems, language) : advice;
}

/** Whether for the act that serves best some wish is left open. */
function isUncertain({ acts: [best] }: Advice): boolean {
  return best === undefined || best.wishes.some(({ worst }) => worst === "unknown");
}
