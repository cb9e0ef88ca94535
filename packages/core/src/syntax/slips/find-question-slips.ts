import type { IToken } from "chevrotain";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { clauseStarts, comma, equals, figure, text, word, words } from "../tokens.ts";
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

/** Questions that are put otherwise than conditions put them, or not at all. */
export function findQuestionSlips(place: SlipPlace): readonly Slip[] {
  const finders = [findNoQuestion, findNoPart, findCommaBetween, findBounds, findSigns, findQuotedValue];
  return finders.flatMap((find) => find(place));
}

const aQuestion: Said = { en: "a question with 'has' or 'is'", nl: "een vraag met 'has' of 'is'" };

/** `when not shows it to followers`: the next clause was read as what is asked. */
function findNoQuestion(place: SlipPlace): readonly Slip[] {
  const back = isOneOf(tokenAt(place), clauseStarts) ? 0 : -1;
  const start = tokenAt(place, back);
  const joins = ["when", "and", "or", "not"];
  if (!isOneOf(start, clauseStarts) || !isOneOf(tokenAt(place, back - 1), joins)) {
    return [];
  }
  let first = back - 1;
  while (isOneOf(tokenAt(place, first - 1), joins)) {
    first -= 1;
  }
  const from = tokenAt(place, first);
  const last = tokenAt(place, back - 1);
  if (from === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, from, last);
  const asked = place.source.text.slice(span.start, span.end);
  const advice = fillSaid(
    {
      en: "Write what it asks, such as '{asked} post has image', or leave '{asked}' out.",
      nl: "Schrijf wat er gevraagd wordt, zoals '{asked} post has image', of laat '{asked}' weg.",
    },
    { asked: asked.replaceAll(/\s+/gu, " ") },
  );
  const told = { span: spanOf(place, start), found: `'${start.image}'`, expected: aQuestion, advice };
  const fixes = deleteFix({ ...span, end: start.startOffset });
  return [
    { from: place.index + first, count: back - first, instead: [], finding: reportSlip(place, { ...told, fixes }) },
  ];
}

/** `post has no image and no text`, `post has image or no text` */
function findNoPart(place: SlipPlace): readonly Slip[] {
  const [joins, no, part] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, 1)];
  if (!isOneOf(joins, ["and", "or"]) || !isOneOf(no, ["no"]) || !isToken(part, word)) {
    return [];
  }
  const advice = fillSaid(
    {
      en: "Write the whole question: '{joins} post has no {part}'.",
      nl: "Schrijf de hele vraag: '{joins} post has no {part}'.",
    },
    { joins: joins.image, part: part.image },
  );
  const at = { ...spanOf(place, no), end: no.startOffset };
  const asked = [words.post, words.has].map((type) => createMissing(type, no.startOffset));
  const finding = reportSlip(place, { expected: aQuestion, advice, fixes: writeFix(at, "post has ") });
  return [{ from: place.index, count: 0, instead: asked, finding }];
}

/** `post has image, author is page`: what the next question asks was read as one more part. */
function findCommaBetween(place: SlipPlace): readonly Slip[] {
  const [between, subject, asks] = [tokenAt(place, -2), tokenAt(place, -1), tokenAt(place)];
  if (!isToken(between, comma) || !isToken(subject, word) || !isOneOf(asks, ["is", "has"])) {
    return [];
  }
  const span = spanOf(place, between);
  const told = { span, found: "','", expected: { en: "'and' or 'or'", nl: "'and' of 'or'" }, advice: joinQuestions };
  const finding = reportSlip(place, { ...told, fixes: writeFix(span, " and") });
  return [{ from: place.index - 2, count: 1, instead: [retype(between, words.and)], finding }];
}

const joinQuestions: Said = {
  en: "Write 'and' between two questions if both must hold, 'or' if one is enough.",
  nl: "Schrijf 'and' tussen twee vragen als beide moeten gelden, 'or' als één genoeg is.",
};

/** How another bound of a count is said with `is at least`: turned around or not, and with so much added. */
interface Bound {
  readonly not: boolean;
  readonly more: number;
}

const bounds: ReadonlyMap<string, Bound> = new Map([
  ["at most", { not: true, more: 1 }],
  ["less than", { not: true, more: 0 }],
  ["fewer than", { not: true, more: 0 }],
  ["more than", { not: false, more: 1 }],
  ["over", { not: false, more: 1 }],
  ["under", { not: true, more: 0 }],
  ["<", { not: true, more: 0 }],
  ["<=", { not: true, more: 1 }],
  [">", { not: false, more: 1 }],
]);

