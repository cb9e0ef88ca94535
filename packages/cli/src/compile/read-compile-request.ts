import { listWords } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import { readDay } from "@waft/runtime";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { compilePhrases } from "../phrases/say-compile.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { readLanguage } from "../question/read-language.ts";

/** What a bundle can be written as. */
export const modules = ["json", "js", "ts"] as const;

/** What is given to `compile` on the command line, as it was typed. */
export interface CompileOptions {
  readonly output?: string;
  readonly asOf?: string;
  readonly module?: string;
  readonly stats?: true;
  readonly language?: string;
  readonly width?: number;
}

/** What `compile` is asked, understood. */
export interface CompileRequest {
  /** The file to write; missing for standard output. */
  readonly output?: string;
  /** The day whose span is kept; missing for all of them. */
  readonly day?: string;
  readonly module: (typeof modules)[number];
  readonly stats: boolean;
  readonly language: Language;
  readonly width?: number;
}

/** Understands what `compile` is asked. */
export function readCompileRequest(options: CompileOptions, io: Io): CompileRequest | Failure {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const { output, asOf, module: written = "json", stats = false, width } = options;
  const day = asOf === undefined ? undefined : (readDay(asOf) ?? null);
  const module = modules.find((one) => one === written);
  if (day === null) {
    return refuseUse([checkPhrases.badDay(asOf ?? "")[language], checkPhrases.badDayHint[language]]);
  }
  if (module === undefined) {
    const wrong = compilePhrases.badModule(written, listWords(modules, "or", language));
    return refuseUse([wrong[language], optionPhrases.leaveOutFor("json")[language]]);
  }
  return output === ""
    ? refuseUse([compilePhrases.noOutput[language], compilePhrases.noOutputHint[language]])
    : { module, stats, language, ...leaveOutMissing({ output, day, width }) };
}

/** Fields that were not given are not there at all. */
function leaveOutMissing(fields: {
  readonly output: string | undefined;
  readonly day: string | undefined;
  readonly width: number | undefined;
}): Pick<CompileRequest, "output" | "day" | "width"> {
  const { output, day, width } = fields;
  return {
    ...(output === undefined ? {} : { output }),
    ...(day === undefined ? {} : { day }),
    ...(width === undefined ? {} : { width }),
  };
}
