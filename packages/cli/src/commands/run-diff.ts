import { sayMultiplied } from "@waft/analysis/words";
import { diffPlatforms, type Diff, type DiffVerdict } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { hasProblems } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { diffPhrases } from "../phrases/say-diff.ts";
import { findDatedPair } from "../platforms/find-dated.ts";
import { printDiff, printDiffMarkdown } from "../print/print-diff.ts";
import { sayProblems } from "../question/print-problems.ts";
import { readLanguage } from "../question/read-language.ts";
import { createScreen } from "../screen/screen.ts";
import { showProgress } from "../test-rules/show-progress.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** What is given to `diff`, as it was typed. */
export interface DiffOptions {
  readonly format?: string;
  readonly json?: true;
  readonly failOn?: string;
  readonly plain?: true;
  readonly language?: string;
  readonly width?: number;
}

const formats = ["text", "json", "sarif", "markdown"] as const;
const verdicts = ["patch", "minor", "major"] as const satisfies readonly DiffVerdict[];

interface DiffRequest {
  readonly format: (typeof formats)[number];
  readonly failOn: (typeof verdicts)[number] | undefined;
  readonly language: Language;
}

/** `waft diff`: what differs between two platforms, or between two days of one, in every state. */
export async function runDiff(
  texts: readonly [string, string],
  options: DiffOptions,
  io: Io,
): Promise<number | Failure> {
  const request = readDiffRequest(options, io);
  if (isFailure(request)) {
    return request;
  }
  const { language } = request;
  const sides = await findDatedPair(texts, language, io);
  if (isFailure(sides)) {
    return sides;
  }
  const diff = showProgress(diffPhrases.progress, { language, io }, (progress) =>
    diffPlatforms(...sides, { progress }),
  );
  if ("tooLarge" in diff) {
    const wrong = diffPhrases.tooLarge[diff.tooLarge](diff.most, sayMultiplied(diff.names));
    return refuseUse([wrong[language], diffPhrases.tooLargeHint[language]]);
  }
  if (hasProblems(diff)) {
    return await sayProblems(diff.problems, language);
  }
  await write(diff, { request, options }, io);
  return endsBadly(diff, request) ? exitCodes.findings : exitCodes.ok;
}

function readDiffRequest({ format = "text", json, failOn, language }: DiffOptions, io: Io): DiffRequest | Failure {
  const read = readLanguage(language, io);
  if (isFailure(read)) {
    return read;
  }
  const found = formats.find((one) => one === (json ? "json" : format));
  if (found === undefined) {
    return refuseUse([diffPhrases.badFormat(format)[read.language], diffPhrases.badFormatHint[read.language]]);
  }
  const verdict = verdicts.find((one) => one === failOn);
  if (failOn !== undefined && verdict === undefined) {
    return refuseUse([diffPhrases.badFailOn(failOn)[read.language], diffPhrases.badFailOnHint[read.language]]);
  }
  return { format: found, failOn: verdict, language: read.language };
}

async function write(
  diff: Diff,
  { request: { format, language }, options }: { readonly request: DiffRequest; readonly options: DiffOptions },
  io: Io,
): Promise<void> {
  switch (format) {
    case "text":
      writeLines(printDiff(diff, createScreen(io, { ...options, language })), io);
      return;
    case "json":
      writeJson(diff, io);
      return;
    case "markdown":
      io.stdout.write(printDiffMarkdown(diff, language));
      return;
    case "sarif": {
      const { createDiffSarif } = await import("../report/create-diff-sarif.ts");
      writeJson(createDiffSarif(diff, language), io);
    }
  }
}

/** Whether the verdict is at least as grave as the one on which to fail. */
function endsBadly({ verdict, differing }: Diff, { failOn }: DiffRequest): boolean {
  if (failOn === undefined) {
    return false;
  }
  // Of two platforms there is no verdict; that they differ is as grave as it gets.
  const grave = verdict === null ? (differing > 0 ? "major" : "none") : verdict;
  return grave !== "none" && verdicts.indexOf(grave) >= verdicts.indexOf(failOn);
}
