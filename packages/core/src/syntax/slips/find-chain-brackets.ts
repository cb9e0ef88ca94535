import type { IToken } from "chevrotain";
import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import type { Span } from "../../text/source-file.ts";
import { closeBracket, openBracket, word } from "../tokens.ts";
import { findClosing } from "./find-closing.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import { isInPattern } from "./is-in-pattern.ts";
import { joinTokens, readBrought, type Brought, writeWord } from "./read-brought.ts";
import { endOf, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** How many tokens of a block are looked over at most. */
const longest = 300;

/** `quote(note) by member`, `after share(note), like`: acts as they are written in a chain of a question. */
export function findChainBrackets(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  if (!isToken(tokenAt(place, -1), word) || !isToken(tokenAt(place), openBracket)) {
    return [];
  }
  const rewrite = isInExample(place) ? rewriteStep : leaveOutOfPattern;
  const end = Math.min(findClosing(tokens, index, 1) ?? tokens.length, index + longest);
  // Who writes one act so writes the next one so: all of the block are one finding.
  const all = tokens.slice(index, end).flatMap((_, ahead) => rewrite(place, index + ahead) ?? []);
  const [first, last] = [all[0], all.at(-1)];
  return first?.from !== index || last === undefined
    ? []
    : [
        {
          from: index,
          count: last.to - index,
          instead: replaceAll(tokens, all),
          finding: reportSlip(place, { ...first.told, fixes: fixAll(all) }),
        },
      ];
}

/** What is read in the place of brackets, with what stands between them. */
function replaceAll(tokens: readonly IToken[], all: readonly Rewritten[]): readonly IToken[] {
  return all.flatMap(({ from, instead }, at) => [...tokens.slice(all[at - 1]?.to ?? from, from), ...instead]);
}

/** Where one of them can be written in more ways than one, nothing is rewritten. */
function fixAll(all: readonly Rewritten[]): readonly ProposedFix[] {
  return all.every(({ isClear }) => isClear) ? [{ title: nameFix(all), edits: all.map(({ edit }) => edit) }] : [];
}

/** What stands in the place of brackets, and of what stands behind them. */
interface Rewritten {
  readonly from: number;
  readonly to: number;
  readonly instead: readonly IToken[];
  readonly edit: { readonly span: Span; readonly text: string };
  /** The act as it is written then, or nothing where the brackets are left out. */
  readonly whole?: string;
  /** Whether there is one way alone to write it. */
  readonly isClear: boolean;
  readonly told: Parameters<typeof reportSlip>[1];
}

function nameFix([first, second]: readonly Rewritten[]): Said {
  if (second !== undefined) {
    return { en: "Write the acts without brackets", nl: "Schrijf de handelingen zonder haakjes" };
  }
  return first?.whole === undefined
    ? { en: "Leave it out", nl: "Laat het weg" }
    : fillSaid({ en: "Write '{whole}'", nl: "Schrijf '{whole}'" }, { whole: first.whole });
}

/** What stands between the brackets behind an action. */
interface Brackets {
  readonly action: IToken;
  readonly open: IToken;
  readonly close: IToken;
  /** The first token behind them. */
  readonly behind: number;
  readonly brought: Brought;
  readonly found: string;
}

function readBrackets({ source, tokens }: SlipPlace, at: number): Brackets | undefined {
  const [action, open] = [tokens[at - 1], tokens[at]];
  if (!isToken(action, word) || !isToken(open, openBracket)) {
    return undefined;
  }
  const length = tokens.slice(at, at + longest).findIndex((token) => isToken(token, closeBracket));
  const close = tokens[at + length];
  const brought = readBrought(tokens.slice(at + 1, at + Math.max(1, length)));
  return brought === undefined || close === undefined
    ? undefined
    : {
        action,
        open,
        close,
        brought,
        behind: at + length + 1,
        found: `'${source.text.slice(open.startOffset, endOf(close))}'`,
      };
}

function isInExample(place: SlipPlace): boolean {
  const brace = findOpenBraces(place).at(-1) ?? 0;
  return isOneOf(place.tokens[brace - 2], ["example"]);
}

/** In an example the same is written behind the action: who does it, what it brings, what is set. */
function rewriteStep(place: SlipPlace, at: number): Rewritten | undefined {
  const { tokens } = place;
  const brackets = readBrackets(place, at);
  if (brackets === undefined) {
    return undefined;
  }
  const { action, open, close, brought, found } = brackets;
  const { by, more, to, isClear } = readBehind(tokens, brackets);
  const said = [...by, ...brought.parts, ...brought.settings];
  const whole = joinTokens([action, ...said]);
  const should = joinTokens([...brought.by, ...brought.parts, ...brought.settings]);
  return {
    from: at,
    to,
    whole,
    isClear,
    instead: isClear ? [...by, ...brought.parts, ...more, ...brought.settings] : [],
    edit: {
      span: { ...spanOf(place, open, tokens[to - 1]), start: endOf(action) },
      text: `${said.length === 0 ? "" : " "}${joinTokens([...said, ...more])}`,
    },
    told: {
      span: spanOf(place, open, close),
      found,
      advice: fillSaid(adviceOnStep, { whole }),
      ...(should !== "" && { expected: { en: `'${should}'`, nl: `'${should}'` } }),
    },
  };
}

/** What stands behind brackets that belongs to what was in them: who does it, and more that it brings. */
function readBehind(tokens: readonly IToken[], { behind, brought }: Brackets): Behind {
  const isBy = isOneOf(tokens[behind], ["by"]) && isToken(tokens[behind + 1], word) && brought.by.length === 0;
  const to = isBy ? behind + 2 : behind;
  const next = tokens[to];
  const more = isOneOf(next, ["with"]) && brought.parts.length > 0 ? [writeWord(",", next)] : [];
  const goesOn = brought.settings.length > 0 && isOneOf(next, ["with", "without", "when"]);
  return {
    by: isBy ? tokens.slice(behind, to) : brought.by,
    more,
    to: to + more.length,
    isClear: !goesOn && !isOneOf(next, ["by"]),
  };
}

interface Behind {
  readonly by: readonly IToken[];
  readonly more: readonly IToken[];
  readonly to: number;
  readonly isClear: boolean;
}

const adviceOnStep: Said = {
  en: "Brackets are for chains in a question: in an example write '{whole}'.",
  nl: "Haakjes zijn voor ketens in een vraag: schrijf in een voorbeeld '{whole}'.",
};

/** In a pattern stand actions alone; behind a blank, brackets may stand around the next acts, with no comma before. */
function leaveOutOfPattern(place: SlipPlace, at: number): Rewritten | undefined {
  const brackets = isInPattern(place, at) ? readBrackets(place, at) : undefined;
  if (brackets === undefined) {
    return undefined;
  }
  const { action, open, close, behind, brought, found } = brackets;
  const isChain = open.startOffset === endOf(action) || brought.by.length + brought.settings.length > 0;
  const span = spanOf(place, open, close);
  return isChain
    ? {
        from: at,
        to: behind,
        instead: [],
        edit: { span: { ...span, start: endOf(action) }, text: "" },
        isClear: true,
        told: { span, found, expected: nextAct, advice: adviceOnPattern },
      }
    : undefined;
}

const nextAct: Said = { en: "a comma or the end of the pattern", nl: "een komma of het einde van het patroon" };
const adviceOnPattern: Said = {
  en: "Leave it out: a pattern names actions alone, and speaks of whatever people bring with them.",
  nl: "Laat het weg: een patroon noemt alleen handelingen, en gaat over alles wat mensen erbij meegeven.",
};
