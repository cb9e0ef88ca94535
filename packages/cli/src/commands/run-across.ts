import { compareAcross } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { acrossPhrases } from "../phrases/say-across.ts";
import { findAsked } from "../platforms/find-asked.ts";
import { printAcross } from "../print/print-across.ts";
import type { AskOptions } from "../question/options.ts";
import { sayProblems } from "../question/print-problems.ts";
import { readRequest } from "../question/read-request.ts";
import { createScreen } from "../screen/screen.ts";
import { remarkKnown } from "./remark-known.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** `waft compare` with several networks: follows the same chain on each of them. */
export async function runAcross(
  targets: readonly string[],
  { options, language }: { readonly options: AskOptions; readonly language: Language },
  io: Io,
): Promise<number | Failure> {
  if (options.chain.length !== 1) {
    const { noChain, noChainHint, oneChain, oneChainHint } = acrossPhrases;
    const said = options.chain.length === 0 ? [noChain, noChainHint] : [oneChain, oneChainHint];
    return refuseUse(said.map((one) => one[language]));
  }
  const request = readRequest(options, language);
  if (isFailure(request)) {
    return request;
  }
  const bundles = await findAll(targets, { options, language }, io);
  if (isFailure(bundles)) {
    return bundles;
  }
  const { post, asOf, chains } = request;
  const chain = chains.flatMap(({ steps }) => steps.map(({ step }) => step));
  const across = compareAcross(bundles, { post, chain, ...(asOf === undefined ? {} : { asOf }) });
  if (across.columns.length === 0) {
    return await sayProblems(
      across.unanswered.flatMap(({ problems }) => problems),
      language,
    );
  }
  remarkKnown(options.knownAt, { language, io });
  if (options.json) {
    writeJson(across, io);
  } else {
    writeLines(printAcross(across, bundles, createScreen(io, { ...options, language })), io);
  }
  const isUncertain = across.columns.some(
    ({ parts, form }) => form === null || Object.values(parts).some((level) => typeof level !== "string"),
  );
  return options.strict && isUncertain ? exitCodes.unknown : exitCodes.ok;
}

async function findAll(
  targets: readonly string[],
  { options, language }: { readonly options: AskOptions; readonly language: Language },
  io: Io,
): Promise<readonly Bundle[] | Failure> {
  const bundles: Bundle[] = [];
  for (const target of new Set(targets)) {
    const found = await findAsked({ target, options }, language, io);
    if (isFailure(found)) {
      return found;
    }
    bundles.push(found.bundle);
  }
  return bundles;
}
