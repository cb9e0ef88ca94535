import { listWords } from "@waft/cards/layout";
import type { Said } from "@waft/core";
import { readDay } from "@waft/runtime";
import type { Io } from "../io.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { readLanguage } from "../question/read-language.ts";
import { formats, type CheckOptions, type CheckRequest } from "./check-options.ts";

/** Understands what `check` is asked; `today` is the day when none is given. */
export function readCheckRequest(options: CheckOptions, today: string, io: Io): CheckRequest | Failure {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const { asOf = today, format: written = "text", maxWarnings } = options;
  const day = readDay(asOf);
  const format = formats.find((one) => one === written);
  if (day === undefined) {
    return refuseUse([checkPhrases.badDay(asOf)[language], checkPhrases.badDayHint[language]]);
  }
  if (format === undefined) {
    const known = { en: listWords(formats, "or", "en"), nl: listWords(formats, "or", "nl") };
    return refuseUse([checkPhrases.badFormat(written, known)[language], optionPhrases.leaveOutFor("text")[language]]);
  }
  if (maxWarnings !== undefined && !/^\d{1,9}$/u.test(maxWarnings)) {
    return refuseUse([checkPhrases.badMost(maxWarnings)[language], checkPhrases.badMostHint[language]]);
  }
  const clash = findClash(options, format);
  return clash === undefined
    ? {
        ...readSwitches(options),
        day,
        format,
        language,
        mostWarnings: maxWarnings === undefined ? Infinity : Number(maxWarnings),
      }
    : refuseUse(clash.map((said) => said[language]));
}

/** What does not go together, and what to do. */
function findClash(options: CheckOptions, format: string): readonly Said[] | undefined {
  if (options.dryRun === true && options.fix !== true) {
    return [checkPhrases.dryRunAlone, checkPhrases.dryRunHint];
  }
  return options.watch === true && format !== "text" ? [checkPhrases.watchReport, optionPhrases.twiceHint] : undefined;
}

function readSwitches({ watch, fix, dryRun, all, width }: CheckOptions): Pick<CheckRequest, "watch" | "fix" | "all"> {
  return {
    watch: watch === true,
    fix: fix !== true ? "no" : dryRun === true ? "show" : "write",
    all: all === true,
    ...(width === undefined ? {} : { width }),
  };
}
