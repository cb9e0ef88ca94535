import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { isDeclaration } from "../split-tokens.ts";
import { closeBrace, openBrace, word } from "../tokens.ts";
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

/** A rule without its braces: lines that are indented below `rule like`, up to the next declaration. */
export function findLostBraces(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source, strange } = place;
  const [rule, name, first] = [-2, -1, 0].map((ahead) => tokenAt(place, ahead));
  const isHead = isOneOf(rule, ["rule"]) && isToken(name, word) && isOneOf(first, ["on"]);
  if (!isHead || !isFirstOfLine(source, tokens, index) || !["", ":"].includes(strange)) {
    return [];
  }
  const end = findEnd(place, rule);
  const last = tokens[(end ?? 0) - 1];
  if (end === undefined || last === undefined) {
    return [];
  }
  const head = { ...spanOf(place, name), start: endOf(name) };
  const written = {
    ...head,
    end: source.text.indexOf(strange, head.start) + strange.length,
  };
  const behind = { ...spanOf(place, last), start: endOf(last) };
  const title: Said = { en: "Put braces around the lines", nl: "Zet accolades om de regels" };
  const edits = [
    { span: written, text: " {" },
    { span: behind, text: `\n${indentOf(place, rule)}}` },
  ];
  const expected: Said = { en: "'{'", nl: "'{'" };
  const advice = fillSaid(
    {
      en: "Put what belongs to 'rule {name}' between '{' and '}'.",
      nl: "Zet wat bij 'rule {name}' hoort tussen '{' en '}'.",
    },
    { name: name.image },
  );
  const finding = reportSlip(place, { expected, advice, fixes: [{ title, edits }] });
  const instead = [
    createMissing(openBrace, head.start),
    ...tokens.slice(index, end),
    createMissing(closeBrace, behind.start),
  ];
  return [{ from: index, count: end - index, instead, finding, covers: written }];
}

/** Where the next declaration begins, or what the rule stands in ends, if no brace closes anything before it. */
function findEnd(place: SlipPlace, rule: IToken): number | undefined {
  const { tokens, index, source } = place;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isToken(token, openBrace) || token === undefined) {
      return undefined;
    }
    if (isToken(token, closeBrace)) {
      return isFirstOfLine(source, tokens, at) && indentOf(place, token).length < indentOf(place, rule).length
        ? at
        : undefined;
    }
    if (isDeclaration(source, tokens, at)) {
      return at;
    }
  }
  return tokens.length;
}

/** The blanks before the first token of a line. */
function indentOf({ source }: SlipPlace, { startOffset }: IToken): string {
  return /[^\S\n\r]*$/u.exec(source.text.slice(Math.max(0, startOffset - longestIndent), startOffset))?.[0] ?? "";
}

const longestIndent = 200;
