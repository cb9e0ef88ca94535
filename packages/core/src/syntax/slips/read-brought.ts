import type { IToken } from "chevrotain";
import { comma, dot, equals, figure, word, words } from "../tokens.ts";
import { createMissing, isOneOf, isToken } from "./slip.ts";

/** What an act brings, who does it, and what is set with it; each as an example writes it. */
export interface Brought {
  readonly by: readonly IToken[];
  readonly parts: readonly IToken[];
  readonly settings: readonly IToken[];
}

/** Reads what stands between the brackets of an act of a chain: `note, by member, trail=hidden`. */
export function readBrought(inside: readonly IToken[]): Brought | undefined {
  const items = splitItems(inside);
  const by = items.filter(isBy);
  const parts = items.filter(isPart);
  const settings = items.flatMap((item) => readSetting(item) ?? []);
  return by.length > 1 || by.length + parts.length + settings.length < items.length
    ? undefined
    : {
        by: by.flat(),
        parts: parts.flatMap((item, at) => (item[0] ? [writeWord(at === 0 ? "with" : ",", item[0]), ...item] : [])),
        settings: settings.flatMap(({ name, value }, at) => [
          writeWord(at === 0 ? "when" : "and", name),
          name,
          writeWord("is", value),
          value,
        ]),
      };
}

/** Commas stand between them, or the words with which an example goes on. */
function splitItems(inside: readonly IToken[]): readonly (readonly IToken[])[] {
  const items: IToken[][] = [[]];
  for (const token of inside) {
    const isBetween = isToken(token, comma) || isOneOf(token, ["with", "when", "and"]);
    if (isBetween || isOneOf(token, ["by"])) {
      items.push([]);
    }
    if (!isBetween) {
      items.at(-1)?.push(token);
    }
  }
  return items.filter(({ length }) => length > 0);
}

function isBy([by, who, ...more]: readonly IToken[]): boolean {
  return isOneOf(by, ["by"]) && isToken(who, word) && more.length === 0;
}

function isPart(item: readonly IToken[]): boolean {
  return !isOneOf(item[0], ["by"]) && item.length % 2 === 1 && item.every(isOfPath) && !readSetting(item);
}

function isOfPath(token: IToken, at: number): boolean {
  const isName = isToken(token, word) && !isOneOf(token, ["is"]);
  return at % 2 === 0 ? isName : isToken(token, dot);
}

interface Setting {
  readonly name: IToken;
  readonly value: IToken;
}

function readSetting([name, sign, value, ...more]: readonly IToken[]): Setting | undefined {
  const sets = isToken(sign, equals) || isOneOf(sign, ["is"]);
  const isValue = isToken(value, word) || isToken(value, figure);
  return isToken(name, word) && sets && isValue && value !== undefined && more.length === 0
    ? { name, value }
    : undefined;
}

const written = { with: words.with, when: words.when, and: words.and, is: words.is, ",": comma };

/** A word or a mark of the language that is read where a token begins. */
export function writeWord(image: "with" | "when" | "and" | "is" | ",", { startOffset }: IToken): IToken {
  return { ...createMissing(written[image], startOffset), image, isInsertedInRecovery: false };
}

/** Tokens as they are written one after the other. */
export function joinTokens(tokens: readonly IToken[]): string {
  return tokens.reduce((text, token, at) => {
    const isTight = at === 0 || [",", "."].includes(token.image) || tokens[at - 1]?.image === ".";
    return `${text}${isTight ? "" : " "}${token.image}`;
  }, "");
}
