import type { Bundle } from "@waft/runtime";
import { findText } from "./find-text.ts";
import type { Language } from "./language.ts";

/** Something declared, by its name. */
export interface Titled {
  readonly kind: "forms" | "audiences" | "actions";
  readonly name: string;
}

/** The title of something declared, in the language of the reader; its name when it has none. */
export function findTitle(bundle: Bundle, { kind, name }: Titled, language: Language): string {
  return findText(bundle, bundle[kind].find((one) => one.name === name)?.title, language) ?? name;
}
