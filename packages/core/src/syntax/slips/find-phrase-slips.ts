import type { IToken } from "chevrotain";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { clauseStarts, comma, itemStarts, openBrace, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import {
  createMissing,
  endOf,
  findType,
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

/** Several words, or words and marks, that stand for something the language says otherwise. */
export function findPhraseSlips(place: SlipPlace): readonly Slip[] {
  const finders = [
    findPostHas,
    findFormBehind,
    findAllElse,
    findSemicolonInList,
    findOfWithoutOn,
    findNobodyInList,
    findLateSome,
    findCapitals,
  ];
  return finders.flatMap((find) => find(place));
}

/** `post has text, image` below the head */
function findPostHas(place: SlipPlace): readonly Slip[] {
  const [post, has] = [tokenAt(place), tokenAt(place, 1)];
  if (!isOneOf(post, ["post", "posts"]) || !isOneOf(has, ["has"]) || !place.expectation.words.includes("posts")) {
    return [];
  }
  const span = spanOf(place, post, has);
  const advice: Said = { en: "Write 'posts have' here.", nl: "Schrijf hier 'posts have'." };
  const told = { span, found: `'${post.image} has'`, advice, fixes: writeFix(span, "posts have", true) };
  const instead = [retype(post, words.posts), retype(has, words.have)];
  return [{ from: place.index, count: 2, instead, finding: reportSlip(place, told) }];
}

/** `shows to followers share`: the form stands behind those who are shown it. */
function findFormBehind(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const to = tokenAt(place, -1);
  if (!isOneOf(to, ["to"]) || !isOneOf(tokenAt(place, -2), ["shows"])) {
    return [];
  }
  const at = findListEnd(place);
  const [last, form] = [tokens[at], tokens[at + 1]];
  const isForm = isToken(last, word) && isToken(form, word) && isOnOneLine(place, last, form);
  if (!isForm || clauseStarts.includes(form.image) || clauseStarts.includes(last.image)) {
    return [];
  }
  const span = spanOf(place, to, form);
  const whole = `${form.image} ${place.source.text.slice(span.start, endOf(last))}`;
  const advice = fillSaid(
    { en: "Write the form first: 'shows {whole}'.", nl: "Schrijf de vorm eerst: 'shows {whole}'." },
    { whole },
  );
  const expected: Said = { en: "'it', a form or 'nothing'", nl: "'it', een vorm of 'nothing'" };
  const told = { span: spanOf(place, to), found: "'to'", expected, advice, fixes: writeFix(span, whole) };
  const instead = [form.image === "it" ? retype(form, words.it) : form, ...tokens.slice(index - 1, at + 1)];
  return [{ from: index - 1, count: instead.length, instead, finding: reportSlip(place, told) }];
}

/** The last name of a list that begins at a place, with `some` before it or not. */
function findListEnd({ tokens, index }: SlipPlace): number {
  let at = index + Number(isOneOf(tokens[index], ["some"]));
  while (isToken(tokens[at], word) && isToken(tokens[at + 1], comma)) {
    at += 2;
  }
  return at;
}

const allElse: ReadonlySet<string> = new Set([
  "all else",
  "all other",
  "all others",
  "all rest",
  "the rest",
  "the others",
  "all the rest",
  "all the others",
  "everything other",
  "everything rest",
]);
const levelWords: readonly string[] = ["keeps", "cuts", "links", "loses", "copies", "unknown"];

/** `loses all else`, `loses the rest` */
function findAllElse(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const from = [index - 2, index - 1, index].find((at) => isOneOf(tokens[at - 1], levelWords)) ?? -1;
  const count = [3, 2].find((length) =>
    allElse.has(
      tokens
        .slice(from, from + length)
        .map(({ image }) => image)
        .join(" "),
    ),
  );
  const [first, last] = [tokens[from], tokens[from + (count ?? 0) - 1]];
  if (count === undefined || first === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, first, last);
  const told = {
    span,
    found: `'${place.source.text.slice(span.start, span.end)}'`,
    expected: { en: "a name or 'everything'", nl: "een naam of 'everything'" },
    advice: { en: "Write 'everything else'.", nl: "Schrijf 'everything else'." },
    fixes: writeFix(span, "everything else", true),
  };
  const instead = [retype(first, words.everything), retype(last, words.else)];
  return [{ from, count, instead, finding: reportSlip(place, told) }];
}

/** `keeps author; text`: what follows is one more of the list. */
function findSemicolonInList(place: SlipPlace): readonly Slip[] {
  const { source, index, strange } = place;
  const [before, token] = [tokenAt(place, -1), tokenAt(place)];
  const isItem = isToken(before, word) && isToken(token, word) && isOnOneLine(place, before, token);
  if (strange !== ";" || !isItem || [...clauseStarts, ...itemStarts].includes(token.image)) {
    return [];
  }
  const start = source.text.indexOf(strange, endOf(before));
  const span = { file: source.path, start, end: start + 1 };
  const advice: Said = {
    en: "Write a comma: it stands between the items of a list.",
    nl: "Schrijf een komma: die staat tussen wat in een lijst staat.",
  };
  const values = { text: strange, advice };
  const finding = createDiagnostic(catalogue.unexpectedCharacter, { span, fixes: writeFix(span, ",") }, values);
  return [{ from: index, count: 0, instead: [createMissing(comma, start)], finding, covers: span }];
}

/** `rule like { of post`: what is done is missing. */
function findOfWithoutOn(place: SlipPlace): readonly Slip[] {
  const of = tokenAt(place);
  if (!isOneOf(of, ["of"]) || !isToken(tokenAt(place, -1), openBrace) || !isToken(tokenAt(place, 1), word)) {
    return [];
  }
  const span = spanOf(place, of);
  const expected: Said = { en: "'on' and an action", nl: "'on' en een handeling" };
  const advice = fillSaid(
    {
      en: "Write what is done, as in 'on like of {form}', or 'on anything of {form}' for whatever a viewer can do.",
      nl: "Schrijf wat er gedaan wordt, zoals in 'on like of {form}', of 'on anything of {form}' voor alles wat een kijker kan doen.",
    },
    { form: tokenAt(place, 1)?.image ?? "" },
  );
  const instead = [words.on, words.anything].map((type) => createMissing(type, span.start));
  const fixes = writeFix({ ...span, end: span.start }, "on anything ");
  return [{ from: place.index, count: 0, instead, finding: reportSlip(place, { expected, advice, fixes }) }];
}

/** `tells nobody, author`: who is named is not nobody. */
function findNobodyInList(place: SlipPlace): readonly Slip[] {
  const [alone, mark, next] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, 1)];
  const isAlone = isOneOf(alone, ["nobody", "chosen", "unknown"]) && isOneOf(tokenAt(place, -2), ["for", "tells"]);
  if (!isAlone || !isToken(mark, comma) || !isToken(next, word)) {
    return [];
  }
  const span = spanOf(place, alone);
  const advice = fillSaid(
    {
      en: "'{word}' stands alone: leave it out, or the persons beside it.",
      nl: "'{word}' staat alleen: laat het weg, of de personen ernaast.",
    },
    { word: alone.image },
  );
  const title: Said = fillSaid({ en: "Leave '{word}' out", nl: "Laat '{word}' weg" }, { word: alone.image });
  const fixes = [{ title, edits: [{ span: { ...span, end: next.startOffset }, text: "" }] }];
  const finding = reportSlip(place, { advice, fixes });
  return [{ from: place.index - 1, count: 2, instead: [], finding }];
}

