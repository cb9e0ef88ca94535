import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { word } from "../tokens.ts";
import { createMissing, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** `keeps author's text`: whose it is, is said with a dot where one is inside the other, and not at all elsewhere. */
export function findPossessives(place: SlipPlace): readonly Slip[] {
  const { source, index, strange } = place;
  const [owner, mark, part] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, 1)];
  const isOwned = /^['’‘`]$/u.test(strange) && isToken(owner, word) && isOneOf(mark, ["s"]) && isToken(part, word);
  if (!isOwned) {
    return [];
  }
  const span = spanOf(place, owner, part);
  const names = { path: `${owner.image}.${part.image}`, part: part.image };
  const advice: Said = fillSaid(
    {
      en: "Write '{part}' if it is a part of the post, '{path}' if it is inside '{owner}'.",
      nl: "Schrijf '{part}' als het een onderdeel van het bericht is, '{path}' als het in '{owner}' zit.",
    },
    { ...names, owner: owner.image },
  );
  const fixes = [names.part, names.path].map((text): ProposedFix => ({
    title: fillSaid({ en: "Write '{text}'", nl: "Schrijf '{text}'" }, { text }),
    edits: [{ span, text }],
  }));
  const found = `'${source.text.slice(span.start, span.end)}'`;
  const expected: Said = { en: "a name", nl: "een naam" };
  const finding = reportSlip(place, { span, found, expected, advice, fixes });
  return [{ from: index - 1, count: 3, instead: [createMissing(word, span.start)], finding, covers: span }];
}
