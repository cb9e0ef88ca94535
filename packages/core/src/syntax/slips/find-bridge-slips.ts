import type { IToken } from "chevrotain";
import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { comma, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { findHeadLine } from "./find-head-line.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isOnOneLine,
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

/** `bridge ferry village to town`, `… between village and town`, `… to town from village`, `… village -> town` */
export function findBridgeSlips(place: SlipPlace): readonly Slip[] {
  const first = tokenAt(place);
  if (!isToken(first, word) || !isOneOf(findHeadLine(place), ["bridge"])) {
    return [];
  }
  if (first.image === "between") {
    return findBetween(place);
  }
  return first.image === "to" ? findToFirst(place) : [...findBareSides(place), ...findJoinedSides(place)];
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

/** `to town from village` */
function findToFirst(place: SlipPlace): readonly Slip[] {
  const [to, second, from, first] = [0, 1, 2, 3].map((ahead) => tokenAt(place, ahead));
  if (!isOneOf(to, ["to"]) || !isToken(second, word) || !isOneOf(from, ["from"]) || !isToken(first, word)) {
    return [];
  }
  const fixes = writeFix(spanOf(place, to, first), `from ${first.image} to ${second.image}`);
  const finding = reportSlip(place, { expected, advice, fixes });
  return [{ from: place.index, count: 4, instead: [from, first, to, second], finding }];
}

/** `village -> town`, `village and town`, `village, town`: two names, and anything but `to` between them. */
function findJoinedSides(place: SlipPlace): readonly Slip[] {
  const [first, next] = [tokenAt(place), tokenAt(place, 1)];
  const isJoined = isToken(next, comma) || isOneOf(next, ["and", "into", "towards"]);
  const second = isJoined ? tokenAt(place, 2) : next;
  if (first === undefined || !isToken(second, word) || !isOnOneLine(place, first, second)) {
    return [];
  }
  const between = place.source.text.slice(endOf(first), second.startOffset);
  if (!isJoined && !arrow.test(between)) {
    return [];
  }
  const span = spanOf(place, first, second);
  const whole = `from ${first.image} to ${second.image}`;
  const title = fillSaid({ en: "Write '{whole}'", nl: "Schrijf '{whole}'" }, { whole });
  const fixes: readonly ProposedFix[] = [{ title, edits: [{ span, text: whole }] }];
  const finding = reportSlip(place, { expected, advice, fixes });
  const instead: readonly IToken[] = [
    createMissing(words.from, first.startOffset),
    first,
    createMissing(words.to, endOf(first)),
    second,
  ];
  return [{ from: place.index, count: isJoined ? 3 : 2, instead, finding, covers: span }];
}

const arrow = /^\s*(?:[-–—]+>?|[→⇒↔]|<[-=]>|>+)\s*$/u;
