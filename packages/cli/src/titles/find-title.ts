import type { Language } from "@waft/core";
import { sayText, type Bundle } from "@waft/runtime";

/** Something declared, by its name. */
export interface Titled {
  readonly kind: "forms" | "audiences" | "actions";
  readonly name: string;
}

/** The title of something declared, in the language of the reader; its name when it has none. */
export function findTitle(bundle: Bundle, { kind, name }: Titled, language: Language): string {
  return sayText(bundle, bundle[kind].find((one) => one.name === name)?.title, language) ?? name;
}
