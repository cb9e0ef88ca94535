import { isGenerated } from "@waft/analysis";
import type { Said } from "@waft/core";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { listWords } from "@waft/cards/layout";
import { checkPhrases } from "../phrases/say-check.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
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
    return refuseUse([checkPhrases.badFormat(written, known)[language], optionPhrases.leaveOutFor("text")[language]]);
  }
  const clash = findClash(options, format);
  if (clash !== undefined) {
    return refuseUse(clash.map((said) => said[language]));
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

/** What does not go together, and what to do. */
function findClash(
  { coverage, watch, output, generate, filter, mutate }: TestCommandOptions,
  format: string,
): readonly Said[] | undefined {
  if (coverage !== undefined && coverage !== "lcov") {
    return [testPhrases.badCoverage(coverage), testPhrases.coverageHint];
  }
  const watched = watch === true ? findWatchClash(format, [coverage, generate]) : undefined;
  if (watched !== undefined) {
    return watched;
  }
  if (filter !== undefined && [coverage, mutate, generate].some((one) => one !== undefined)) {
    return [testPhrases.filteredWhole, testPhrases.filteredHint];
  }
  return output === undefined
    ? undefined
    : findOutputClash(output, { lcov: coverage !== undefined, generate: generate === true });
}

function findWatchClash(format: string, written: readonly unknown[]): ReturnType<typeof findClash> {
  if (format !== "text") {
    return [checkPhrases.watchReport, optionPhrases.twiceHint];
  }
  return written.some((one) => one !== undefined) ? [testPhrases.watchWrites, optionPhrases.twiceHint] : undefined;
}

function findOutputClash(
  output: string,
  { lcov, generate }: Pick<TestRequest, "lcov" | "generate">,
): readonly Said[] | undefined {
  if (lcov === generate) {
    return [testPhrases.outputAlone, testPhrases.outputHint];
  }
  return generate && !isGenerated(output) ? [testPhrases.generatedName(output), testPhrases.generatedHint] : undefined;
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