/** A count with a bound as the language says it: what is written, and the tokens of it. */
interface SaidBound {
  readonly instead: string;
  readonly tokens: readonly IToken[];
}

function sayBound(said: string, counter: IToken | undefined, count: IToken | undefined): SaidBound | undefined {
  const bound = bounds.get(said);
  const isNumber = isToken(count, figure) && /^\d{1,9}$/u.test(count.image);
  if (bound === undefined || !isToken(counter, word) || !isNumber) {
    return undefined;
  }
  const number = String(Number(count.image) + bound.more);
  const at = endOf(counter);
  return {
    instead: `${bound.not ? "not " : ""}${counter.image} is at least ${number}`,
    tokens: [
      ...(bound.not ? [createMissing(words.not, counter.startOffset)] : []),
      counter,
      ...[words.is, words.at, words.least].map((type) => createMissing(type, at)),
      { ...count, image: number },
    ],
  };
}

const writeInstead: Said = { en: "Write '{instead}'.", nl: "Schrijf '{instead}'." };

/** `forwards is at most 2`, `forwards is less than 3` */
function findBounds(place: SlipPlace): readonly Slip[] {
  const back = isOneOf(tokenAt(place, -2), ["is"]) ? -2 : -1;
  const [counter, is] = [tokenAt(place, back - 1), tokenAt(place, back)];
  const said = [tokenAt(place, back + 1), tokenAt(place, back + 2)].filter((token) => isToken(token, word));
  const count = tokenAt(place, back + 1 + said.length);
  const bound = sayBound(said.map(({ image }) => image).join(" "), counter, count);
  const [first, last] = [said[0], said.at(-1)];
  if (bound === undefined || !isOneOf(is, ["is"]) || first === undefined || last === undefined) {
    return [];
  }
  const { instead, tokens } = bound;
  const span = spanOf(place, first, last);
  const told = {
    span,
    found: `'${place.source.text.slice(span.start, span.end)}'`,
    expected: { en: "a number or 'at least'", nl: "een getal of 'at least'" },
    advice: fillSaid(writeInstead, { instead }),
    fixes: writeFix(spanOf(place, counter ?? first, count), instead),
  };
  const from = place.index + back - 1;
  return [{ from, count: said.length + 3, instead: tokens, finding: reportSlip(place, told) }];
}

/** `forwards < 3`, `forwards <= 2`, `forwards > 2` */
function findSigns(place: SlipPlace): readonly Slip[] {
  const { strange, source, index } = place;
  const [counter, mark] = [tokenAt(place, -1), tokenAt(place)];
  const more = Number(isToken(mark, equals) && !strange.endsWith("="));
  const count = tokenAt(place, more);
  const sign = `${strange}${"=".repeat(more)}`;
  const bound = strange === "" ? undefined : sayBound(sign, counter, count);
  if (bound === undefined || counter === undefined) {
    return [];
  }
  const { instead, tokens } = bound;
  const start = source.text.indexOf(strange, endOf(counter));
  const span = { file: source.path, start, end: start + sign.length };
  const values = { text: sign, advice: fillSaid(writeInstead, { instead }) };
  const fixes = writeFix(spanOf(place, counter, count), instead);
  const finding = createDiagnostic(catalogue.unexpectedCharacter, { span, fixes }, values);
  return [{ from: index - 1, count: 2 + more, instead: tokens, finding, covers: span }];
}

/** `author == "page"`, `author === page`: marks of other languages, with the value as they write it. */
function findQuotedValue(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const row = tokens.slice(index, index + 4);
  const count = row.findIndex(({ image }) => image !== "=");
  const [first, value] = [row[0], row[count]];
  const last = row[count - 1];
  if (first === undefined || last === undefined || value === undefined || !isToken(tokenAt(place, -1), word)) {
    return [];
  }
  const isQuoted = value.tokenType === text;
  const name = isQuoted ? value.image.slice(1, -1) : value.image;
  if (!/^[a-z][a-z0-9-]*$/u.test(name) || (!isQuoted && count < 3)) {
    return [];
  }
  const span = spanOf(place, first, value);
  const found = `'${place.source.text.slice(span.start, endOf(last))}'`;
  const advice = fillSaid({ en: "Write 'is {name}' here.", nl: "Schrijf hier 'is {name}'." }, { name });
  const told = { span, found, advice, fixes: writeFix(span, `is ${name}`) };
  const startOffset = value.startOffset + Number(isQuoted);
  const read = { ...retype(value, word), image: name, startOffset };
  return [
    { from: index, count: count + 1, instead: [retype(first, words.is), read], finding: reportSlip(place, told) },
  ];
}
