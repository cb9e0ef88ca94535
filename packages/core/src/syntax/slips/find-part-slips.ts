import { fillSaid, type Said } from "../../lib/said.ts";
import { closeBrace, comma, dot, openBrace, word } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { findClosing } from "./find-closing.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isToken,
  reportSlip,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** Parts inside parts, declared otherwise than between the braces of their part. */
export function findPartSlips(place: SlipPlace): readonly Slip[] {
  return [...findInnerCommas(place), ...findDottedPart(place), ...findInnerBraces(place), ...findInnerDot(place)];
}

/** Whether a place is between the braces of a part. */
function isInsidePart(place: SlipPlace): boolean {
  const open = findOpenBraces(place).at(-1) ?? -1;
  return place.tokens
    .slice(Math.max(0, open - 6), Math.max(0, open))
    .some((token) => isOneOf(token, ["part", "person"]));
}

/** `part poll {, option,, label }`: commas between the braces of one part that have nothing to part. */
function findInnerCommas(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const first = tokenAt(place);
  const open = findOpenBraces(place).at(-1);
  const end = open === undefined ? undefined : findClosing(tokens, open);
  if (!isToken(first, comma) || end === undefined || !isInsidePart(place)) {
    return [];
  }
  const inside = tokens.slice(index, end);
  const isExtra = (at: number): boolean => {
    const [before, token] = [tokens[index + at - 1], inside[at]];
    return isToken(token, comma) && (isToken(before, comma) || isToken(before, openBrace));
  };
  const extra = inside.filter((_, at) => isExtra(at));
  const title: Said = { en: "Leave out what is too much", nl: "Laat weg wat te veel is" };
  const edits = extra.map((token) => ({ span: spanOf(place, token), text: "" }));
  const told = { expected: aPart, advice: oneComma, fixes: [{ title, edits }] };
  const instead = inside.filter((_, at) => !isExtra(at));
  return [{ from: index, count: inside.length, instead, finding: reportSlip(place, told) }];
}

const aPart: Said = { en: "a name or '}'", nl: "een naam of '}'" };
const oneComma: Said = {
  en: "Leave it out: one comma stands behind a name, and none before the first.",
  nl: "Laat hem weg: één komma staat achter een naam, en geen voor de eerste.",
};

/** `part poll { option { label } }`: what is inside goes one level deep. */
function findInnerBraces(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const [outer, open, inner] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, 1)];
  const end = isToken(open, openBrace) && isInsidePart(place) ? findClosing(tokens, index) : undefined;
  if (end === undefined || !isToken(outer, word) || !isToken(inner, word)) {
    return [];
  }
  const inside = tokens.slice(index, end + 1);
  const instead = inside.flatMap((token) => {
    if (isToken(token, openBrace)) {
      return [createMissing(comma, token.startOffset)];
    }
    return isToken(token, closeBrace) ? [] : [token];
  });
  const edits = inside.flatMap((token, at) => {
    const before = tokens[index + at - 1];
    const span = { ...spanOf(place, token), start: before === undefined ? token.startOffset : endOf(before) };
    return isToken(token, openBrace) || isToken(token, closeBrace)
      ? [{ span, text: isToken(token, openBrace) ? "," : "" }]
      : [];
  });
  const names = { outer: outer.image, inner: inner.image };
  const advice = fillSaid(
    {
      en: "What is inside a part goes one level deep: write '{inner}' beside '{outer}', with a comma between.",
      nl: "Wat in een onderdeel zit, gaat één niveau diep: schrijf '{inner}' naast '{outer}', met een komma ertussen.",
    },
    names,
  );
  const title: Said = fillSaid({ en: "Write '{outer}, {inner}'", nl: "Schrijf '{outer}, {inner}'" }, names);
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  return [{ from: index, count: inside.length, instead, finding }];
}

/** `part poll { option.label }` */
function findInnerDot(place: SlipPlace): readonly Slip[] {
  const [outer, mark, inner] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, 1)];
  if (!isToken(outer, word) || !isToken(mark, dot) || !isToken(inner, word) || !isInsidePart(place)) {
    return [];
  }
  const name = `${outer.image}-${inner.image}`;
  const advice = fillSaid(
    {
      en: "What is inside a part goes one level deep: give it a name of its own, such as '{name}'.",
      nl: "Wat in een onderdeel zit, gaat één niveau diep: geef het een eigen naam, zoals '{name}'.",
    },
    { name },
  );
  const finding = reportSlip(place, { advice, fixes: writeFix(spanOf(place, outer, inner), name) });
  return [{ from: place.index - 1, count: 3, instead: [{ ...outer, image: name }], finding }];
}

/** `part poll.option`: what is inside stands in braces. */
function findDottedPart(place: SlipPlace): readonly Slip[] {
  const [outer, mark, inner] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, 1)];
  const isDeclared = isOneOf(tokenAt(place, -2), ["part", "person"]) && isToken(outer, word);
  if (!isDeclared || !isToken(mark, dot) || !isToken(inner, word)) {
    return [];
  }
  const braced = `${outer.image} { ${inner.image} }`;
  const advice = fillSaid(
    {
      en: "What is inside a part stands in its braces: '{braced}'.",
      nl: "Wat in een onderdeel zit, staat tussen zijn accolades: '{braced}'.",
    },
    { braced },
  );
  const span = spanOf(place, outer, inner);
  const finding = reportSlip(place, { advice, fixes: writeFix(span, braced) });
  const instead = [createMissing(openBrace, mark.startOffset), inner, createMissing(closeBrace, endOf(inner))];
  return [{ from: place.index, count: 2, instead, finding }];
}
