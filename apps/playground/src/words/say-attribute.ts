import type { Language } from "@waft/cards/layout";
import { attributeWords, settingWords } from "./setting-words.ts";

/** Says a setting; one that is not known here is named as rules name it. */
export function sayAttribute(name: string, language: Language): string {
  return (attributeWords.get(name) ?? settingWords.get(name))?.[language] ?? name.replaceAll("-", " ");
}

/** Says a value of a setting; one that is not known here is named as rules name it. */
export function sayValue(value: string, language: Language): string {
  return settingWords.get(value)?.[language] ?? value.replaceAll("-", " ");
}
