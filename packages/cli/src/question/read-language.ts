import type { Language } from "@waft/core";
import { refuseUse, type Failure } from "../failure.ts";
import { checkPhrases } from "../phrases/say-check.ts";

/** The language asked for; English when none is. */
export function readLanguage(text: string | undefined): { readonly language: Language } | Failure {
  if (text === undefined || text === "en" || text === "nl") {
    return { language: text ?? "en" };
  }
  return refuseUse([checkPhrases.badLanguage(text).en]);
}
