import { fillSaid, joinWords, type Said } from "@waft/core";
import type { DemandResult } from "../claims/claim-result.ts";
import { sayUnsettled } from "./say-unsettled.ts";

/** What became of a line of a claim, and what to do about it. */
export interface SaidDemand {
  readonly message: Said;
  readonly hint: Said;
}

/** Says what became of a line of a claim that is not proved: that it is refuted, open, or speaks of nothing. */
export function sayDemand(demand: DemandResult): SaidDemand {
  const { how, verdict, witness, unsettled, open, lacks = [] } = demand;
  const property = `${how} ${demand.property}`;
  if (verdict === "vacuous") {
    return { message: fillSaid(phrases.vacuous, { property }), hint: phrases.vacuousHint };
  }
  if (verdict === "open") {
    const why = unsettled === undefined ? phrases.openUnnamed : sayUnsettled(unsettled);
    const hint = unsettled?.kind === "limit" ? phrases.limitHint : sayMore(open - 1);
    return { message: fillSaid(phrases.open, { property, why }), hint };
  }
  const message =
    witness === undefined
      ? fillSaid(phrases.refutedEverywhere, { property })
      : fillSaid(phrases.refuted, { property, shown: sayShown(witness.chain.length) });
  return { message, hint: lacks.length === 0 ? phrases.refutedHint : sayLacking(lacks) };
}

const phrases = {
  refuted: { en: "'{property}' does not hold: {shown}.", nl: "'{property}' klopt niet: {shown}." },
  refutedEverywhere: {
    en: "'{property}' does not hold: it surely is not so after any chain, of any post.",
    nl: "'{property}' klopt niet: na geen enkele keten, van geen enkel bericht, is het zo.",
  },
  refutedHint: {
    en: "Mend the rule if it is wrong, or the claim if that is not true.",
    nl: "Verbeter de regel als die niet klopt, of de bewering als die niet waar is.",
  },
  lacks: {
    en: "That post never had {list}: 'for post with {parts}' speaks only of posts that do.",
    nl: "Dat bericht had nooit {list}: 'for post with {parts}' gaat alleen over berichten die dat hebben.",
  },
  vacuous: {
    en: "'{property}' speaks of nothing: there is no such post, or no chain like that ends where it could be seen.",
    nl: "'{property}' gaat nergens over: zo'n bericht is er niet, of geen zo'n keten eindigt waar het te zien zou zijn.",
  },
  vacuousHint: {
    en: "Change 'for post', 'when' or 'after': what speaks of nothing is not true.",
    nl: "Verander 'for post', 'when' of 'after': wat nergens over gaat, is niet waar.",
  },
  open: { en: "Whether '{property}' holds is open: {why}.", nl: "Of '{property}' klopt is open: {why}." },
  limitHint: {
    en: "Claim it of fewer posts with 'for post', of a shorter pattern, or let rules ask for less.",
    nl: "Beweer het van minder berichten met 'for post', van een korter patroon, of laat regels naar minder vragen.",
  },
  openUnnamed: { en: "no rule says it", nl: "geen regel zegt het" },
} as const;

function sayShown(acts: number): Said {
  return acts === 0
    ? { en: "the post itself shows it", nl: "het bericht zelf laat het zien" }
    : {
        en: `a chain of ${acts} ${acts === 1 ? "act" : "acts"} shows it, and none shorter`,
        nl: `een keten van ${acts} ${acts === 1 ? "handeling" : "handelingen"} laat het zien, en geen kortere`,
      };
}

function sayLacking(parts: readonly string[]): Said {
  const list = { en: joinWords(parts, "and"), nl: joinWords(parts, "en") };
  return fillSaid(phrases.lacks, { list, parts: parts.join(", ") });
}

function sayMore(more: number): Said {
  const en = "A rule that says it would settle this";
  const nl = "Een regel die het zegt zou dit beslissen";
  if (more <= 0) {
    return { en: `${en}.`, nl: `${nl}.` };
  }
  return more === 1
    ? {
        en: `${en}; one more thing is not known on other ways.`,
        nl: `${nl}; langs andere wegen is nog één ding niet bekend.`,
      }
    : {
        en: `${en}; ${more} more things are not known on other ways.`,
        nl: `${nl}; langs andere wegen zijn nog ${more} dingen niet bekend.`,
      };
}
