import type { Pattern } from "../link/linked.ts";
import type { Occasion } from "../model/holds.ts";
import type { Survey } from "../model/survey.ts";
import { findFollowing, followUnsaid, type Answers } from "../model/ways.ts";

/** Where chains can be after some acts, over all posts and settings: too much rather than too little. */
export interface Whereabouts {
  /** Forms that somebody may hold, as indices. */
  readonly forms: ReadonlySet<number>;
  /** Somebody may hold something of which nobody knows the form, and rules may have said something of the last act. */
  readonly open: "no" | "unsaid" | "spoken";
  /** The last act may have ended the chain. */
  readonly ended: boolean;
}

/** Acts that lead nowhere, as indices of actions, in the order in which they are met. */
export interface Dead {
  /** Those that no rule answers, wherever they are done, with the forms on which they were tried. */
  readonly unanswered: Map<number, ReadonlySet<number>>;
  /** Those after which nobody holds anything. */
  readonly ending: Set<number>;
}

/** A pattern on one stretch of days. */
export interface Walk {
  readonly survey: Survey;
  readonly day: number;
  /** Filled in on the way. */
  readonly dead: Dead;
}

/** Where chains begin: with what publishing shows. */
export function startWalk({ survey, day }: Walk): Whereabouts {
  const { model } = survey;
  const answers = findAnswers(survey, "post", day);
  const ways = answers?.ways ?? [];
  const forms = ways.flatMap((way) => {
    const following = findFollowing(model, "post", way);
    return typeof following === "number" ? [following] : [];
  });
  return { forms: new Set(answers === undefined ? [model.postForm] : forms), open: "no", ended: false };
}

/** Where chains can be after the acts of a pattern; chains that have ended do not go on. */
export function walkPattern(walk: Walk, pattern: Pattern, from: Whereabouts): Whereabouts {
  switch (pattern.kind) {
    case "action":
      return takeAny(walk, pattern.actions, from);
    case "any": {
      const { actions } = walk.survey.model.platform;
      const any = [...actions.keys()].filter((action) => actions[action]?.byAuthor !== true);
      return takeAny(walk, any, from);
    }
    case "sequence":
      return pattern.items.reduce((at, item) => walkPattern(walk, item, at), from);
    case "choice":
      return joinAll(pattern.items.map((item) => walkPattern(walk, item, from)));
    case "repeat":
      return walkRepeat(walk, pattern, from);
  }
}

function walkRepeat(
  walk: Walk,
  { item, least, most = Infinity }: Extract<Pattern, { readonly kind: "repeat" }>,
  from: Whereabouts,
): Whereabouts {
  let at = from;
  for (let count = 0; count < least; count += 1) {
    at = walkPattern(walk, item, at);
  }
  let all = at;
  for (let count = least; count < most; count += 1) {
    at = walkPattern(walk, item, at);
    const joined = joinAll([all, at]);
    if (keyOf(joined) === keyOf(all)) {
      break;
    }
    all = joined;
    at = joined;
  }
  return all;
}

function keyOf({ forms, open, ended }: Whereabouts): string {
  return `${[...forms].toSorted((a, b) => a - b).join(" ")} ${open} ${ended}`;
}

const opens = ["no", "unsaid", "spoken"] as const;

function joinAll(all: readonly Whereabouts[]): Whereabouts {
  return {
    forms: new Set(all.flatMap(({ forms }) => [...forms])),
    open: opens[Math.max(0, ...all.map(({ open }) => opens.indexOf(open)))] ?? "no",
    ended: all.some(({ ended }) => ended),
  };
}

function takeAny(walk: Walk, actions: readonly number[], from: Whereabouts): Whereabouts {
  return joinAll(actions.map((action) => takeAct(walk, action, from)));
}

function takeAct(walk: Walk, action: number, { forms, open }: Whereabouts): Whereabouts {
  const { dead } = walk;
  const after = joinAll([...forms].map((form) => takeOn(walk, { action, form })));
  if (forms.size > 0 && after.forms.size === 0) {
    if (after.open === "unsaid" && !after.ended) {
      dead.unanswered.set(action, new Set([...(dead.unanswered.get(action) ?? []), ...forms]));
    } else if (after.open === "no") {
      dead.ending.add(action);
    }
  }
  return open === "no" ? after : joinAll([after, { forms: new Set(), open: "unsaid", ended: false }]);
}

function takeOn({ survey, day }: Walk, occasion: Exclude<Occasion, "post">): Whereabouts {
  const { model } = survey;
  const ways = findAnswers(survey, occasion, day)?.ways;
  const all =
    ways === undefined
      ? [{ following: followUnsaid(model, occasion, false), spoken: false }]
      : ways.map((way) => ({ following: findFollowing(model, occasion, way), spoken: way.matching.length > 0 }));
  const open = all.filter(({ following }) => following === "open");
  return {
    forms: new Set(all.flatMap(({ following }) => (typeof following === "number" ? [following] : []))),
    open: open.some(({ spoken }) => spoken) ? "spoken" : open.length > 0 ? "unsaid" : "no",
    ended: all.some(({ following }) => following === "ended"),
  };
}

function findAnswers({ answers }: Survey, wanted: Occasion, day: number): Answers | undefined {
  return answers.find(
    ({ occasion, days }) =>
      days.includes(day) &&
      (occasion === "post" || wanted === "post"
        ? occasion === wanted
        : occasion.action === wanted.action && occasion.form === wanted.form),
  );
}
