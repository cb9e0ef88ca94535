import { lintPost } from "@waft/analysis/lint-post";
import { hasProblems } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { findAsked } from "../platforms/find-asked.ts";
import { printLintedPost } from "../print/print-linted-post.ts";
import type { AskOptions } from "../question/options.ts";
import { sayProblems } from "../question/print-problems.ts";
import { readLanguage } from "../question/read-language.ts";
import { readRequest } from "../question/read-request.ts";
import { createScreen } from "../screen/screen.ts";
import { remarkBarePost } from "./remark-bare-post.ts";
import { remarkHeard } from "./remark-heard.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** What is given to `lint-post`, as it was typed. */
export type LintPostOptions = Omit<AskOptions, "chain" | "strict">;

/** `waft lint-post`: what surely gets lost of a post, and what helps; ends with 1 when there is anything. */
export async function runLintPost(target: string, options: LintPostOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const request = readRequest({ ...options, chain: [] }, language);
  if (isFailure(request)) {
    return request;
  }
  const platform = await findAsked({ target, options }, language, io);
  if (isFailure(platform)) {
    return platform;
  }
  const { post, asOf } = request;
  const linted = lintPost(platform.bundle, { post, ...(asOf === undefined ? {} : { asOf }) });
  if (hasProblems(linted)) {
    return await sayProblems(linted.problems, language);
  }
  remarkHeard(options, { language, io });
  remarkBarePost(platform.bundle, post, { language, io });
  if (options.json) {
    writeJson(linted, io);
  } else {
    writeLines(printLintedPost(platform.bundle, linted, createScreen(io, { ...options, language })), io);
  }
  return linted.warnings.length > 0 ? exitCodes.findings : exitCodes.ok;
}
