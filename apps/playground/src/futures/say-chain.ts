import { callPart, capitalise, findTitle, listWords, sayActor, type Language } from "@waft/cards/layout";
import type { Bundle } from "@waft/runtime";
import type { ChosenAct } from "../view/view.ts";
import { askWords } from "../words/ask-words.ts";

/** Says a chain as a sentence: `A member shared this with sharer's note → A member likes this`. */
export function sayChain(bundle: Bundle, acts: readonly ChosenAct[], language: Language): string {
  const said = acts.map(({ action, by, brings }) => {
    const actor = bundle.actions.find(({ name }) => name === action)?.byAuthor === true ? "author" : bundle.actors[0];
    const who = capitalise(sayActor(by ?? actor ?? "", language));
    const parts = brings.map((part) => callPart(bundle, part, language));
    const laden = parts.length === 0 ? "" : ` ${askWords.brings(listWords(parts, "and", language))[language]}`;
    return `${who} ${findTitle(bundle, { kind: "actions", name: action }, language)}${laden}`;
  });
  return said.length === 0 ? "–" : said.join(" → ");
}
