import { traceTimeline, type Timeline } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { hasProblems, type Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { findPlatform } from "../platforms/find-platform.ts";
import { printTimeline } from "../print/print-timeline.ts";
import type { AskOptions } from "../question/options.ts";
import { refuseProblems, sayProblems } from "../question/print-problems.ts";
import { readLanguage } from "../question/read-language.ts";
import { readRequest, type Request } from "../question/read-request.ts";
import { createScreen } from "../screen/screen.ts";
import { remarkBarePost } from "./remark-bare-post.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** What is given to `timeline`, as it was typed. */
export interface TimelineOptions extends Omit<AskOptions, "asOf" | "knownAt" | "strictStale" | "strict"> {
  readonly part?: string;
}

/** `waft timeline`: when the answer to one question changed, and by which rules. */
export async function runTimeline(target: string, options: TimelineOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const request = readTimelineRequest(options, language);
  if (isFailure(request)) {
    return request;
  }
  const platform = await findPlatform(target, language, io);
  if (isFailure(platform)) {
    return platform;
  }
  const { bundle } = platform;
  const timeline = await ask(bundle, { request, part: options.part }, language);
  if (isFailure(timeline)) {
    return timeline;
  }
  remarkBarePost(bundle, request.post, { language, io });
  if (options.json) {
    writeJson(timeline, io);
  } else {
    writeLines(printTimeline(bundle, timeline, createScreen(io, { ...options, language })), io);
  }
  return exitCodes.ok;
}

function readTimelineRequest(options: TimelineOptions, language: Language): Request | Failure {
  const { chain } = options;
  if (chain.length === 0) {
    return refuseUse([optionPhrases.needsChain("timeline")[language], optionPhrases.noChainHint[language]]);
  }
  if (chain.length > 1) {
    return refuseUse([optionPhrases.onlyOneChain("timeline")[language], optionPhrases.twiceHint[language]]);
  }
  return readRequest(options, language);
}

async function ask(
  bundle: Bundle,
  { request, part }: { readonly request: Request; readonly part: string | undefined },
  language: Language,
): Promise<Timeline | Failure> {
  const { chains, post } = request;
  const chain = (chains[0]?.steps ?? []).map(({ step }) => step);
  const timeline = traceTimeline(bundle, { post, chain, ...(part === undefined ? {} : { part }) });
  if (!hasProblems(timeline)) {
    return timeline;
  }
  const known = bundle.parts.some(({ name }) => name === part) || part === undefined;
  return known ? await refuseProblems(bundle, request, language) : await sayProblems(timeline.problems, language);
}
