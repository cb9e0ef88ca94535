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
  ["origin", { en: "origin", nl: "herkomst" }],
  ["local", { en: "on this server", nl: "op deze server" }],
  ["remote", { en: "on another server", nl: "op een andere server" }],
  ["quoting", { en: "quoting", nl: "citeren" }],
  ["received", { en: "received", nl: "ontvangen" }],
  ["whole", { en: "whole", nl: "heel" }],
  ["sharing", { en: "sharing", nl: "delen" }],
  ["liking", { en: "liking", nl: "liken" }],
  ["commenting", { en: "commenting", nl: "reageren" }],
  ["embedding", { en: "embedding", nl: "insluiten" }],
  ["forwarding", { en: "forwarding", nl: "doorsturen" }],
  ["account", { en: "account", nl: "account" }],
  ["following", { en: "following", nl: "volgt" }],
  ["blocked", { en: "blocked", nl: "geblokkeerd" }],
  ["protected", { en: "protected", nl: "afgeschermd" }],
  ["promoted", { en: "promoted", nl: "gepromoot" }],
  ["unlisted", { en: "everybody, but in no list", nl: "iedereen, maar in geen lijst" }],
  ["direct", { en: "who is mentioned", nl: "wie genoemd wordt" }],
  ["friends", { en: "friends", nl: "vrienden" }],
  ["nobody", { en: "nobody", nl: "niemand" }],
  ["none", { en: "none", nl: "geen" }],
  ["shown", { en: "shown", nl: "getoond" }],
  ["hidden", { en: "hidden", nl: "verborgen" }],
  ["open", { en: "open", nl: "open" }],
  ["home-feed", { en: "home feed", nl: "tijdlijn" }],
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
