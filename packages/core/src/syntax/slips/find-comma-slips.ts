import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import {
  bar,
  claimStarts,
  clauseStarts,
  comma,
  fieldStarts,
  itemStarts,
  openBracket,
  text,
  word,
  words,
} from "../tokens.ts";
import { isInPattern } from "./is-in-pattern.ts";
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
  spanBefore,
  spanOf,
  tokenAt,
} from "./slip.ts";
import { deleteFix, writeFix } from "../write-fix.ts";

/** Commas that are too many, that are missing, and words in the place of one. */
export function findCommaSlips(place: SlipPlace): readonly Slip[] {
  return [
    ...findCommaBeforeQuestion(place),
    ...findCommaBefore(place),
    ...findCommaHere(place),
    ...findAndForComma(place),
    ...findMissingComma(place),
  ];
}

/** `shows it to followers, keeps …`: the word behind the comma was read as one more name. */
function findCommaBefore(place: SlipPlace): readonly Slip[] {
  const isRead = isOneOf(tokenAt(place, -1), [
    ...clauseStarts,
    ...itemStarts,
    ...claimStarts,
    ...place.expectation.words,
  ]);
  const back = isRead ? -2 : -1;
  const token = tokenAt(place, back);
  if (!isToken(token, comma)) {
    return [];
  }
  const span = spanOf(place, token);
  const expected = describeNext(place, back + 1);
  const finding = reportSlip(place, { span, found: "','", expected, advice: leaveOut, fixes: deleteFix(span) });
  return [{ from: place.index + back, count: 1, instead: [], finding }];
}

/** What stands behind a comma that is too much. */
function describeNext(place: SlipPlace, ahead: number): Said {
  const next = tokenAt(place, ahead)?.image ?? "}";
  if (clauseStarts.includes(next)) {
    return { en: "the next clause", nl: "de volgende zin" };
  }
  if (claimStarts.some((start) => start === next)) {
    return { en: "the next line", nl: "het volgende gegeven" };
  }
  return itemStarts.includes(next)
    ? { en: "the next declaration", nl: "de volgende declaratie" }
    : { en: `'${next}'`, nl: `'${next}'` };
}

const leaveOut: Said = {
  en: "Leave the comma out: it stands between the items of a list, not behind the last one.",
  nl: "Laat de komma weg: die staat tussen wat in een lijst staat, niet achter het laatste.",
};

/** `visibility is public, post has image`, or a comma that nothing needs. */
function findCommaHere(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  if (!isToken(token, comma)) {
    return [];
  }
  const { index } = place;
  if (isBeforeQuestion(place, index)) {
    return [joinAsked(place, index, token)];
  }
  const isField = isOneOf(tokenAt(place, 1), fieldStarts);
  const advice = isField ? noCommas : leaveOut;
  const finding = reportSlip(place, { advice, fixes: deleteFix(spanOf(place, token)) });
  return [{ from: index, count: 1, instead: [], finding }];
}

/** Whether a question stands behind a comma, perhaps with `not` before it, or within brackets. */
function isBeforeQuestion({ tokens }: SlipPlace, mark: number): boolean {
  let at = mark + 1;
  while (at < mark + 6 && (isOneOf(tokens[at], ["not"]) || isToken(tokens[at], openBracket))) {
    at += 1;
  }
  return isToken(tokens[at], word) && isOneOf(tokens[at + 1], ["is", "has"]);
}

/** `post has image, not author is page`, `post has image, (author is page)`: what follows was read as one more part. */
function findCommaBeforeQuestion(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const at = [index - 1, index - 2].find((one) => isToken(tokens[one], comma)) ?? -1;
  const [mark, next] = [tokens[at], tokens[at + 1]];
  const isBegun = isOneOf(next, ["not"]) || isToken(next, openBracket);
  return isToken(mark, comma) && isBegun && isBeforeQuestion(place, at) ? [joinAsked(place, at, mark)] : [];
}

