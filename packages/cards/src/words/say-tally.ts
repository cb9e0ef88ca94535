import type { Language, Said } from "./language.ts";
import { listWords } from "./list-words.ts";
import { sayLevel, sayLoss } from "./say-level.ts";

/** How the parts of a post fared along a chain. */
export interface Tally {
  /** How many parts the post had. */
  readonly had: number;
  /** How many are in front of the viewer, whole or cut short. */
  readonly left: number;
  /** Names of what is left; a parent stands for its children. */
  readonly kept: readonly string[];
  /** What is one click away, and what is at least that. */
  readonly linked: readonly string[];
  readonly near: readonly string[];
  /** Lost parts by the hop at which they were lost. */
  readonly lost: ReadonlyMap<number, readonly string[]>;
  readonly unknown: readonly string[];
}

/** Says in one line how the parts of the post fared; `call` says what a part is called. */
export function sayTally(
  { had, left, kept, linked, near, lost, unknown }: Tally,
  language: Language,
  call: (part: string) => string = (part) => part,
): string {
  const clicks = [
    ...(linked.length > 0 ? [sayStands(linked.map(call), sayLevel("linked", undefined, language), language)] : []),
    ...(near.length > 0
      ? [sayStands(near.map(call), sayLevel({ atLeast: "linked", atMost: "whole" }, undefined, language), language)]
      : []),
  ];
  const losses = [...lost].map(([hop, parts]) => sayLost(parts.map(call), hop, language));
  const names = left > 0 && left < had ? ` (${kept.map(call).join(", ")})` : "";
  const open = unknown.length > 0 ? [sayOpen(listWords(unknown.map(call), "and", language))[language]] : [];
  return `${[`${sayCount(had, left)[language]}${names}`, ...clicks, ...losses, ...open].join("; ")}.`;
}

function sayCount(had: number, left: number): Said {
  const en = `${left} of the post's ${had} parts ${left === 1 ? "is" : "are"} surely left`;
  if (left === had && had > 1) {
    return { en, nl: `Alle ${had} onderdelen van het bericht zijn er zeker nog` };
  }
  const all = had === 1 ? "Van het ene onderdeel" : `Van de ${had} onderdelen`;
  const rest = left === 0 ? "is er geen enkel zeker" : left === 1 ? "is er zeker 1" : `zijn er zeker ${left}`;
  return { en, nl: `${all} van het bericht ${rest} over` };
}

function sayLost(parts: readonly string[], hop: number, language: Language): string {
  return sayStands(parts, sayLoss(hop, language), language);
}

function sayStands(parts: readonly string[], how: string, language: Language): string {
  const names = listWords(parts, "and", language);
  const many = parts.length > 1;
  return { en: `${names} ${many ? "are" : "is"} ${how}`, nl: `${names} ${many ? "zijn" : "is"} ${how}` }[language];
}

function sayOpen(names: string): Said {
  return { en: `nobody has said what becomes of ${names}`, nl: `wat er van ${names} wordt, heeft niemand gezegd` };
}
