import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import { closeBrace, openBrace } from "../tokens.ts";
import { findClosing } from "./find-closing.ts";
import { isToken, reportSlip, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** `rule like { {`, `rule like {{ … }}`: an opening brace twice, and perhaps the one that closes it. */
export function findDoubledBraces(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const [before, open] = [tokens[index - 1], tokens[index]];
  if (!isToken(before, openBrace) || !isToken(open, openBrace)) {
    return [];
  }
  const end = findClosing(tokens, index) ?? -1;
  const isPair = isToken(tokens[end], closeBrace) && isToken(tokens[end + 1], closeBrace);
  const marks = [open, ...(isPair ? tokens.slice(end, end + 1) : [])];
  const edits = marks.map((mark) => ({ span: spanOf(place, mark), text: "" }));
  const title: Said = isPair ? { en: "Leave them out", nl: "Laat ze weg" } : { en: "Leave it out", nl: "Laat het weg" };
  const fixes: readonly ProposedFix[] = [{ title, edits }];
  const finding = reportSlip(place, { advice, fixes });
  const inside = isPair ? tokens.slice(index + 1, end) : [];
  return [{ from: index, count: isPair ? end + 1 - index : 1, instead: inside, finding }];
}

const advice: Said = {
  en: "Leave it out: one brace opens what stands inside.",
  nl: "Laat het weg: één accolade opent wat erin staat.",
};
