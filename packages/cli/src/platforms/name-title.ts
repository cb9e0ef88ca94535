import type { Said } from "@waft/core";

/** A title in both languages; what was not said in Dutch stands in English, and without a title stands something else. */
export function nameTitle(title: { readonly en: string; readonly nl?: string } | undefined, otherwise: string): Said {
  const en = title?.en ?? otherwise;
  return { en, nl: title?.nl ?? en };
}
