import { compareAcross, type Across } from "@waft/analysis/ask";
import { listWords } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import { hasProblems, trace, type Bundle, type Problem } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { acrossPhrases } from "../phrases/say-across.ts";
import { usagePhrases } from "../phrases/say-usage-problem.ts";
import { findAsked } from "../platforms/find-asked.ts";
import { printAcross } from "../print/print-across.ts";
import type { AskOptions } from "../question/options.ts";
import { sayProblems } from "../question/print-problems.ts";
import { readRequest, type Request } from "../question/read-request.ts";
import { createScreen } from "../screen/screen.ts";
import { remarkHeard } from "./remark-heard.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** `waft compare` with several networks: follows the same chain on each of them. */
export async function runAcross(
  targets: readonly string[],
  { options, language }: { readonly options: AskOptions; readonly language: Language },
  io: Io,
): Promise<number | Failure> {
  if (options.chain.length !== 1) {
    return await refuseChains(targets, { options, language }, io);
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
  const strange = findStrange(across, bundles, request);
  if (strange.length > 0) {
    return await sayProblems(strange, language);
  }
  remarkHeard(options, { language, io });
  if (options.json) {
    writeJson(across, io);
  } else {
    writeLines(printAcross(across, bundles, createScreen(io, { ...options, language })), io);
  }
  return options.strict && isUncertain(across) ? exitCodes.unknown : exitCodes.ok;
}

/** What of the post none of the networks has: it was mistyped, and leaving it out everywhere would answer another question. */
function findStrange({ columns }: Across, [first]: readonly Bundle[], { post }: Request): readonly Problem[] {
  const isLackedBy = columns.map(({ lacks }) => new Set([lacks.by, ...lacks.parts, ...lacks.settings]));
  const answer = first === undefined ? { problems: [] } : trace(first, { post, chain: [] });
  return hasProblems(answer)
    ? answer.problems.filter(({ name }) => isLackedBy.every((lacked) => name !== undefined && lacked.has(name)))
    : [];
}

function isUncertain({ columns }: Across): boolean {
  return columns.some(
    ({ parts, form }) => form === null || Object.values(parts).some((level) => typeof level !== "string"),
  );
}

/** Says that exactly one chain is asked for, or that words which are no platforms were meant as acts. */
async function refuseChains(
  targets: readonly string[],
  asked: { readonly options: AskOptions; readonly language: Language },
  io: Io,
): Promise<Failure> {
  const { options, language } = asked;
  const isMissing = options.chain.length === 0;
  const acts = isMissing ? await findStrangers(targets, asked, io) : [];
  if (acts.length > 0) {
    return refuseActs(acts, targets, language);
  }
  const { noChain, noChainHint, oneChain, oneChainHint } = acrossPhrases;
  return refuseUse((isMissing ? [noChain, noChainHint] : [oneChain, oneChainHint]).map((one) => one[language]));
}

/** Words behind the first platform, where none of them is a platform: most likely acts that were meant as chains. */
async function findStrangers(
  [first = "", ...words]: readonly string[],
  asked: { readonly options: AskOptions; readonly language: Language },
  io: Io,
): Promise<readonly string[]> {
  const found = await Promise.all([first, ...words].map(async (word) => findAll([word], asked, io)));
  const [isPlatform = false, ...others] = found.map((one) => !isFailure(one));
  return isPlatform && !others.includes(true) ? words : [];
}

function refuseActs(acts: readonly string[], targets: readonly string[], language: Language): Failure {
  const quoted = acts.map((word) => `'${word}'`);
  const said = { en: listWords(quoted, "and", "en"), nl: listWords(quoted, "and", "nl") };
  const advice = acts.length > 1 ? acts : ["share(note), like", "like, like"];
  return refuseUse(
    [usagePhrases.noPlace(said, targets[0] ?? ""), usagePhrases.eachChain(advice)].map((one) => one[language]),
  );
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
