import type { Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { words } from "../tokens.ts";
import { endOf, isOneOf, reportSlip, retype, type Slip, type SlipPlace, spanOf } from "./slip.ts";

const ifs: readonly string[] = ["if", "when", "als", "wanneer"];
const thens: readonly string[] = ["then", "do", "dan"];
/** How many tokens the condition has at most. */
const longest = 40;

/** `if visibility is public then`: a condition, as other languages begin and end it. */
export function findThen(place: SlipPlace): readonly Slip[] {
  const { tokens, index, expectation } = place;
  const first = tokens[index];
  if (!isOneOf(first, ifs) || !expectation.words.includes("when")) {
    return [];
  }
  const end = findEnd(place);
  const [before, then] = [tokens[end - 2], tokens[end - 1]];
  if (!isOneOf(then, thens) || before === undefined || end - index < 3) {
    return [];
  }
  const edits = [
    { span: spanOf(place, first), text: "when" },
    { span: { ...spanOf(place, then), start: endOf(before) }, text: "" },
  ];
  const title: Said = { en: "Write 'when'", nl: "Schrijf 'when'" };
  const advice: Said = {
    en: "Write 'when' here, and nothing behind the condition.",
    nl: "Schrijf hier 'when', en niets achter de voorwaarde.",
  };
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  const instead = [retype(first, words.when), ...tokens.slice(index + 1, end - 1)];
  return [{ from: index, count: end - index, instead, finding }];
}

/** Where the line ends. */
function findEnd({ source, tokens, index }: SlipPlace): number {
  let at = index + 1;
  while (at < index + longest && at < tokens.length && !isFirstOfLine(source, tokens, at)) {
    at += 1;
  }
  return at;
}
