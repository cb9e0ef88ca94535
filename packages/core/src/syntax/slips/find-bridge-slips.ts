import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import { text, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import {
  createMissing,
  isOneOf,
  isToken,
  reportSlip,
  retype,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

const advice: Said = {
  en: "Write 'from' before the first platform and 'to' before the second one.",
  nl: "Schrijf 'from' voor het eerste platform en 'to' voor het tweede.",
};
const expected: Said = { en: "'from'", nl: "'from'" };

/** `bridge ferry village to town`, `bridge ferry between village and town` */
export function findBridgeSlips(place: SlipPlace): readonly Slip[] {
  const name = isToken(tokenAt(place, -1), text) ? -2 : -1;
  const first = tokenAt(place);
  if (!isOneOf(tokenAt(place, name - 1), ["bridge"]) || !isToken(first, word)) {
    return [];
  }
  return first.image === "between" ? findBetween(place) : findBareSides(place);
}

function findBareSides(place: SlipPlace): readonly Slip[] {
  const [first, to] = [tokenAt(place), tokenAt(place, 1)];
  if (first === undefined || !isOneOf(to, ["to"])) {
    return [];
  }
  const at = { ...spanOf(place, first), end: first.startOffset };
  const finding = reportSlip(place, { expected, advice, fixes: writeFix(at, "from ") });
  return [{ from: place.index, count: 0, instead: [createMissing(words.from, at.start)], finding }];
}

function findBetween(place: SlipPlace): readonly Slip[] {
  const [between, side, and] = [tokenAt(place), tokenAt(place, 1), tokenAt(place, 2)];
  if (between === undefined || !isToken(side, word) || !isOneOf(and, ["and", "to"])) {
    return [];
  }
  const fix: ProposedFix = {
    title: { en: "Write 'from' and 'to'", nl: "Schrijf 'from' en 'to'" },
    edits: [
      { span: spanOf(place, between), text: "from" },
      { span: spanOf(place, and), text: "to" },
    ],
  };
  const finding = reportSlip(place, { expected, advice, fixes: [fix] });
  const instead = [retype(between, words.from), side, retype(and, words.to)];
  return [{ from: place.index, count: 3, instead, finding }];
}
