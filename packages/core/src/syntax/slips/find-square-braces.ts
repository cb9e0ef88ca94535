import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { catalogue } from "../../diagnostics/catalogue.ts";
import type { Said } from "../../lib/said.ts";
import { closeBrace, openBrace } from "../tokens.ts";
import { findStartedBy } from "./find-started-by.ts";
import { createMissing, endOf, type Slip, type SlipPlace } from "./slip.ts";

const braced: readonly string[] = ["part", "person", "source", "era", "rule", "example", "claim", "goal"];
/** How many characters stand within the brackets at most. */
const farthest = 4000;

/** `part sticker [ caption ]`: square brackets in the place of braces. */
export function findSquareBraces(place: SlipPlace): readonly Slip[] {
  const { source, tokens, index, strange } = place;
  const before = tokens[index - 1];
  if (strange !== "[" || before === undefined || findStartedBy(place, braced) === undefined) {
    return [];
  }
  const open = source.text.indexOf("[", endOf(before));
  const close = source.text.slice(0, open + farthest).indexOf("]", open);
  const after = tokens.findIndex(({ startOffset }, at) => at >= index && startOffset > close);
  if (close < 0) {
    return [];
  }
  const file = source.path;
  const inside = tokens.slice(index, after < 0 ? tokens.length : after);
  const edits = [
    { span: { file, start: open, end: open + 1 }, text: "{" },
    { span: { file, start: close, end: close + 1 }, text: "}" },
  ];
  const title: Said = { en: "Write braces", nl: "Schrijf accolades" };
  const fix: ProposedFix = { title, edits };
  const span = { file, start: open, end: open + 1 };
  const finding = createDiagnostic(catalogue.unexpectedCharacter, { span, fixes: [fix] }, { text: "[", advice });
  const instead = [createMissing(openBrace, open), ...inside, createMissing(closeBrace, close)];
  return [{ from: index, count: inside.length, instead, finding, covers: { file, start: open, end: close + 1 } }];
}

const advice: Said = {
  en: "Write braces: '{' before what is inside, and '}' behind it.",
  nl: "Schrijf accolades: '{' voor wat erin staat, en '}' erachter.",
};
