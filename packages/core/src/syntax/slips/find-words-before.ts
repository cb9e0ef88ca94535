import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { equals, itemStarts, text, word } from "../tokens.ts";
import { isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** How many words are read over. */
const most = 2;

/** `export rule like {`, `const form share = "…"`: other languages write words before what they declare. */
export function findWordsBefore(place: SlipPlace): readonly Slip[] {
  const { source, tokens, index } = place;
  const count = countBefore(place);
  const [first, last, kind] = [tokenAt(place), tokenAt(place, count - 1), tokenAt(place, count)];
  if (count === 0 || first === undefined || last === undefined || kind === undefined) {
    return [];
  }
  const span = spanOf(place, first, last);
  const advice: Said = fillSaid(
    { en: "Leave it out: the line begins with '{kind}'.", nl: "Laat het weg: de regel begint met '{kind}'." },
    { kind: kind.image },
  );
  const found = `'${source.text.slice(span.start, span.end)}'`;
  const title: Said = { en: "Leave it out", nl: "Laat het weg" };
  const edit = { span: { ...span, end: kind.startOffset }, text: "" };
  const withoutMark = findMark(place, count).map((mark) => {
    const end = tokens[tokens.indexOf(mark, index) + 1]?.startOffset ?? mark.startOffset + 1;
    const edits = [edit, { span: { ...spanOf(place, mark), end }, text: "" }];
    const finding = reportSlip(place, { span, found, advice, fixes: [{ title, edits }] });
    return { from: index, count: count + 3, instead: tokens.slice(index + count, index + count + 2), finding };
  });
  const finding = reportSlip(place, { span, found, advice, fixes: [{ title, edits: [edit] }] });
  return [{ from: index, count, instead: [], finding }, ...withoutMark];
}

/** How many words stand before one with which a declaration begins, and which a name stands behind. */
function countBefore({ source, tokens, index, expectation }: SlipPlace): number {
  for (let count = 1; count <= most && isFirstOfLine(source, tokens, index); count += 1) {
    const before = tokens.slice(index, index + count);
    const [kind, name] = [tokens[index + count], tokens[index + count + 1]];
    if (!before.every((token) => token.tokenType === word) || isFirstOfLine(source, tokens, index + count)) {
      return 0;
    }
    if (isOneOf(kind, itemStarts) && expectation.words.includes(kind.image) && isNamed(name)) {
      return count;
    }
  }
  return 0;
}

function isNamed(name: IToken | undefined): boolean {
  return isToken(name, word) || isToken(name, text);
}

/** The `=` between a name and its title. */
function findMark(place: SlipPlace, count: number): readonly IToken[] {
  const [mark, title] = [tokenAt(place, count + 2), tokenAt(place, count + 3)];
  return isToken(mark, equals) && isToken(title, text) ? [mark] : [];
}
