import { fillSaid, type Said } from "../../lib/said.ts";
import { findLostOpening } from "../find-lost-opening.ts";
import { openBrace, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { createMissing, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** `on like of post` where a rule should begin: its first line is lost. */
export function findLostHeads(place: SlipPlace): readonly Slip[] {
  const { source, tokens, index, expectation } = place;
  const [on, action] = [tokenAt(place), tokenAt(place, 1)];
  const isStart = isOneOf(on, ["on"]) && findLostOpening(source, tokens, index) === "line";
  if (!isStart || !isToken(action, word) || !expectation.words.includes("rule")) {
    return [];
  }
  const [of, form] = [tokenAt(place, 2), tokenAt(place, 3)];
  const isWhole = isOneOf(of, ["of"]) && isToken(form, word);
  const name = isWhole ? `${action.image}-of-${form.image}` : action.image;
  const advice = fillSaid(
    {
      en: "Write the first line of the rule before it, such as 'rule {name} {brace}'.",
      nl: "Schrijf de eerste regel ervan ervoor, zoals 'rule {name} {brace}'.",
    },
    { name, brace: "{" },
  );
  const at = { ...spanOf(place, on), end: on.startOffset };
  const expected: Said = { en: "a rule", nl: "een regel" };
  const told = { expected, advice, fixes: writeFix(at, `rule ${name} {\n`) };
  const head = [words.rule, word, openBrace].map((type) => createMissing(type, on.startOffset));
  return [{ from: index, count: 0, instead: head, finding: reportSlip(place, told) }];
}
