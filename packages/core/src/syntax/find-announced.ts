import { type IToken, tokenMatcher } from "chevrotain";
import type { SourceFile } from "../text/source-file.ts";
import { isDeclaration } from "./split-tokens.ts";
import { comma, text, word } from "./tokens.ts";
import type { AnnouncedName } from "./tree.ts";

const kinds: ReadonlyMap<string, AnnouncedName["kind"]> = new Map([
  ["posts", "posts"],
  ["actor", "actor"],
  ["part", "part"],
  ["person", "part"],
  ["form", "form"],
  ["action", "action"],
  ["audience", "audience"],
  ["attribute", "attribute"],
  ["counter", "counter"],
  ["source", "source"],
  ["era", "era"],
  ["rule", "rule"],
]);

/**
 * Lists what a file with mistakes seems to declare, read from its words alone: what was announced and could not be read
 * counts as declared, so that it is not missed wherever it is named.
 */
export function findAnnounced(source: SourceFile, tokens: readonly IToken[]): readonly AnnouncedName[] {
  const found: AnnouncedName[] = [];
  let at = -1;
  for (const token of tokens) {
    at += 1;
    const kind = isDeclaration(source, tokens, at) ? kinds.get(token.image) : undefined;
    if (kind !== undefined) {
      found.push(...listNames(tokens, at + 1).map((name) => ({ kind, name })));
    }
  }
  return found;
}

/** The name behind the first word; actors and actions may be several, with titles between them. */
function listNames(tokens: readonly IToken[], from: number): readonly string[] {
  const names: string[] = [];
  for (let at = from; isWord(tokens[at]); at += 1) {
    names.push(tokens[at]?.image ?? "");
    at += 1;
    while (at < tokens.length && !isWord(tokens[at]) && isTitle(tokens[at])) {
      at += 1;
    }
    if (tokens[at]?.tokenType !== comma) {
      break;
    }
  }
  return names;
}

function isWord(token: IToken | undefined): boolean {
  return token !== undefined && tokenMatcher(token, word);
}

function isTitle(token: IToken | undefined): boolean {
  return token !== undefined && (tokenMatcher(token, text) || token.image === "(" || token.image === ")");
}
