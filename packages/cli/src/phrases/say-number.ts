import type { Language } from "@waft/core";

/** What stands between thousands. */
const marks: Readonly<Record<Language, string>> = { en: ",", nl: "." };

/** A whole number as people write it. By hand: to ask Node for it takes longer than the tests of a small platform. */
export function sayNumber(number: number, language: Language): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, marks[language]);
}
