import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { closeBrace, itemStarts, openBrace, text, word } from "../tokens.ts";
import { findClosing } from "./find-closing.ts";
import { findLooseBrace } from "./find-loose-brace.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isToken,
  reportSlip,
  type Slip,
  type SlipPlace,
  spanBefore,
  spanOf,
  tokenAt,
} from "./slip.ts";
import { deleteFix, writeFix } from "../write-fix.ts";

/** Braces that are missing or too many, and declarations inside others. */
export function findBraceSlips(place: SlipPlace): readonly Slip[] {
  const open = findOpenBraces(place);
  return open.length === 0
    ? findBraceTooMany(place)
    : [
        ...findCitedBlock(place),
        ...findBraceByLines(place),
        ...findSwallowed(place, open),
        ...findInnerBlock(place, open),
        ...findMissingBraces(place, open),
        ...findBlock(place),
      ];
}

/** The brace of the era closed the rule: what is missing stands before it. */
function findBraceByLines(place: SlipPlace): readonly Slip[] {
  const { tokens } = place;
  const loose = tokenAt(place) === undefined || startsDeclaration(place) ? findLooseBrace(place) : undefined;
  const [brace, before] = [tokens[loose?.brace ?? -1], tokens[(loose?.brace ?? 0) - 1]];
  if (loose === undefined || brace === undefined || before === undefined) {
    return [];
  }
  const owner = nameOwner(tokens, loose.open);
  const expected = fillSaid({ en: "the '}' of '{owner}'", nl: "de '}' van '{owner}'" }, { owner });
  const at = { ...spanOf(place, before), start: endOf(before) };
  const told = { span: spanOf(place, brace), found: "'}'", expected, fixes: writeFix(at, "\n}") };
  const finding = reportSlip(place, { ...told, advice: adviseClosing(tokens, [loose.open]) });
  return [{ from: loose.brace, count: 0, instead: [createMissing(closeBrace, at.start)], finding }];
}

/** `rule like {` inside an example: its words were read as acts. */
function findSwallowed(place: SlipPlace, open: readonly number[]): readonly Slip[] {
  const { tokens, index } = place;
  const isStart = isToken(tokenAt(place), openBrace) || isToken(tokenAt(place), text);
  const back = isStart ? tokens.slice(Math.max(0, index - 6), index).toReversed() : [];
  const ahead = back.findIndex((token) => isOneOf(token, itemStarts));
  const [start, before] = [tokens[index - 1 - ahead], tokens[index - 2 - ahead]];
  if (ahead < 0 || start === undefined || before === undefined) {
    return [];
  }
  const at = { ...spanOf(place, before), start: endOf(before) };
  const expected: Said = { en: "'}'", nl: "'}'" };
  const advice = adviseClosing(place.tokens, open);
  const told = { span: spanOf(place, start), found: `'${start.image}'`, expected, advice, fixes: writeFix(at, "\n}") };
  const brace = createMissing(closeBrace, at.start);
  return [{ from: index - 1 - ahead, count: 0, instead: [brace], finding: reportSlip(place, told) }];
}

/** `when … { … }`: braces around some clauses of a rule. */
function findBlock(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const brace = tokenAt(place);
  const end = isToken(brace, openBrace) ? findClosing(tokens, index) : undefined;
  const close = end === undefined ? undefined : tokens[end];
  if (brace === undefined || end === undefined || close === undefined) {
    return [];
  }
  const advice: Said = {
    en: "Leave the braces out: what stands in a rule belongs together, and the rest is a rule of its own.",
    nl: "Laat de accolades weg: wat in een regel staat hoort bij elkaar; de rest is een eigen regel.",
  };
  const title: Said = { en: "Leave the braces out", nl: "Laat de accolades weg" };
  const edits = [brace, close].map((token) => ({ span: spanOf(place, token), text: "" }));
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  return [{ from: index, count: end + 1 - index, instead: tokens.slice(index + 1, end), finding }];
}

function adviseClosing(tokens: readonly IToken[], open: readonly number[]): Said {
  const owner = nameOwner(tokens, open.at(-1) ?? 0);
  return fillSaid({ en: "Close '{owner}' before it with '}'.", nl: "Sluit '{owner}' ervoor met '}'." }, { owner });
}

function findBraceTooMany(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  if (!isToken(token, closeBrace)) {
    return [];
  }
  const advice: Said = {
    en: "Leave it out: nothing is open here that it could close.",
    nl: "Laat het weg: er staat hier niets open wat het kan sluiten.",
  };
  const finding = reportSlip(place, { advice, fixes: deleteFix(spanOf(place, token)) });
  return [{ from: place.index, count: 1, instead: [], finding }];
}

