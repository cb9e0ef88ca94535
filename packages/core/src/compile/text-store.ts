import type { BundleTexts } from "@waft/runtime";
import type { TextNode } from "../syntax/tree.ts";

/** Texts for people, each stored once, the languages apart. */
export interface TextStore {
  /** The number of a text, as English and Dutch together. */
  readonly keep: (text: TextNode) => number;
  readonly list: () => BundleTexts;
}

/** Makes an empty store. */
export function createTextStore(): TextStore {
  const en: string[] = [];
  const nl: string[] = [];
  const numbers = new Map<string, number>();
  return {
    keep(text) {
      const key = JSON.stringify([text.en, text.nl ?? ""]);
      const known = numbers.get(key);
      if (known !== undefined) {
        return known;
      }
      numbers.set(key, en.length);
      nl.push(text.nl ?? "");
      return en.push(text.en) - 1;
    },
    list: () => ({ en, ...(nl.every((text) => text === "") ? {} : { nl }) }),
  };
}
