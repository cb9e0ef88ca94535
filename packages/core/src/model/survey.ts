import type { Occasion } from "./holds.ts";
import type { Model } from "./model.ts";
import type { Moment } from "./moments.ts";
import { listDays } from "./occasions.ts";
import { findReach, type Presence, type Reach } from "./reach.ts";
import { sharesKnown } from "./known.ts";
import { listWays, type Answers } from "./ways.ts";

/** Everything that a model's rules can answer. */
export interface Answered {
  readonly model: Model;
  /** The first day of each stretch; the first stretch has none. */
  readonly days: readonly (string | undefined)[];
  readonly answers: readonly Answers[];
}

/** Everything that a model's rules can answer, and what can be there then, worked out once for all checks over all cases. */
export interface Survey extends Answered {
  readonly reach: Reach;
  /** For each rule what can be there when it speaks; undefined if nobody can come to do what it is about. */
  readonly byRule: readonly (Presence | undefined)[];
}

/**
 * Goes through all cases of a model: only of one whose cases are not too many.
 *
 * @param before - what rules could answer before a change: where the same rules speak they answer the same
 */
export function listAnswers(model: Model, moments: readonly Moment[], before?: Answered): Answered {
  const known =
    before !== undefined && sharesKnown(model.known, before.model.known)
      ? new Map(before.answers.map((answers) => [keyOf(answers), answers]))
      : new Map<string, Answers>();
  const answers = moments.map((moment) => {
    const found = known.get(keyOf(moment));
    const isSame = found?.rules.every((rule) => model.rules[rule] === before?.model.rules[rule]) === true;
    return isSame ? { ...found, days: moment.days } : listWays(model, moment);
  });
  return { model, days: listDays(model), answers };
}

function keyOf({ occasion, rules }: Moment): string {
  return `${occasion === "post" ? "post" : `${occasion.action} ${occasion.form}`}: ${rules.join(" ")}`;
}

/** Works out what can be there wherever rules answer. */
export function createSurvey(answered: Answered): Survey {
  const { model, days, answers } = answered;
  const reach = findReach(model, answers, days.length);
  return { ...answered, reach, byRule: findByRule(model, answers, reach) };
}

/** What can be there before an act on a stretch of days; undefined if nobody can come to do it. */
export function findPresence({ reach }: Survey, occasion: Occasion, day: number): Presence | undefined {
  return occasion === "post" ? reach.posts : reach.forms[day]?.[occasion.form];
}

/** For each rule what can be there when it speaks; undefined if nobody can come to do what it is about. */
function findByRule(
  { rules, platform }: Model,
  answers: readonly Answers[],
  reach: Reach,
): readonly (Presence | undefined)[] {
  const found: (Presence | undefined)[] = rules.map(() => undefined);
  for (const { occasion, rules: speaking, days } of answers) {
    const presences = days.map((day) => (occasion === "post" ? reach.posts : reach.forms[day]?.[occasion.form]));
    for (const presence of new Set(presences)) {
      for (const rule of presence === undefined ? [] : speaking) {
        const known = (found[rule] ??= new Uint8Array(platform.parts.length));
        presence?.forEach((there, part) => {
          known[part] = Math.max(there, known[part] ?? 0);
        });
      }
    }
  }
  return found;
}
