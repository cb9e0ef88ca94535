import { fillSaid, type Said } from "../../lib/said.ts";
import { word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { createMissing, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanBefore, tokenAt } from "./slip.ts";

/** `attribute visibility is …` does not say whose setting it is, `attribute visibility of post public` not its values. */
export function findAttributeSlips(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  if (token === undefined) {
    return [];
  }
  const at = spanBefore(place);
  if (isOneOf(tokenAt(place, -2), ["attribute"]) && isOneOf(token, ["is"])) {
    const name = tokenAt(place, -1)?.image ?? "";
    const expected: Said = { en: "'of' and what it is a setting of", nl: "'of' en waarvan het een instelling is" };
    const advice = fillSaid(
      {
        en: "Say what it is a setting of: 'attribute {name} of post', 'of viewer', or 'of' and an action.",
        nl: "Zeg waarvan het een instelling is: 'attribute {name} of post', 'of viewer', of 'of' en een handeling.",
      },
      { name },
    );
    const post = { ...createMissing(words.post, at.start), image: "post", isInsertedInRecovery: false };
    const instead = [createMissing(words.of, at.start), post];
    const finding = reportSlip(place, { expected, advice, fixes: writeFix(at, " of post") });
    return [{ from: place.index, count: 0, instead, finding }];
  }
  const isValue = isToken(token, word) && isOneOf(tokenAt(place, -2), ["of"]);
  if (!isValue || !isOneOf(tokenAt(place, -4), ["attribute"])) {
    return [];
  }
  const expected: Said = { en: "'is'", nl: "'is'" };
  const advice: Said = { en: "Write 'is' before the values.", nl: "Schrijf 'is' voor de waarden." };
  const finding = reportSlip(place, { expected, advice, fixes: writeFix(at, " is") });
  return [{ from: place.index, count: 0, instead: [createMissing(words.is, at.start)], finding }];
}