function joinAsked(place: SlipPlace, at: number, mark: IToken): Slip {
  const span = spanOf(place, mark);
  const told = { span, found: "','", expected: questionJoins, advice: joinQuestions, fixes: writeFix(span, " and") };
  return { from: at, count: 1, instead: [retype(mark, words.and)], finding: reportSlip(place, told) };
}

const questionJoins: Said = { en: "'and' or 'or'", nl: "'and' of 'or'" };
const joinQuestions: Said = {
  en: "Write 'and' between two questions if both must hold, 'or' if one is enough.",
  nl: "Schrijf 'and' tussen twee vragen als beide moeten gelden, 'or' als één genoeg is.",
};
const noCommas: Said = {
  en: "Leave the comma out: a line ends where the next one begins.",
  nl: "Laat de komma weg: een gegeven houdt op waar het volgende begint.",
};

/** `keeps text and image`, `post has image and text`. */
function findAndForComma(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const before = tokenAt(place, -1);
  if (isOneOf(token, ["or"]) && before !== undefined && isInPattern(place, place.index)) {
    const finding = reportSlip(place, { advice: betweenChains, fixes: writeFix(spanOf(place, token), "|") });
    return [{ from: place.index, count: 1, instead: [retype(token, bar)], finding }];
  }
  if (isOneOf(token, ["and", "or", "then"]) && before !== undefined) {
    const fixes = writeFix({ ...spanOf(place, token), start: endOf(before) }, ",");
    const finding = reportSlip(place, { advice: betweenItems, fixes });
    return [{ from: place.index, count: 1, instead: [retype(token, comma)], finding }];
  }
  return findPartAlone(place);
}

const betweenChains: Said = {
  en: "Write '|' where one chain or another is meant, a comma where one act comes after another.",
  nl: "Schrijf '|' waar de ene of de andere keten bedoeld is, een komma waar de ene handeling na de andere komt.",
};
const betweenItems: Said = {
  en: "Write a comma: it stands between the items of a list.",
  nl: "Schrijf een komma: die staat tussen wat in een lijst staat.",
};

/** In a condition a part stands alone where another question should begin. */
function findPartAlone(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const joins = tokenAt(place, -1);
  const before = tokenAt(place, -2);
  if (!isToken(token, word) || !isOneOf(joins, ["and", "or"]) || before === undefined) {
    return [];
  }
  if (joins.image === "or") {
    const asked = [words.post, words.has].map((type) => createMissing(type, token.startOffset));
    const advice = fillSaid(
      { en: "Write the whole question: 'or post has {part}'.", nl: "Schrijf de hele vraag: 'or post has {part}'." },
      { part: token.image },
    );
    const start = { ...spanOf(place, token), end: token.startOffset };
    const finding = reportSlip(place, { advice, fixes: writeFix(start, "post has ") });
    return [{ from: place.index, count: 0, instead: asked, finding }];
  }
  const fixes = writeFix({ ...spanOf(place, joins), start: endOf(before) }, ",");
  return [{ from: place.index - 1, count: 1, instead: [retype(joins, comma)], finding: reportSlip(place, { fixes }) }];
}

/** `keeps text image` */
function findMissingComma(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const before = tokenAt(place, -1);
  const isItem = isToken(before, word) || isToken(before, text);
  if (!isItem || !isToken(token, word) || !isOnOneLine(place, before, token)) {
    return [];
  }
  const advice = fillSaid(
    {
      en: "Write a comma before it if '{name}' is one more of the list.",
      nl: "Schrijf er een komma voor als '{name}' ook in de lijst hoort.",
    },
    { name: token.image },
  );
  const at = spanBefore(place);
  const finding = reportSlip(place, { advice, fixes: writeFix(at, ",") });
  return [{ from: place.index, count: 0, instead: [createMissing(comma, at.start)], finding }];
}
