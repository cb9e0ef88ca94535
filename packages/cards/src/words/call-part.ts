import type { Bundle } from "@waft/runtime";
import { findText } from "./find-text.ts";
import type { Language, Said } from "./language.ts";

/** What the parts of the shared vocabulary are called in a sentence, by the last word of their names. */
const nouns: ReadonlyMap<string, Said> = new Map([
  ["author", { en: "author", nl: "auteur" }],
  ["sharer", { en: "sharer", nl: "deler" }],
  ["via", { en: "earlier sharer", nl: "eerdere deler" }],
  ["profile", { en: "profile", nl: "profiel" }],
  ["follow", { en: "follow button", nl: "volgknop" }],
  ["title", { en: "title", nl: "titel" }],
  ["text", { en: "text", nl: "tekst" }],
  ["link", { en: "link", nl: "link" }],
  ["mention", { en: "mention", nl: "vermelding" }],
  ["hashtag", { en: "hashtag", nl: "hashtag" }],
  ["image", { en: "picture", nl: "afbeelding" }],
  ["video", { en: "video", nl: "video" }],
  ["card", { en: "link preview", nl: "linkvoorbeeld" }],
  ["poll", { en: "poll", nl: "peiling" }],
  ["label", { en: "content warning", nl: "waarschuwing" }],
  ["counts", { en: "count of likes and shares", nl: "telling van likes en shares" }],
  ["note", { en: "sharer's note", nl: "tekst van de deler" }],
  ["trail", { en: "trail of earlier notes", nl: "reeks eerdere teksten" }],
]);

/** What a part is called on a card, beside the part around it: `follow button`. */
export function nameWord(bundle: Bundle, part: string, language: Language): string {
  const word = part.split(".").at(-1) ?? part;
  const noun = nouns.get(word);
  return noun === undefined
    ? (findText(bundle, bundle.parts.find(({ name }) => name === part)?.title, language) ?? word)
    : noun[language];
}

/** What a part is called in a sentence that says nothing of the part around it: `follow button (author)`. */
export function callPart(bundle: Bundle, part: string, language: Language): string {
  const dot = part.lastIndexOf(".");
  const word = nameWord(bundle, part, language);
  return dot < 0 ? word : `${word} (${callPart(bundle, part.slice(0, dot), language)})`;
}
