import type { IToken, TokenType } from "chevrotain";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { isDeclaration } from "../split-tokens.ts";
import { closeBrace, comma, openBrace, word, words } from "../tokens.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import { findWhole, lineStarts, type Whole } from "./whole-clauses.ts";
import { createMissing, endOf, isOneOf, isToken, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** How far back a clause may have begun that is half written. */
const longest = 12;

/** `on like` or `shows it`, and then the next line: what is missing is made up, and the next line is read as what it is. */
export function findHalfWritten(place: SlipPlace): readonly Slip[] {
  return [0, -1, -2].flatMap((ahead) => {
    const next = place.index + ahead;
    const start = endsClause(place, next) ? findStart(place, next) : undefined;
    return start === undefined ? [] : finish(place, start, next);
  });
}

/** Whether something new begins at a token, so that what is before it should be whole. */
function endsClause({ source, tokens }: SlipPlace, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isToken(token, closeBrace)) {
    return true;
  }
  return isFirstOfLine(source, tokens, at) && (isOneOf(token, lineStarts) || isDeclaration(source, tokens, at));
}

/** The word with which the clause begins that ends before a token. */
function findStart({ source, tokens }: SlipPlace, next: number): number | undefined {
  for (let at = next - 1; at >= Math.max(0, next - longest); at -= 1) {
    const token = tokens[at];
    if (isToken(token, openBrace) || isToken(token, closeBrace)) {
      return undefined;
    }
    const begins = isFirstOfLine(source, tokens, at) || isToken(tokens[at - 1], openBrace);
    if (begins && isToken(token, word)) {
      return at;
    }
  }
  return undefined;
}

function finish(place: SlipPlace, start: number, next: number): readonly Slip[] {
  const { tokens, source } = place;
  const [first, last] = [tokens[start], tokens[next - 1]];
  if (first === undefined || last === undefined) {
    return [];
  }
  const written = tokens.slice(start + 1, next);
  const isInside = findOpenBraces({ ...place, index: start }).length > 0;
  return findWhole(first.image, isInside).flatMap((whole) =>
    findRests(whole.pieces, written).map((rest): Slip => {
      const span = spanOf(place, first, last);
      const text = source.text.slice(span.start, span.end).replaceAll(/\s+/gu, " ");
      const advice = fillSaid(
        { en: "Write the whole of it, such as '{example}'.", nl: "Schrijf het helemaal, zoals '{example}'." },
        { example: whole.example },
      );
      const finding = createDiagnostic(catalogue.halfWritten, { span }, { text, advice });
      const instead = rest.map((type) => createMissing(type, endOf(last)));
      // Of what is asked in a question that is not written nobody knows whether it is a setting.
      const isAsked = first.image === "when" && written.length === 1 && rest.length === 2 && rest[0] === words.is;
      return isAsked
        ? { from: next - 1, count: 1, instead: [createMissing(word, last.startOffset), ...instead], finding }
        : { from: next, count: 0, instead, finding };
    }),
  );
}

/** What may be missing behind what is written: all of it, what follows the last word, or one more name of a list. */
function findRests(pieces: Whole["pieces"], written: readonly IToken[]): readonly (readonly TokenType[])[] {
  const last = written.at(-1);
  if (last === undefined) {
    return [pieces];
  }
  if (["and", "or", "not"].includes(last.image)) {
    // What is not asked can be left out: that is another slip.
    return [];
  }
  if (last.tokenType === comma) {
    // Behind a clause that is whole, the comma alone is too much.
    return findRests(pieces, written.slice(0, -1)).map((rest) => [word, ...rest]);
  }
  const exact = pieces.flatMap((type, at) => (type === last.tokenType ? [at] : []));
  const named = pieces.flatMap((type, at) => (type === word && isToken(last, word) ? [at] : []));
  return [...new Set([...exact, ...named])].map((at) => pieces.slice(at + 1)).filter(({ length }) => length > 0);
}
