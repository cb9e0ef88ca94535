import type { Said } from "../lib/said.ts";
import type { Model } from "../model/model.ts";

/** An act that no rule answers on a day. */
interface Unanswered {
  readonly action: number;
  /** On which forms it was tried. */
  readonly forms: readonly number[];
  readonly day: string;
}

/**
 * Says behind a sentence why no rule answers an act on a day, if one did before or will later: the one that ended last,
 * or else the one that begins first. Empty if there is none.
 */
export function sayEnded({ rules }: Model, { action, forms, day }: Unanswered): Said {
  const speaking = rules.filter(
    ({ on, outcome }) =>
      outcome !== undefined &&
      on.kind === "act" &&
      on.actions.includes(action) &&
      on.forms.some((form) => forms.includes(form)),
  );
  const ended = speaking.filter(({ end = "9999" }) => end <= day).toSorted((a, b) => compare(b.end, a.end))[0];
  if (ended !== undefined) {
    return {
      en: `, because '${ended.name}' ended on ${ended.end}`,
      nl: `, want '${ended.name}' gold tot ${ended.end}`,
    };
  }
  const later = speaking.filter(({ first = "" }) => first > day).toSorted((a, b) => compare(a.first, b.first))[0];
  return later === undefined
    ? { en: "", nl: "" }
    : {
        en: `, because '${later.name}' begins on ${later.first}`,
        nl: `, want '${later.name}' geldt vanaf ${later.first}`,
      };
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
