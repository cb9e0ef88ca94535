import { word } from "../tokens.ts";
import { endOf, findType, isToken, retype, type Slip, type SlipPlace } from "./slip.ts";

/** Characters that are findings of their own: a byte order mark is read as a blank, and is none. */
const hidden = /^(?:(?!\s)\p{Default_Ignorable_Code_Point})+$/u;

/** A word with a character in it that nobody sees: that is a finding already, and the word is read as one. */
export function findSplitWords({ source, tokens, index }: SlipPlace): readonly Slip[] {
  return [index, index + 1, index - 1].flatMap((at): readonly Slip[] => {
    const [first, second] = [tokens[at - 1], tokens[at]];
    if (!isToken(first, word) || !isToken(second, word)) {
      return [];
    }
    if (!hidden.test(source.text.slice(endOf(first), second.startOffset))) {
      return [];
    }
    const image = `${first.image}${second.image}`;
    return [{ from: at - 1, count: 2, instead: [{ ...retype(first, findType(image) ?? word), image }] }];
  });
}
