import { fillSaid } from "../../lib/said.ts";
import { equals } from "../tokens.ts";
import { deleteFix } from "../write-fix.ts";
import { endOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** `rule like => {`: an arrow, as other languages write one. */
export function findArrows(place: SlipPlace): readonly Slip[] {
  const [mark, next] = [tokenAt(place), tokenAt(place, 1)];
  if (!isToken(mark, equals) || place.source.text.charAt(endOf(mark)) !== ">" || next === undefined) {
    return [];
  }
  const span = { ...spanOf(place, mark), end: endOf(mark) + 1 };
  const advice = fillSaid(
    {
      en: "Leave it out: what follows stands right behind '{word}'.",
      nl: "Laat het weg: wat volgt staat meteen achter '{word}'.",
    },
    { word: tokenAt(place, -1)?.image ?? "" },
  );
  const fixes = deleteFix({ ...span, end: Math.max(span.end, next.startOffset) });
  const finding = reportSlip(place, { span, found: "'=>'", advice, fixes });
  return [{ from: place.index, count: 1, instead: [], finding, covers: span }];
}
