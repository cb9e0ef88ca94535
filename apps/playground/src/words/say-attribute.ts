import type { Language, Said } from "@waft/cards/layout";

/** What settings and their values are called; those that are not known here are named as rules name them. */
const words: ReadonlyMap<string, Said> = new Map([
  ["paid", { en: "paid for", nl: "betaald" }],
  ["resharing", { en: "passing on", nl: "doorgeven" }],
  ["visibility", { en: "visible to", nl: "zichtbaar voor" }],
  ["yes", { en: "yes", nl: "ja" }],
  ["no", { en: "no", nl: "nee" }],
  ["allowed", { en: "allowed", nl: "toegestaan" }],
  ["off", { en: "off", nl: "uit" }],
  ["on", { en: "on", nl: "aan" }],
  ["public", { en: "everybody", nl: "iedereen" }],
  ["connections", { en: "connections", nl: "connecties" }],
  ["followers", { en: "followers", nl: "volgers" }],
  ["private", { en: "nobody else", nl: "niemand anders" }],
]);

/** Says a setting. */
export function sayAttribute(name: string, language: Language): string {
  return words.get(name)?.[language] ?? name.replaceAll("-", " ");
}

/** Says a value of a setting. */
export function sayValue(value: string, language: Language): string {
  return words.get(value)?.[language] ?? value.replaceAll("-", " ");
}
