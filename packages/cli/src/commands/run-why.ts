import { explainPart, type Wanted, type Why } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { hasProblems, trace, type Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { whyPhrases } from "../phrases/say-why.ts";
import { findAsked } from "../platforms/find-asked.ts";
import { printIntroduction } from "../print/print-introduction.ts";
import { printChanges, printWhy, type Shown } from "../print/print-why.ts";
import type { AskOptions } from "../question/options.ts";
import { refuseProblems, sayProblems } from "../question/print-problems.ts";
import { readLanguage } from "../question/read-language.ts";
import { readRequest, type Request } from "../question/read-request.ts";
import { createScreen, type Screen } from "../screen/screen.ts";
import { remarkHeard } from "./remark-heard.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** What is given to `why` alone. */
export interface WhyOptions {
  readonly show?: string;
}

/** Which part of which platform is asked about. */
export interface WhyTarget {
  readonly target: string;
  readonly part: string;
  readonly wanted: Wanted;
}

/** `waft why` and `waft why-not`: why a part stands as it does, and what would change it. */
export async function runWhy(asked: WhyTarget, options: AskOptions & WhyOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const request = readWhyRequest(asked.wanted, options, language);
  if (isFailure(request)) {
    return request;
  }
  const platform = await findAsked({ target: asked.target, options }, language, io);
  if (isFailure(platform)) {
    return platform;
  }
  const { bundle } = platform;
  const why = await ask(bundle, { ...request, ...asked }, language);
  if (isFailure(why)) {
    return why;
  }
  remarkHeard(options, { language, io });
  if (options.json) {
    writeJson(why, io);
  } else {
    writeLines(print(bundle, { why, shown: request.shown }, createScreen(io, { ...options, language })), io);
  }
  return options.strict && typeof why.level !== "string" ? exitCodes.unknown : exitCodes.ok;
}

interface WhyRequest {
  readonly request: Request;
  readonly shown: Shown;
}

function readWhyRequest(wanted: Wanted, options: AskOptions & WhyOptions, language: Language): WhyRequest | Failure {
  const { show = "full", chain } = options;
  const shown = (["sentence", "path", "full"] as const).find((one) => one === show);
  if (shown === undefined) {
    return refuseUse([whyPhrases.badShow(show)[language], whyPhrases.badShowHint[language]]);
  }
  if (chain.length !== 1) {
    const command = wanted === "seen" ? "why-not" : "why";
    const phrase = chain.length === 0 ? optionPhrases.needsChain(command) : optionPhrases.onlyOneChain(command);
    const hint = chain.length === 0 ? optionPhrases.noChainHint : optionPhrases.twiceHint;
    return refuseUse([phrase[language], hint[language]]);
  }
  const request = readRequest(options, language);
  return isFailure(request) ? request : { request, shown };
}

async function ask(
  bundle: Bundle,
  { request, part, wanted }: WhyRequest & WhyTarget,
  language: Language,
): Promise<Why | Failure> {
  const { chains, ...shared } = request;
  const question = { ...shared, chain: (chains[0]?.steps ?? []).map(({ step }) => step) };
  const why = explainPart(bundle, question, { part, wanted });
  if (!hasProblems(why)) {
    return why;
  }
  // What is wrong with the question is shown where it was typed; what is wrong with the part stands alone.
  return hasProblems(trace(bundle, question))
    ? await refuseProblems(bundle, request, language)
    : await sayProblems(why.problems, language);
}

function print(
  bundle: Bundle,
  { why, shown }: { readonly why: Why; readonly shown: Shown },
  screen: Screen,
): readonly string[] {
  const introduction = printIntroduction(bundle, why, screen);
  if (why.wanted === "differs") {
    return [...(shown === "sentence" ? [] : [...introduction, ""]), ...printWhy(why, shown, screen)];
  }
  const already = typeof why.level === "string" && ["whole", "cut"].includes(why.level);
  const more = already ? ["", ...screen.wrap(whyPhrases.isSeen[screen.language])] : printChanges(why, screen);
  return [...introduction, "", ...printWhy(why, "sentence", screen), ...more];
}