/** `shows it to followers, some connections`: `some` speaks of all who are listed. */
function findLateSome(place: SlipPlace): readonly Slip[] {
  const [mark, some, next] = [-2, -1, 0].map((ahead) => tokenAt(place, ahead));
  if (!isToken(mark, comma) || !isOneOf(some, ["some"]) || !isToken(next, word)) {
    return [];
  }
  const advice: Said = {
    en: "Write 'some' right behind 'to' if it is so for all of them, or a rule for each.",
    nl: "Schrijf 'some' meteen achter 'to' als het voor hen allemaal geldt, of voor elk een regel.",
  };
  const finding = reportSlip(place, { span: spanOf(place, some), found: "'some'", expected: anAudience, advice });
  return [{ from: place.index - 1, count: 1, instead: [], finding }];
}

const anAudience: Said = { en: "an audience", nl: "een publiek" };

/** `And`, `ON like OF post`: words of the language in other letters, wherever they can stand; those of a line at once. */
function findCapitals(place: SlipPlace): readonly Slip[] {
  return [0, -1].flatMap((ahead) => findCapitalsFrom(place, place.index + ahead));
}

function findCapitalsFrom(place: SlipPlace, from: number): readonly Slip[] {
  const token = place.tokens[from];
  const read = token === undefined ? undefined : lower(token);
  if (token === undefined || read === undefined) {
    return [];
  }
  // One alone that is expected here is misspelt like any other.
  const all = [token, ...findMoreCapitals(place, from)];
  if (all.length === 1 && from === place.index && place.expectation.words.includes(read.image)) {
    return [];
  }
  const names = { word: read.image };
  const advice = fillSaid(
    { en: "Write '{word}', in small letters.", nl: "Schrijf '{word}', in kleine letters." },
    names,
  );
  const expected = fillSaid({ en: "'{word}'", nl: "'{word}'" }, names);
  const title = all.length > 1 ? small : fillSaid({ en: "Write '{word}'", nl: "Schrijf '{word}'" }, names);
  const edits = all.map((one) => ({ span: spanOf(place, one), text: one.image.toLowerCase() }));
  const end = place.tokens.indexOf(all.at(-1) ?? token, from) + 1;
  const instead = place.tokens.slice(from, end).map((one) => (all.includes(one) ? (lower(one) ?? one) : one));
  const told = { span: spanOf(place, token), found: `'${token.image}'`, expected, advice };
  const finding = reportSlip(place, { ...told, fixes: [{ title, safe: true, edits }] });
  return [{ from, count: end - from, instead, finding }];
}

const small: Said = { en: "Write small letters", nl: "Schrijf kleine letters" };

/** A word of the language, if it is one in other letters. */
function lower(token: IToken): IToken | undefined {
  const image = token.image.toLowerCase();
  const type = findType(image);
  return !isToken(token, word) || image === token.image || type === undefined
    ? undefined
    : { ...retype(token, type), image };
}

/** Other words on the same line that are written in capitals throughout. */
function findMoreCapitals({ source, tokens }: SlipPlace, from: number): readonly IToken[] {
  const found: IToken[] = [];
  for (let at = from + 1; at < tokens.length && !isFirstOfLine(source, tokens, at); at += 1) {
    const token = tokens[at];
    found.push(
      ...(token !== undefined && /^[A-Z]{2,}$/u.test(token.image) && lower(token) !== undefined ? [token] : []),
    );
  }
  return found;
}
