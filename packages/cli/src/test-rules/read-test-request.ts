import { isGenerated } from "@waft/analysis";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { listWords } from "@waft/cards/layout";
import { checkPhrases } from "../phrases/say-check.ts";
import { testPhrases } from "../phrases/say-test.ts";
import { readLanguage } from "../question/read-language.ts";
import { testFormats, type TestCommandOptions, type TestRequest } from "./test-options.ts";

/** Understands what `test` is asked. */
export function readTestRequest(options: TestCommandOptions, io: Io): TestRequest | Failure {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const { format: written = "text", coverage, filter, output, width } = options;
  const format = testFormats.find((one) => one === written);
  if (format === undefined) {
    const known = { en: listWords(testFormats, "or", "en"), nl: listWords(testFormats, "or", "nl") };
    return refuseUse([checkPhrases.badFormat(written, known)[language]]);
  }
  const clash = findClash(options, format);
  if (clash !== undefined) {
    return refuseUse([clash[language]]);
  }
  return {
    ...readSwitches(options),
    format,
    language,
    lcov: coverage === "lcov",
    ...(filter === undefined ? {} : { filter }),
    ...(output === undefined ? {} : { output }),
    ...(width === undefined ? {} : { width }),
  };
}

function findClash(
  { coverage, watch, output, generate, filter, mutate }: TestCommandOptions,
  format: string,
): { readonly en: string; readonly nl: string } | undefined {
  if (coverage !== undefined && coverage !== "lcov") {
    return testPhrases.badCoverage(coverage);
  }
  const watched = watch === true ? findWatchClash(format, [coverage, generate]) : undefined;
  if (watched !== undefined) {
    return watched;
  }
  if (filter !== undefined && [coverage, mutate, generate].some((one) => one !== undefined)) {
    return testPhrases.filteredWhole;
  }
  return output === undefined
    ? undefined
    : findOutputClash(output, { lcov: coverage !== undefined, generate: generate === true });
}

function findWatchClash(format: string, written: readonly unknown[]): ReturnType<typeof findClash> {
  if (format !== "text") {
    return checkPhrases.watchReport;
  }
  return written.some((one) => one !== undefined) ? testPhrases.watchWrites : undefined;
}

function findOutputClash(
  output: string,
  { lcov, generate }: Pick<TestRequest, "lcov" | "generate">,
): { readonly en: string; readonly nl: string } | undefined {
  if (lcov === generate) {
    return testPhrases.outputAlone;
  }
  return generate && !isGenerated(output) ? testPhrases.generatedName(output) : undefined;
}

type Switches = Pick<TestRequest, "watch" | "mutate" | "generate" | "strict" | "all" | "gate">;

function readSwitches({ watch, mutate, generate, strict, all, gate }: TestCommandOptions): Switches {
  return {
    watch: watch === true,
    mutate: mutate === true,
    generate: generate === true,
    strict: strict === true,
    all: all === true,
    gate: gate !== false,
  };
}