/** How a declaration is called that a brace opens: `rule like`. */
function nameOwner(tokens: readonly IToken[], brace: number): string {
  for (let at = brace - 1; at >= Math.max(0, brace - 20); at -= 1) {
    const token = tokens[at];
    const name = tokens[at + 1];
    if (isOneOf(token, itemStarts)) {
      return at + 1 < brace && isToken(name, word) ? `${token.image} ${name.image}` : token.image;
    }
  }
  return "{";
}

/** Whether a declaration begins at this place: one of its words, and a name or a text behind it. */
function startsDeclaration(place: SlipPlace): boolean {
  const token = tokenAt(place);
  const next = tokenAt(place, 1);
  if (!isOneOf(token, itemStarts) || !(isToken(next, word) || isToken(next, text))) {
    return false;
  }
  return token.image !== "source" || isToken(tokenAt(place, 2), openBrace);
}

/** One brace or more before the next declaration, or at the end of the file. */
function findMissingBraces(place: SlipPlace, open: readonly number[]): readonly Slip[] {
  const isEnd = tokenAt(place) === undefined;
  if (!isEnd && !startsDeclaration(place)) {
    return [];
  }
  const at = spanBefore(place);
  return open.slice(-2).map((_, more): Slip => {
    const braces = Array.from({ length: more + 1 }, () => createMissing(closeBrace, at.start));
    const advice = adviseClosing(place.tokens, open);
    const fixes = writeFix(at, "\n}".repeat(more + 1));
    return { from: place.index, count: 0, instead: braces, finding: reportSlip(place, { advice, fixes }) };
  });
}

/** A declaration with braces of its own inside another: it is read behind that one. */
function findInnerBlock(place: SlipPlace, open: readonly number[]): readonly Slip[] {
  const { tokens, index } = place;
  const token = tokenAt(place);
  if (token === undefined || !startsDeclaration(place)) {
    return [];
  }
  const end = findClosing(tokens, index);
  const outer = end === undefined ? undefined : findClosing(tokens, end + 1, 1);
  if (end === undefined || outer === undefined) {
    return [];
  }
  const advice = fillSaid(
    {
      en: "Move it behind the '}' of '{owner}': one declaration does not stand inside another.",
      nl: "Zet het achter de '}' van '{owner}': een declaratie staat niet in een andere.",
    },
    { owner: nameOwner(tokens, open.at(-1) ?? 0) },
  );
  const moved = { first: index, last: end, behind: outer };
  const finding = reportSlip(place, { advice, fixes: moveFix(place, moved) });
  return [{ from: index, count: outer + 1 - index, instead: move(tokens, moved), finding }];
}

/** `source leaflet { … }` inside a rule: there it is cited, and the declaration is read behind the rule. */
function findCitedBlock(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const [source, name, brace] = [tokenAt(place, -2), tokenAt(place, -1), tokenAt(place)];
  if (!isOneOf(source, ["source"]) || !isToken(name, word) || !isToken(brace, openBrace)) {
    return [];
  }
  const end = findClosing(tokens, index);
  const outer = end === undefined ? undefined : findClosing(tokens, end + 1, 1);
  if (end === undefined || outer === undefined) {
    return [];
  }
  const advice = fillSaid(
    {
      en: "Declare the source outside the rule, and name it in the rule: 'source {name}'.",
      nl: "Declareer de bron buiten de regel, en noem hem in de regel: 'source {name}'.",
    },
    { name: name.image },
  );
  const moved = { first: index, last: end, behind: outer, before: [source, name] };
  const finding = reportSlip(place, {
    span: spanOf(place, source, brace),
    found: `'source ${name.image} {'`,
    advice,
    fixes: moveFix(place, moved),
  });
  return [{ from: index, count: outer + 1 - index, instead: move(tokens, moved), finding }];
}

/** Some tokens that are read behind a later one, with others before them once more. */
interface Move {
  readonly first: number;
  readonly last: number;
  readonly behind: number;
  readonly before?: readonly IToken[];
}

function move(tokens: readonly IToken[], { first, last, behind, before = [] }: Move): readonly IToken[] {
  return [...tokens.slice(last + 1, behind + 1), ...before, ...tokens.slice(first, last + 1)];
}

function moveFix(place: SlipPlace, { first, last, behind, before = [] }: Move): readonly ProposedFix[] {
  const [start, end, target] = [place.tokens[first], place.tokens[last], place.tokens[behind]];
  if (start === undefined || end === undefined || target === undefined) {
    return [];
  }
  const span = spanOf(place, start, end);
  const at = endOf(target);
  const words = [...before.map(({ image }) => image), place.source.text.slice(span.start, span.end)];
  const edits = [
    { span, text: "" },
    { span: { ...span, start: at, end: at }, text: `\n\n${words.join(" ")}` },
  ];
  return [{ title: { en: "Move it outside", nl: "Zet het erbuiten" }, edits }];
}
