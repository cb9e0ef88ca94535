import type { Language } from "@waft/core";
import type { BundleName } from "@waft/runtime";
import { readText } from "./read-text.ts";

/** The title of something declared, in the language of the reader; its name when it has none. */
export function findTitle(names: readonly BundleName[], name: string, language: Language): string {
  const title = names.find((one) => one.name === name)?.title;
  return title === undefined ? name : readText(title, language);
}
