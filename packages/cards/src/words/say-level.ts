import type { Language, Said } from "./language.ts";
import type { Level, LevelName } from "@waft/runtime";

const words: Readonly<Record<LevelName, Said>> = {
  absent: { en: "never there", nl: "er nooit geweest" },
  lost: { en: "lost", nl: "verloren" },
  linked: { en: "one click away", nl: "één klik ver" },
  cut: { en: "cut short", nl: "ingekort" },
  whole: { en: "kept", nl: "behouden" },
};

const lostAtOnce: Said = { en: "lost when published", nl: "verloren bij het plaatsen" };

const unsaid: Said = { en: "not said", nl: "onbekend" };

/** Says a level in words; `hop` is where it was lost. */
export function sayLevel(level: Level, hop: number | undefined, language: Language): string {
  if (typeof level !== "string") {
    return sayBounds(level, language);
  }
  return level === "lost" && hop !== undefined ? sayLoss(hop, language) : words[level][language];
}

/** Says at which hop something was lost. */
export function sayLoss(hop: number, language: Language): string {
  return (hop === 0 ? lostAtOnce : { en: `lost at hop ${hop}`, nl: `verloren bij hop ${hop}` })[language];
}

/** Says between which levels something is, when nobody has said more. */
function sayBounds({ atLeast, atMost }: Exclude<Level, string>, language: Language): string {
  const least = words[atLeast][language];
  const most = words[atMost][language];
  if (atLeast === "lost" || atLeast === "absent") {
    const below: Said = { en: `not said, at most ${most}`, nl: `onbekend, hoogstens ${most}` };
    return (atMost === "whole" ? unsaid : below)[language];
  }
  const above: Said = { en: `at least ${least}`, nl: `minstens ${least}` };
  return (atMost === "whole" ? above : { en: `${least} to ${most}`, nl: `${least} tot ${most}` })[language];
}

const shortLinked: Said = { en: "→ one click", nl: "→ één klik" };

const shortCut: Said = { en: "✂ cut", nl: "✂ ingekort" };

/** The sign and word beside a part on a card; nothing beside a part that is kept. */
export function signLevel(level: Level, hop: number | undefined, language: Language): string {
  if (typeof level !== "string") {
    return `? ${sayBounds(level, language)}`;
  }
  const signs: Readonly<Record<LevelName, string>> = {
    absent: "",
    lost: hop === undefined || hop === 0 ? "✗" : `✗ hop ${hop}`,
    linked: shortLinked[language],
    cut: shortCut[language],
    whole: "",
  };
  return signs[level];
}

/** How a part is held after an act: its level, where it was lost, and whether this act brought it. */
export interface HeldPart {
  readonly level: Level;
  readonly lostAtHop?: number;
  readonly isBrought: boolean;
}

const brought: Said = { en: "brought by this act", nl: "erbij gekomen door deze handeling" };

const shortBrought: Said = { en: "+ brought", nl: "+ erbij" };

const standing: Said = { en: "brought", nl: "erbij" };

/** Says in words how a part stands after a chain: one with which the post was not published was brought, not kept. */
export function sayStanding({ level, lostAtHop, isBrought }: HeldPart, language: Language): string {
  return isBrought && level === "whole" ? standing[language] : sayLevel(level, lostAtHop, language);
}

/** Says in words how a part is held: what an act brought was not there to be kept. */
export function sayHeld({ level, lostAtHop, isBrought }: HeldPart, language: Language): string {
  return isBrought && level === "whole" ? brought[language] : sayLevel(level, lostAtHop, language);
}

/** The sign and word beside a part on a card, for one that an act brought too. */
export function signHeld({ level, lostAtHop, isBrought }: HeldPart, language: Language): string {
  return isBrought && level === "whole" ? shortBrought[language] : signLevel(level, lostAtHop, language);
}
