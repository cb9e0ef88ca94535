import type { Observed, SingleProperty } from "../claims/decide-property.ts";
import type { Said } from "../lib/said.ts";
import type { Bounds, Height, InterpretedHop } from "../model/chain.ts";
import type { Model } from "../model/model.ts";
import { listNames, listPhrases } from "./list-names.ts";

/** Says what is so after an act, of that of which a property speaks: `'text' is lost and 'image' is whole`. */
export function saySeen(model: Model, property: SingleProperty, seen: Observed): Said {
  switch (property.kind) {
    case "sees":
    case "reaches":
    case "misses":
    case "unsure":
      return sayParts(model, property.parts, seen);
    case "counts":
      return sayPersons(model, seen.hop.countsFor, countPhrases);
    case "tells":
      return sayPersons(model, seen.hop.tells, tellPhrases);
    case "shown":
      return sayShown(model, seen);
    case "silent":
    case "gone":
    case "refused":
      return sayOutcome(seen.hop);
    case "is":
      return sayForm(model, seen.hop);
    case "decided":
      return sayDeciding(model, seen);
  }
}

const nothingHeld: Said = { en: "nobody holds anything", nl: "niemand heeft iets in handen" };

const levels: readonly Said[] = [
  { en: "never there", nl: "er nooit geweest" },
  { en: "lost", nl: "verloren" },
  { en: "one click away", nl: "één klik ver" },
  { en: "cut short", nl: "ingekort" },
  { en: "whole", nl: "heel" },
];

function levelOf(height: Height): Said {
  return levels[height] ?? nothingHeld;
}

function sayParts({ platform }: Model, parts: readonly number[], { hop: { held } }: Observed): Said {
  if (held === undefined) {
    return nothingHeld;
  }
  return listPhrases(
    parts.map((part) => {
      const name = platform.parts[part]?.name ?? "";
      const level = sayBounds(held.parts[part] ?? { lo: 0, hi: 0 });
      const copy = sayCopy(held.copied[part]);
      return { en: `'${name}' is ${level.en}${copy.en}`, nl: `'${name}' is ${level.nl}${copy.nl}` };
    }),
  );
}

function sayBounds({ lo, hi }: Bounds): Said {
  const [low, high] = [levelOf(lo), levelOf(hi)];
  return lo === hi ? low : { en: `${low.en} to ${high.en}`, nl: `${low.nl} tot ${high.nl}` };
}

function sayCopy(copied: "yes" | "no" | "open" | undefined): Said {
  if (copied === undefined || copied === "no") {
    return { en: "", nl: "" };
  }
  return copied === "yes"
    ? { en: " and a copy", nl: " en een kopie" }
    : { en: " and perhaps a copy", nl: " en misschien een kopie" };
}

interface PersonPhrases {
  readonly whom: Said;
  readonly nobody: Said;
  readonly chosen: Said;
  readonly unknown: Said;
}

const countPhrases: PersonPhrases = {
  whom: { en: "it counts for", nl: "het telt voor" },
  nobody: { en: "it counts for nobody", nl: "het telt voor niemand" },
  chosen: {
    en: "it counts for whomever the person acting chooses",
    nl: "het telt voor wie de handelende persoon kiest",
  },
  unknown: { en: "nobody says whom it counts for", nl: "niemand zegt voor wie het telt" },
};

const tellPhrases: PersonPhrases = {
  whom: { en: "it tells", nl: "het bericht gaat naar" },
  nobody: { en: "it tells nobody", nl: "niemand krijgt bericht" },
  chosen: { en: "it tells whomever the person acting chooses", nl: "bericht krijgt wie de handelende persoon kiest" },
  unknown: { en: "nobody says whom it tells", nl: "niemand zegt wie bericht krijgt" },
};

function sayPersons({ platform }: Model, persons: InterpretedHop["countsFor"], phrases: PersonPhrases): Said {
  if (persons === null) {
    return phrases.unknown;
  }
  if (persons === "chosen" || persons.length === 0) {
    return persons === "chosen" ? phrases.chosen : phrases.nobody;
  }
  const names = listNames(persons.map((person) => platform.parts[person]?.name ?? ""));
  return { en: `${phrases.whom.en} ${names.en}`, nl: `${phrases.whom.nl} ${names.nl}` };
}

function sayShown({ platform }: Model, { hop, shown: said }: Observed): Said {
  if (said === undefined) {
    return hop.outcome === "shown" ? { en: "nobody says to whom", nl: "niemand zegt aan wie" } : sayOutcome(hop);
  }
  const names = listNames(said.audiences.map((audience) => platform.audiences[audience]?.name ?? ""));
  return said.some
    ? { en: `it is shown to some ${names.en}`, nl: `het is te zien voor sommige ${names.nl}` }
    : { en: `it is shown to ${names.en}`, nl: `het is te zien voor ${names.nl}` };
}

const outcomes: Readonly<Record<InterpretedHop["outcome"], Said>> = {
  shown: { en: "it is shown to somebody", nl: "iemand krijgt het te zien" },
  "may-be-shown": { en: "the network may show it or not", nl: "het netwerk laat het misschien zien" },
  silent: { en: "nobody new is shown anything", nl: "niemand krijgt iets nieuws te zien" },
  gone: { en: "those who held it no longer do", nl: "wie het had, heeft het niet meer" },
  refused: { en: "it is refused", nl: "het wordt geweigerd" },
  becomes: { en: "what people hold becomes something else", nl: "wat mensen hebben wordt iets anders" },
  unknown: { en: "no rule says what happens", nl: "geen regel zegt wat er gebeurt" },
};

function sayOutcome({ outcome }: InterpretedHop): Said {
  return outcomes[outcome];
}

function sayForm({ platform }: Model, { held }: InterpretedHop): Said {
  if (held === undefined || held.form === null) {
    return held === undefined ? nothingHeld : { en: "nobody says what it is", nl: "niemand zegt wat het is" };
  }
  const name = platform.forms[held.form]?.name ?? "";
  return { en: `it is '${name}'`, nl: `het is '${name}'` };
}

function sayDeciding({ rules }: Model, seen: Observed): Said {
  const deciding = seen.deciding.map((rule) => rules[rule]?.name ?? "");
  const names = listNames(deciding);
  return deciding.length === 0
    ? { en: "no rule decides anything", nl: "geen regel beslist iets" }
    : { en: `what decides is ${names.en}`, nl: `wat beslist is ${names.nl}` };
}
