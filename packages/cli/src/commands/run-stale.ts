import { inRepository, platformNames } from "#platforms";
import { listStale, type StaleFacts } from "@waft/analysis/ask";
import { hasProblems, type Bundle } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { findPlatform } from "../platforms/find-platform.ts";
import { printStale } from "../print/print-stale.ts";
import { sayProblems } from "../question/print-problems.ts";
import { readLanguage } from "../question/read-language.ts";
import { createScreen } from "../screen/screen.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** What is given to `stale`, as it was typed. */
export interface StaleOptions {
  readonly asOf?: string;
  readonly json?: true;
  readonly plain?: true;
  readonly language?: string;
  readonly width?: number;
}

/** `waft stale`: the rules that somebody should look at again, by platform; ends with 1 when there are any. */
export async function runStale(targets: readonly string[], options: StaleOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const found: { readonly bundle: Bundle; readonly facts: StaleFacts }[] = [];
  const at = await shareReader(io);
  for (const target of new Set(targets.length === 0 ? platformNames : targets)) {
    const platform = await findPlatform(target, language, at);
    if (isFailure(platform)) {
      return platform;
    }
    const facts = listStale(platform.bundle, options.asOf === undefined ? {} : { asOf: options.asOf });
    if (hasProblems(facts)) {
      return await sayProblems(facts.problems, language);
    }
    found.push({ bundle: platform.bundle, facts });
  }
  if (options.json) {
    writeJson({ waft: 1, platforms: found.map(({ facts }) => facts) }, io);
  } else {
    const screen = createScreen(io, { ...options, language });
    const blocks = found.map(({ bundle, facts }) => printStale(bundle, facts, screen));
    writeLines(
      blocks.flatMap((lines, index) => [...(index > 0 ? [""] : []), ...lines]),
      io,
    );
  }
  return found.some(({ facts }) => facts.stale.length > 0) ? exitCodes.findings : exitCodes.ok;
}

/** Where there are only rules, many platforms are read one after the other. */
async function shareReader(io: Io): Promise<Io> {
  if (!inRepository || io.reader !== undefined) {
    return io;
  }
  const { createReader } = await import("@waft/core");
  return { ...io, reader: createReader() };
}
