import type { Said } from "@waft/core";
import type { Unsettled } from "../claims/claim-result.ts";
import { sayMultiplied } from "../words/say-multiplied.ts";

/** Says what nobody has said, and would settle a claim. */
export function sayUnsettled(one: Unsettled): Said {
  if (one.kind === "limit") {
    return sayLimit(one);
  }
  const at: Said =
    one.action === "post"
      ? { en: "when it is published", nl: "bij het plaatsen" }
      : { en: `at '${one.action}' of '${one.form}'`, nl: `bij '${one.action}' van '${one.form}'` };
  return sayOpen(one, at);
}

function sayLimit({ states, names }: Extract<Unsettled, { readonly kind: "limit" }>): Said {
  const by = sayMultiplied(names);
  return {
    en: `there is more to look at than ${states.toLocaleString("en")} ${states === 1 ? "state" : "states"}${by.en}`,
    nl: `er is meer te bekijken dan ${states.toLocaleString("nl")} ${states === 1 ? "toestand" : "toestanden"}${by.nl}`,
  };
}

function sayOpen(one: Exclude<Unsettled, { readonly kind: "limit" }>, at: Said): Said {
  switch (one.kind) {
    case "gap":
      return {
        en: `no rule says what '${one.action}' of '${one.form}' shows`,
        nl: `geen regel zegt wat '${one.action}' van '${one.form}' laat zien`,
      };
    case "unknown":
      return {
        en: `the rule '${one.rule}' says that nobody knows what becomes of '${one.part}' ${at.en}`,
        nl: `de regel '${one.rule}' zegt dat niemand weet wat er van '${one.part}' wordt ${at.nl}`,
      };
    case "unsaid":
      return {
        en: `no rule says what becomes of '${one.part}' ${at.en}`,
        nl: `geen regel zegt wat er van '${one.part}' wordt ${at.nl}`,
      };
    case "counts":
      return { en: `no rule says whom it counts for ${at.en}`, nl: `geen regel zegt voor wie het telt ${at.nl}` };
    case "tells":
      return { en: `no rule says who is told ${at.en}`, nl: `geen regel zegt wie bericht krijgt ${at.nl}` };
    case "shown":
      return { en: `no rule says to whom it is shown ${at.en}`, nl: `geen regel zegt wie het te zien krijgt ${at.nl}` };
    case "some":
      return {
        en: `the network may show it or not ${at.en}`,
        nl: `het netwerk laat het misschien zien, misschien niet, ${at.nl}`,
      };
    case "copied":
      return {
        en: `no rule says whether '${one.part}' is a copy ${at.en}`,
        nl: `geen regel zegt of '${one.part}' een kopie is ${at.nl}`,
      };
  }
}
