import type { Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { isDeclaration } from "../split-tokens.ts";
import { headStarts, itemStarts } from "../tokens.ts";
import { endOf, isOneOf, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** `use social` above `platform village`: the head is read first. */
export function findHeadSlips(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source } = place;
  const first = tokenAt(place);
  if (!place.expectation.words.includes("platform") || !isOneOf(first, itemStarts)) {
    return [];
  }
  const isAt = (at: number): boolean => isOneOf(tokens[at], headStarts) && isFirstOfLine(source, tokens, at);
  const head = [...tokens.keys()].find((at) => at > index && isAt(at)) ?? -1;
  const next = [...tokens.keys()].find((at) => at > head && isDeclaration(source, tokens, at));
  const end = next ?? tokens.length;
  const [begin, last, above] = [tokens[head], tokens[end - 1], tokens[head - 1]];
  if (head < 0 || begin === undefined || last === undefined || above === undefined) {
    return [];
  }
  const moved = spanOf(place, first, above);
  const behind = { ...moved, start: endOf(last), end: endOf(last) };
  const title: Said = { en: "Move it below the head", nl: "Zet het onder de kop" };
  const advice: Said = {
    en: "Move it below the head: after 'waft 1' a file first says whose rules these are.",
    nl: "Zet het onder de kop: na 'waft 1' zegt een bestand eerst van wie deze regels zijn.",
  };
  const edits = [
    { span: { ...moved, end: begin.startOffset }, text: "" },
    { span: behind, text: `\n${source.text.slice(moved.start, moved.end)}` },
  ];
  const instead = [...tokens.slice(head, end), ...tokens.slice(index, head)];
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  return [{ from: index, count: instead.length, instead, finding }];
}
