import { type Card, capitalise, listWords, sayHeld } from "@waft/cards/layout";
import type { Language } from "@waft/core";

/** Says a card in sentences, one a line, without any sign. */
export function sayPlainCard(card: Card, hop: number, language: Language): readonly string[] {
  const title = card.title.replace(" · ", ", ");
  const head =
    hop === 0 ? `Hop 0, ${title}.` : `Hop ${title}. ${card.lead.map((line) => `${capitalise(line)}.`).join(" ")}`;
  const groups = new Map<string, string[]>();
  for (const part of card.parts ?? []) {
    const said = sayHeld(part, language);
    groups.set(said, [...(groups.get(said) ?? []), part.name]);
  }
  const parts = [...groups].map(([said, names]) => `${capitalise(said)}: ${listWords(names, "and", language)}.`);
  return [head, ...parts, ...card.notes.map((note) => capitalise(note.replace(/^[✗✂→] /u, "")))];
}
