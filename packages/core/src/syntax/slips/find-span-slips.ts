import type { Said } from "../../lib/said.ts";
import { figure, words } from "../tokens.ts";
import { deleteFix, writeFix } from "../write-fix.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isToken,
  reportSlip,
  retype,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** How far something goes: `2016 about`, `until now`, `counter forwards from 0 to 5`, `for all posts`. */
export function findSpanSlips(place: SlipPlace): readonly Slip[] {
  const finders = [findLateAbout, findUntilNow, findDateRange, findCountFrom, findAllPosts];
  return finders.flatMap((find) => find(place));
}

function findLateAbout(place: SlipPlace): readonly Slip[] {
  const [date, about] = [tokenAt(place, -1), tokenAt(place)];
  if (!isToken(date, figure) || !isOneOf(about, ["about"])) {
    return [];
  }
  const span = spanOf(place, date, about);
  const advice: Said = { en: "Write 'about' before the date.", nl: "Schrijf 'about' voor de datum." };
  const finding = reportSlip(place, { advice, fixes: writeFix(span, `about ${date.image}`) });
  return [{ from: place.index - 1, count: 2, instead: [about, date], finding }];
}

/** What still holds has no last day. */
function findUntilNow(place: SlipPlace): readonly Slip[] {
  const [until, now] = [tokenAt(place, -1), tokenAt(place)];
  if (!isOneOf(until, ["until"]) || !isOneOf(now, ["now", "today", "present", "nu", "vandaag", "heden"])) {
    return [];
  }
  const advice: Said = {
    en: "Leave 'until' out: without it, a rule holds to this day.",
    nl: "Laat 'until' weg: zonder dat geldt een regel tot op vandaag.",
  };
  const finding = reportSlip(place, { advice, fixes: deleteFix(spanOf(place, until, now)) });
  return [{ from: place.index - 1, count: 2, instead: [], finding }];
}

/** `from 2016 - 2017`: a mark between the first day and the last. */
function findDateRange(place: SlipPlace): readonly Slip[] {
  const { source, index, strange } = place;
  const [first, second] = [tokenAt(place, -1), tokenAt(place)];
  const from = isOneOf(tokenAt(place, -2), ["about"]) ? tokenAt(place, -3) : tokenAt(place, -2);
  const isDated = isToken(first, figure) && (isToken(second, figure) || isOneOf(second, ["about"]));
  if (!/^(?:[-‐‑‒–—−~→]+|->)$/u.test(strange) || !isOneOf(from, ["from"]) || !isDated) {
    return [];
  }
  const start = source.text.indexOf(strange, endOf(first));
  const span = { file: source.path, start, end: start + strange.length };
  const advice: Said = {
    en: "Write 'until' before the first day on which it no longer holds.",
    nl: "Schrijf 'until' voor de eerste dag waarop het niet meer geldt.",
  };
  const expected: Said = { en: "'until'", nl: "'until'" };
  const finding = reportSlip(place, { span, found: `'${strange}'`, expected, advice, fixes: writeFix(span, "until") });
  return [{ from: index, count: 0, instead: [createMissing(words.until, start)], finding, covers: span }];
}

/** A counter always begins at nothing. */
function findCountFrom(place: SlipPlace): readonly Slip[] {
  const [from, first, to] = [tokenAt(place), tokenAt(place, 1), tokenAt(place, 2)];
  const isCounter = isOneOf(tokenAt(place, -2), ["counter"]) && isOneOf(from, ["from"]) && isToken(first, figure);
  if (!isCounter || !isOneOf(to, ["to"])) {
    return [];
  }
  const span = spanOf(place, from, first);
  const advice: Said = {
    en: "Leave it out: a counter begins at nothing.",
    nl: "Laat het weg: een teller begint bij niets.",
  };
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const finding = reportSlip(place, { span, found, advice, fixes: deleteFix({ ...span, end: to.startOffset }) });
  return [{ from: place.index, count: 2, instead: [], finding }];
}

/** A claim that does not say `for post` speaks of all posts. */
function findAllPosts(place: SlipPlace): readonly Slip[] {
  const [all, posts] = [tokenAt(place), tokenAt(place, 1)];
  const isFor = isOneOf(tokenAt(place, -1), ["for"]) && place.expectation.words.includes("post");
  if (!isFor || !isOneOf(all, ["all", "any", "every", "each", "a", "the"]) || !isOneOf(posts, ["post", "posts"])) {
    return [];
  }
  const span = spanOf(place, all, posts);
  const advice: Said = {
    en: "Write 'for post': it is every post of that kind.",
    nl: "Schrijf 'for post': dat is elk bericht van die soort.",
  };
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const finding = reportSlip(place, { span, found, advice, fixes: writeFix(span, "post") });
  return [{ from: place.index, count: 2, instead: [retype(posts, words.post)], finding }];
}
