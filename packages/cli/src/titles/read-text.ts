import type { Language } from "@waft/core";
import type { BundleText } from "@waft/runtime";

/** A text of a rule file in the language of the reader; in English where there is no Dutch. */
export function readText({ en, nl = en }: BundleText, language: Language): string {
  return language === "nl" ? nl : en;
}
