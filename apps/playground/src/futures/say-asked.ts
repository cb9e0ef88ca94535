import { callPart, capitalise, findText, listWords, sayActor, sayDate } from "@waft/cards/layout";
import { askWords } from "../words/ask-words.ts";
import type { Contest } from "./find-flips.ts";

/** Says what is asked: the network, the day, the post. */
export function sayAsked({ bundle, wish, language }: Pick<Contest, "bundle" | "wish" | "language">): string {
  const platform = findText(bundle, bundle.title, language) ?? bundle.platform;
  const who = capitalise(sayActor(wish.by ?? bundle.actors[0] ?? "", language));
  const parts = listWords(
    wish.parts.map((part) => callPart(bundle, part, language)),
    "and",
    language,
  );
  const laden = parts === "" ? "" : ` ${askWords.brings(parts)[language]}`;
  return `${platform}, ${sayDate(wish.asOf, language)}. ${who} ${askWords.publishes[language]}${laden}.`;
}
