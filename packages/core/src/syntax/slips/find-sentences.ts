import { fillSaid, type Said } from "../../lib/said.ts";
import { comma, dot, figure, star, text, word, words } from "../tokens.ts";
import { deleteFix, writeFix } from "../write-fix.ts";
import {
  createMissing,
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

/** What people write as they would say it, in other words or in another order. */
export function findSentences(place: SlipPlace): readonly Slip[] {
  const finders = [findNoOne, findBarePlace, findShownFirst, findAllInside, findLateAt];
  return finders.flatMap((find) => find(place));
}

/** `tells no one` */
function findNoOne(place: SlipPlace): readonly Slip[] {
  const [no, one] = [tokenAt(place, -1), tokenAt(place)];
  if (!isOneOf(no, ["no"]) || !isOneOf(one, ["one", "body"])) {
    return [];
  }
  const span = spanOf(place, no, one);
  const expected: Said = { en: "a person or 'nobody'", nl: "een persoon of 'nobody'" };
  const advice: Said = { en: "Write 'nobody' here.", nl: "Schrijf hier 'nobody'." };
  const told = { span, found: `'no ${one.image}'`, expected, advice, fixes: writeFix(span, "nobody") };
  return [{ from: place.index - 1, count: 2, instead: [retype(no, words.nobody)], finding: reportSlip(place, told) }];
}

/** `source diary, page 3`: where in a source something stands is a text. */
function findBarePlace(place: SlipPlace): readonly Slip[] {
  const [cited, before, first, last] = [-3, -2, -1, 0].map((ahead) => tokenAt(place, ahead));
  const isPlace = isToken(before, comma) && isToken(first, word) && isToken(last, figure);
  if (!isPlace || !isToken(cited, word) || !isOnOneLine(place, cited, last)) {
    return [];
  }
  const written = `"${first.image} ${last.image}"`;
  const expected: Said = { en: "a text between double quotes", nl: "een tekst tussen dubbele aanhalingstekens" };
  const advice = fillSaid(
    {
      en: "Write where in the source it stands as a text, without a comma: '{name} {written}'.",
      nl: "Schrijf waar in de bron het staat als tekst, zonder komma: '{name} {written}'.",
    },
    { name: cited.image, written },
  );
  const span = spanOf(place, before, last);
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const told = { span, found, expected, advice, fixes: writeFix(span, ` ${written}`) };
  const instead = [{ ...createMissing(text, span.start), image: written }];
  return [{ from: place.index - 2, count: 3, instead, finding: reportSlip(place, told) }];
}

/** `shows followers it` */
function findShownFirst(place: SlipPlace): readonly Slip[] {
  const [shows, audience, it] = [-2, -1, 0].map((ahead) => tokenAt(place, ahead));
  if (!isOneOf(shows, ["shows"]) || !isToken(audience, word) || !isOneOf(it, ["it"])) {
    return [];
  }
  const whole = `it to ${audience.image}`;
  const span = spanOf(place, audience, it);
  const advice = fillSaid({ en: "Write 'shows {whole}'.", nl: "Schrijf 'shows {whole}'." }, { whole });
  const expected: Said = { en: `'${whole}'`, nl: `'${whole}'` };
  const told = { span, found: `'${audience.image} it'`, expected, advice, fixes: writeFix(span, whole) };
  const instead = [it, createMissing(words.to, span.start), audience];
  return [{ from: place.index - 1, count: 2, instead, finding: reportSlip(place, told) }];
}

/** `keeps text.*` */
function findAllInside(place: SlipPlace): readonly Slip[] {
  const [outer, before, all] = [-2, -1, 0].map((ahead) => tokenAt(place, ahead));
  if (!isToken(outer, word) || !isToken(before, dot) || !isToken(all, star)) {
    return [];
  }
  const span = spanOf(place, before, all);
  const advice = fillSaid(
    {
      en: "Leave it out: '{part}' is all of it, with what is inside.",
      nl: "Laat het weg: '{part}' is het geheel, met alles wat erin zit.",
    },
    { part: outer.image },
  );
  const told = { span, found: "'.*'", expected: { en: "the next clause", nl: "de volgende zin" }, advice };
  const finding = reportSlip(place, { ...told, fixes: deleteFix(span) });
  return [{ from: place.index - 1, count: 2, instead: [], finding }];
}

/** `at 2016` behind the post of an example. */
function findLateAt(place: SlipPlace): readonly Slip[] {
  const [at, date] = [tokenAt(place, -1), tokenAt(place)];
  if (!isOneOf(at, ["at"]) || !isToken(date, figure) || !place.expectation.words.includes("}")) {
    return [];
  }
  const span = spanOf(place, at, date);
  const expected: Said = { en: "an act or '}'", nl: "een handeling of '}'" };
  const advice: Said = {
    en: "Write the day first, on the line before 'post'.",
    nl: "Schrijf de dag eerst, op de regel voor 'post'.",
  };
  const finding = reportSlip(place, { span, found: `'at ${date.image}'`, expected, advice });
  return [{ from: place.index - 1, count: 2, instead: [], finding }];
}
