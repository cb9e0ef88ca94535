import type { Bundle, Trace } from "@waft/runtime";
import { callPart, nameWord } from "../words/call-part.ts";
import type { Language } from "../words/language.ts";

/** A trace, and what is needed to tell it. */
export interface Story {
  readonly bundle: Bundle;
  readonly trace: Trace;
  readonly language: Language;
  /** Whether parts are called as they are typed (`author.follow`) or in words (`follow button (author)`). */
  readonly names: "typed" | "in-words";
}

/** What a part is called in a sentence of a story. */
export function callInStory({ bundle, language, names }: Omit<Story, "trace">, part: string): string {
  return names === "typed" ? part : callPart(bundle, part, language);
}

/** What a part is called on a card of a story, beside the part around it. */
export function labelInStory({ bundle, language, names }: Omit<Story, "trace">, part: string): string {
  return names === "typed" ? (part.split(".").at(-1) ?? part) : nameWord(bundle, part, language);
}
