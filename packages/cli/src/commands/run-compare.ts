import type { Language } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { findAsked } from "../platforms/find-asked.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { printComparison } from "../print/print-comparison.ts";
import { printEvidence } from "../print/print-evidence.ts";
import { printIntroduction } from "../print/print-introduction.ts";
import { isUncertain } from "../question/is-uncertain.ts";
import type { AskOptions } from "../question/options.ts";
import { readLanguage } from "../question/read-language.ts";
import { readRequest } from "../question/read-request.ts";
import { createScreen, type Screen } from "../screen/screen.ts";
import { compareRequest, type ComparedChains } from "./compare-request.ts";
import { remarkBarePost } from "./remark-bare-post.ts";
import { remarkHeard } from "./remark-heard.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** `waft compare`: follows one post down several chains, or down the same chain on several networks. */
export async function runCompare(targets: readonly string[], options: AskOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const [target = "", ...others] = targets;
  if (others.length > 0) {
    const { runAcross } = await import("./run-across.ts");
    return await runAcross(targets, { options, language }, io);
  }
  if (options.chain.length < 2) {
    return refuseUse([optionPhrases.moreChains[language], optionPhrases.moreChainsHint[language]]);
  }
  return await compare(target, { options, language }, io);
}

async function compare(
  target: string,
  { options, language }: { readonly options: AskOptions; readonly language: Language },
  io: Io,
): Promise<number | Failure> {
  const request = readRequest(options, language);
  if (isFailure(request)) {
    return request;
  }
  const platform = await findAsked({ target, options }, language, io);
  if (isFailure(platform)) {
    return platform;
  }
  const compared = await compareRequest(platform.bundle, request, language);
  if (isFailure(compared)) {
    return compared;
  }
  remarkHeard(options, { language, io });
  remarkBarePost(platform.bundle, request.post, { language, io });
  if (options.json) {
    writeJson(compared.comparison, io);
  } else {
    writeLines(printAll(platform.bundle, compared, createScreen(io, { ...options, language })), io);
  }
  const uncertain = compared.comparison.traces.some((one) => isUncertain(one));
  return options.strict && uncertain ? exitCodes.unknown : exitCodes.ok;
}

function printAll(bundle: Bundle, compared: ComparedChains, screen: Screen): readonly string[] {
  const { traces } = compared.comparison;
  const [first] = traces;
  return [
    ...(first === undefined ? [] : printIntroduction(bundle, first, screen)),
    ...printComparison(bundle, compared, screen),
    ...printEvidence(bundle, traces, screen),
  ];
}
