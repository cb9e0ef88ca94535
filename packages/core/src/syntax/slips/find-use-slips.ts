import type { IToken } from "chevrotain";
import type { Said } from "../../lib/said.ts";
import { comma, text, word, words } from "../tokens.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isOnOneLine,
  isToken,
  reportSlip,
  type Slip,
  type SlipPlace,
  spanOf,
} from "./slip.ts";

/** How many files are looked for behind one `use`. */
const most = 20;

/** `use "./a.waft", "./b.waft"`: a line uses one file or one vocabulary. */
export function findUseSlips(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const [use, file, joins] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!isOneOf(use, ["use"]) || !isUsed(file) || joins === undefined || !isOnOneLine(place, use, joins)) {
    return [];
  }
  const found: { readonly joins: IToken; readonly used: IToken }[] = [];
  let at = index;
  for (let used = tokens[at + 1]; isJoin(tokens[at]) && isUsed(used) && found.length < most; used = tokens[at + 1]) {
    found.push({ joins: tokens[at] ?? joins, used });
    at += 2;
  }
  if (found.length === 0) {
    return [];
  }
  const edits = found.map(({ joins: mark, used }) => {
    const before = tokens[tokens.indexOf(mark, index) - 1] ?? mark;
    return { span: { ...spanOf(place, mark), start: endOf(before), end: used.startOffset }, text: "\nuse " };
  });
  const title: Said = { en: "Write a line for each", nl: "Schrijf voor elk een regel" };
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  const instead = found.flatMap(({ joins: mark, used }) => [createMissing(words.use, mark.startOffset), used]);
  return [{ from: index, count: found.length * 2, instead, finding }];
}

const advice: Said = {
  en: "Write a line for each: 'use' brings one file, one package or one vocabulary.",
  nl: "Schrijf voor elk een regel: 'use' haalt één bestand, één pakket of één woordenlijst.",
};

function isJoin(token: IToken | undefined): boolean {
  return isToken(token, comma) || isOneOf(token, ["and"]);
}

function isUsed(token: IToken | undefined): token is IToken {
  return isToken(token, text) || isToken(token, word);
}
