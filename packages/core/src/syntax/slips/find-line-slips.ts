import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { clauseStarts, closeBrace, comma, openBrace, text, word, words } from "../tokens.ts";
import { deleteFix, writeFix } from "../write-fix.ts";
import { findClosing } from "./find-closing.ts";
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

/** Lines that are put otherwise than the language puts them. */
export function findLineSlips(place: SlipPlace): readonly Slip[] {
  const finders = [
    findNotClause,
    findJoinedClauses,
    findPostFirst,
    findTitleOfRule,
    findTextTooMuch,
    findWordsOfPost,
    findBracketedRemark,
    findValueOnNextLine,
    findBracesOfNamed,
  ];
  return finders.flatMap((find) => find(place));
}

/** One token or several that are read over, with what is said of them. */
function leaveOut(place: SlipPlace, count: number, told: Parameters<typeof reportSlip>[1]): readonly Slip[] {
  const [first, last] = [tokenAt(place), tokenAt(place, count - 1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, first, last);
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const said = { span, ...(count > 1 ? { found } : {}), fixes: deleteFix(span), ...told };
  return [{ from: place.index, count, instead: [], finding: reportSlip(place, said) }];
}

/** `shows it to followers and keeps everything`, `post becomes share` */
function findJoinedClauses(place: SlipPlace): readonly Slip[] {
  const [token, next] = [tokenAt(place), tokenAt(place, 1)];
  if (!isToken(token, word) || token.image === "otherwise" || !isOneOf(next, clauseStarts)) {
    return [];
  }
  // At the end of a line only a word that joins sentences belongs to the next one.
  if (!isOnOneLine(place, token, next) && !isOneOf(token, ["and", "then"])) {
    return [];
  }
  const advice = fillSaid(
    {
      en: "Leave '{word}' out: the next clause begins with '{next}', and nothing stands between two clauses.",
      nl: "Laat '{word}' weg: de volgende zin begint met '{next}', en tussen twee zinnen staat niets.",
    },
    { word: token.image, next: next.image },
  );
  return leaveOut(place, 1, { advice });
}

/** `not keeps image`, `does not keep image` */
function findNotClause(place: SlipPlace): readonly Slip[] {
  const { index, tokens } = place;
  const row = tokens.slice(index, index + 3).map(({ image }) => image);
  const count = /^(?:not|never) keeps?\b/u.test(row.join(" "))
    ? 2
    : /^does ?n[o']t keeps?$/u.test(row.join(" "))
      ? 3
      : 0;
  const [first, last] = [tokenAt(place), tokenAt(place, count - 1)];
  if (count === 0 || first === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, first, last);
  const advice: Said = { en: "Write 'loses' for what is not kept.", nl: "Schrijf 'loses' voor wat niet blijft." };
  const told = { span, found: `'${row.slice(0, count).join(" ")}'`, advice, fixes: writeFix(span, "loses") };
  return [{ from: index, count, instead: [retype(last, words.loses)], finding: reportSlip(place, told) }];
}

/** `on post like` */
function findPostFirst(place: SlipPlace): readonly Slip[] {
  const [on, form, action] = [tokenAt(place, -2), tokenAt(place, -1), tokenAt(place)];
  const isSwapped = isOneOf(on, ["on"]) && isToken(form, word) && isToken(action, word);
  if (!isSwapped || place.expectation.words.includes("of") || !isOnOneLine(place, form, action)) {
    return [];
  }
  const whole = `${action.image} of ${form.image}`;
  const advice = fillSaid(
    { en: "Write the action first: 'on {whole}'.", nl: "Schrijf de handeling eerst: 'on {whole}'." },
    { whole },
  );
  const told = { advice, fixes: writeFix(spanOf(place, form, action), whole) };
  const instead = [retype(action, word), createMissing(words.of, endOf(form)), form];
  return [{ from: place.index - 1, count: 2, instead, finding: reportSlip(place, told) }];
}

/** `rule like "A like shows the post" {` */
function findTitleOfRule(place: SlipPlace): readonly Slip[] {
  const [title, brace] = [tokenAt(place), tokenAt(place, 1)];
  if (!isToken(title, text) || !isToken(brace, openBrace) || !isOneOf(tokenAt(place, -2), ["rule", "refines"])) {
    return [];
  }
  const advice: Said = {
    en: "A rule has no title: say what it does behind '///', on the line above it.",
    nl: "Een regel heeft geen titel: zeg achter '///' wat hij doet, op de regel erboven.",
  };
  return leaveOut(place, 1, { advice });
}

/** `tells author "You were liked"` */
function findTextTooMuch(place: SlipPlace): readonly Slip[] {
  if (!isToken(tokenAt(place), text) || !place.expectation.words.includes("shows")) {
    return [];
  }
  const advice: Said = {
    en: "Leave the text out: only the line above a post, a refusal and the place in a source are texts.",
    nl: "Laat de tekst weg: alleen de regel boven een bericht, een weigering en de plaats in een bron zijn teksten.",
  };
  return leaveOut(place, 1, { advice });
}

/** `post "Hello world" by page`: what a post says is not written down. */
function findWordsOfPost(place: SlipPlace): readonly Slip[] {
  const said = tokenAt(place);
  if (!isToken(said, text) || !isOneOf(tokenAt(place, -1), ["post"])) {
    return [];
  }
  const advice: Said = {
    en: "Say which parts the post has, such as 'post with text', and not what it says.",
    nl: "Zeg welke onderdelen het bericht heeft, zoals 'post with text', en niet wat erin staat.",
  };
  return leaveOut(place, 1, { expected: { en: "what the post has", nl: "wat het bericht heeft" }, advice });
}

/** `public (default), friends` */
function findBracketedRemark(place: SlipPlace): readonly Slip[] {
  const [open, remark, close] = [0, 1, 2].map((ahead) => tokenAt(place, ahead));
  const isRemark = open?.image === "(" && isToken(remark, word) && close?.image === ")";
  if (!isRemark || !isToken(tokenAt(place, -1), word)) {
    return [];
  }
  const advice: Said = {
    en: "Leave it out: of several values the first is the default, and a remark begins with '//'.",
    nl: "Laat het weg: van een paar waarden is de eerste wat geldt, en een opmerking begint met '//'.",
  };
  return leaveOut(place, 3, { advice });
}

/** Values, each on a line of its own, with no comma between. */
function findValueOnNextLine(place: SlipPlace): readonly Slip[] {
  const [before, token] = [tokenAt(place, -1), tokenAt(place)];
  const isNext = isToken(before, word) && token?.tokenType === word && !isOnOneLine(place, before, token);
  if (!isNext || token === undefined || !isInList(place)) {
    return [];
  }
  const advice = fillSaid(
    {
      en: "Write a comma before it if '{name}' is one more of the list.",
      nl: "Schrijf er een komma voor als '{name}' ook in de lijst hoort.",
    },
    { name: token.image },
  );
  const at = { ...spanOf(place, before), start: endOf(before) };
  const finding = reportSlip(place, { advice, fixes: writeFix(at, ",") });
  return [{ from: place.index, count: 0, instead: [createMissing(comma, at.start)], finding }];
}

/** Whether the line before is of an attribute, or of what posts have, and nothing but a name stands on this one. */
function isInList({ tokens, index, source }: SlipPlace): boolean {
  const back = tokens.slice(Math.max(0, index - 30), index).toReversed();
  const start = back.find((token) => isOneOf(token, ["attribute", "posts"]) || isToken(token, closeBrace));
  return isOneOf(start, ["attribute", "posts"]) && isFirstOfLine(source, tokens, index + 1);
}

/** `form share "a share" { … }` */
function findBracesOfNamed(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const named = [-2, -3].map((ahead) => tokenAt(place, ahead)).find((token) => isOneOf(token, unbraced));
  const end = isToken(tokenAt(place), openBrace) ? findClosing(tokens, index) : undefined;
  if (named === undefined || end === undefined) {
    return [];
  }
  const advice = fillSaid(
    {
      en: "Leave the braces out: '{word}' has a name and a title; what becomes of parts is said by rules.",
      nl: "Laat de accolades weg: '{word}' heeft een naam en een titel; wat er van onderdelen wordt, zeggen regels.",
    },
    { word: named.image },
  );
  const [open, close] = [tokens[index], tokens[end]];
  const fixes: readonly ProposedFix[] =
    open === undefined || close === undefined ? [] : deleteFix(spanOf(place, open, close));
  const finding = reportSlip(place, { advice, fixes });
  return [{ from: index, count: end + 1 - index, instead: [], finding }];
}

const unbraced: readonly string[] = ["form", "audience", "action", "actor"];

/** A line of which nothing can be read: it is one finding, and the next line is read as what it is. */
export function findStrangeLine(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source } = place;
  const row: IToken[] = [];
  for (let at = index; at < tokens.length && (at === index || !isFirstOfLine(source, tokens, at)); at += 1) {
    row.push(...tokens.slice(at, at + 1));
  }
  const isBraced = row.some((token) => isToken(token, openBrace) || isToken(token, closeBrace));
  return row.length < 2 || isBraced ? [] : leaveOut(place, row.length, {});
}
