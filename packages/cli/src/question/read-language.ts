import type { Language } from "@waft/core";
import { refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";

/** The language asked for: by the option, else by `WAFT_LANGUAGE`; English when neither asks. */
export function readLanguage(text: string | undefined, { env }: Io): { readonly language: Language } | Failure {
  const fromEnv = text === undefined && env["WAFT_LANGUAGE"] !== "" ? env["WAFT_LANGUAGE"] : undefined;
  const asked = text ?? fromEnv ?? "en";
  if (asked === "en" || asked === "nl") {
    return { language: asked };
  }
  const name = text === undefined ? "WAFT_LANGUAGE" : "--language";
  return refuseUse([optionPhrases.badLanguage(name, asked).en, optionPhrases.leaveOutFor("en").en]);
}
