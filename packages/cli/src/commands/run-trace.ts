import type { Language } from "@waft/core";
import { hasProblems, trace, type Bundle, type Trace } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { findAsked } from "../platforms/find-asked.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { printEvidence } from "../print/print-evidence.ts";
import { printIntroduction } from "../print/print-introduction.ts";
import { printStory } from "../print/print-story.ts";
import { isUncertain } from "../question/is-uncertain.ts";
import type { AskOptions } from "../question/options.ts";
import { readLanguage } from "../question/read-language.ts";
import { refuseProblems } from "../question/print-problems.ts";
import { readRequest, type Request } from "../question/read-request.ts";
import { createScreen, type Screen } from "../screen/screen.ts";
import { remarkBarePost } from "./remark-bare-post.ts";
import { remarkHeard } from "./remark-heard.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** `waft trace`: follows a post down one chain. */
export async function runTrace(target: string, options: AskOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  if (options.chain.length > 1) {
    return refuseUse([optionPhrases.oneChain[language], optionPhrases.oneChainHint[language]]);
  }
  if (options.chain.length === 0) {
    return refuseUse([optionPhrases.noChain[language], optionPhrases.noChainHint[language]]);
  }
  return await follow(target, { options, language }, io);
}

/** What was typed, and the language that it asks for. */
interface Typed {
  readonly options: AskOptions;
  readonly language: Language;
}

async function follow(target: string, { options, language }: Typed, io: Io): Promise<number | Failure> {
  const request = readRequest(options, language);
  if (isFailure(request)) {
    return request;
  }
  const platform = await findAsked({ target, options }, language, io);
  if (isFailure(platform)) {
    return platform;
  }
  const answer = await ask(platform.bundle, request, language);
  if (isFailure(answer)) {
    return answer;
  }
  remarkHeard(options, { language, io });
  remarkBarePost(platform.bundle, request.post, { language, io });
  if (options.json) {
    writeJson(answer, io);
  } else {
    writeLines(printTrace(platform.bundle, answer, createScreen(io, { ...options, language })), io);
  }
  return options.strict && isUncertain(answer) ? exitCodes.unknown : exitCodes.ok;
}

async function ask(bundle: Bundle, request: Request, language: Language): Promise<Trace | Failure> {
  const { chains, ...shared } = request;
  const chain = (chains[0]?.steps ?? []).map(({ step }) => step);
  const answer = trace(bundle, { ...shared, chain });
  return hasProblems(answer) ? await refuseProblems(bundle, request, language) : answer;
}

function printTrace(bundle: Bundle, answer: Trace, screen: Screen): readonly string[] {
  return [
    ...printIntroduction(bundle, answer, screen),
    "",
    ...printStory(bundle, answer, screen),
    ...printEvidence(bundle, [answer], screen),
  ];
}
