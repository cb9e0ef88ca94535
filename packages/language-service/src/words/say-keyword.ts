import type { Said } from "@waft/core";
import { clausePhrases } from "./clause-phrases.ts";
import { declarationPhrases } from "./declaration-phrases.ts";
import { propertyPhrases } from "./property-phrases.ts";

/** Says in one sentence what a word of the language does; undefined for one that is no word of it. */
export function sayKeyword(word: string): Said | undefined {
  return phrases.get(word);
}

const phrases: ReadonlyMap<string, Said> = new Map(
  Object.entries({ ...propertyPhrases, ...clausePhrases, ...declarationPhrases }),
);
