import type { IToken } from "chevrotain";
import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import { comma, text, word } from "../tokens.ts";
import { isOneOf, isToken, reportSlip, retype, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** `on "like" of "post"`, `keeps "text", "image"`: several names between quotes, in one list or one act. */
export function findQuotedNames(place: SlipPlace): readonly Slip[] {
  const { tokens, index, expectation } = place;
  const isExpected = expectation.expected.en.split(/, | or /u).includes("a name");
  const [first, ...others] = isExpected ? listQuoted(tokens, index) : [];
  const last = others.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  const quoted = [first, ...others];
  const title: Said = { en: "Leave the quotes out", nl: "Laat de aanhalingstekens weg" };
  const edits = quoted.map((token) => ({ span: spanOf(place, token), text: nameIn(token) }));
  const fixes: readonly ProposedFix[] = [{ title, safe: true, edits }];
  const finding = reportSlip(place, { span: spanOf(place, first), advice: noQuotes, fixes });
  const end = tokens.indexOf(last, index) + 1;
  const instead = tokens
    .slice(index, end)
    .map((token) =>
      quoted.includes(token)
        ? { ...retype(token, word), image: nameIn(token), startOffset: token.startOffset + 1 }
        : token,
    );
  return [{ from: index, count: end - index, instead, finding }];
}

const noQuotes: Said = { en: "Write the names without quotes.", nl: "Schrijf de namen zonder aanhalingstekens." };

/** The names between quotes from a place on, with `of` or a comma between them, and perhaps names without quotes. */
function listQuoted(tokens: readonly IToken[], from: number): readonly IToken[] {
  const found: IToken[] = [];
  for (let at = from; ; at += 2) {
    const token = tokens[at];
    if (isQuoted(token)) {
      found.push(token);
    } else if (at === from || !isToken(token, word)) {
      return found;
    }
    if (!isToken(tokens[at + 1], comma) && !isOneOf(tokens[at + 1], ["of"])) {
      return found;
    }
  }
}

function isQuoted(token: IToken | undefined): token is IToken {
  return isToken(token, text) && /^[a-z][a-z0-9-]*$/u.test(nameIn(token));
}

function nameIn({ image }: IToken): string {
  return image.slice(1, -1);
}
