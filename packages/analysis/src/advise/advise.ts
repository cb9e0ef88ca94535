import { hasProblems, trace, type Bundle, type PostQuestion, type Problems, type Trace } from "@waft/runtime";
import { fillQuestion, type Asked } from "../edits/asked.ts";
import { kindOfEdit } from "../edits/edit.ts";
import { keepNamed } from "../edits/keep-named.ts";
import { countDays, listStretches, nearestDay } from "../edits/list-days.ts";
import { listPostEdits, listPostSettings, type Edited } from "../edits/list-edits.ts";
import { dropNeedless } from "../edits/drop-needless.ts";
import type { Advice, AdvisedAct, AdvisedChange, ChangeEffect, Continuation } from "./advice.ts";
import { verdictOrder } from "./decide-wish.ts";
import { printProperty, type Goal } from "./goal.ts";
import { compareKeys, rankKey, weighActs, type Weighed } from "./weigh-acts.ts";

/** What is asked: a post, a goal, and the day. */
export interface AdviceQuestion {
  readonly post?: PostQuestion;
  /** `2016`, `2016-03` or `2016-03-14`, the first day counts; without it today (UTC). */
  readonly asOf?: string;
  readonly goal: Goal;
}

/** What goes with a question that takes long. */
export interface AdviceOptions {
  /** Is told how many of the changes were tried, before each of them. */
  readonly progress?: (at: { readonly done: number; readonly all: number }) => void;
}

/**
 * Ranks what can be done first with a post by what one wishes, and says which single changes of the post, of its settings
 * or of the day make a difference. Every act and every change was tried by asking `trace`. Acts are compared wish by
 * wish, by their worst continuation first: there is no score. Never throws; what is wrong is answered with `problems`.
 */
export function advise(
  bundle: Bundle,
  { post = {}, asOf, goal }: AdviceQuestion,
  { progress }: AdviceOptions = {},
): Advice | Problems {
  const day = asOf === undefined ? {} : { asOf };
  const bare = trace(bundle, { post, chain: [], ...day });
  if (hasProblems(bare)) {
    return bare;
  }
  const sorted = sortWishes(goal);
  const asked = fillQuestion({ post, chain: [] }, { asOf: bare.asOf, by: bare.post.by });
  const now = weighActs(bundle, sorted, asked);
  const changes = listChanges({ bundle, goal: sorted, now, ...(progress && { progress }) }, asked);
  return {
    waft: 1,
    platform: bare.platform,
    asOf: bare.asOf,
    post: bare.post,
    goal: describeGoal(sorted),
    acts: now.acts,
    impossible: now.impossible,
    changes: changes.map(({ change }) => change),
    ...(now.limited ? { limited: true } : {}),
    ...gatherEvidence(now, changes),
  };
}

/** What must hold comes before what is only preferred. */
function sortWishes(goal: Goal): Goal {
  const isPreferred = (how: string): number => Number(how === "preferably");
  return { ...goal, wishes: goal.wishes.toSorted((a, b) => isPreferred(a.how) - isPreferred(b.how)) };
}

function describeGoal({ name, title, wishes }: Goal): Advice["goal"] {
  return { name, title, wishes: wishes.map(({ how, property }) => ({ how, property: printProperty(property) })) };
}

interface Advising {
  readonly bundle: Bundle;
  readonly goal: Goal;
  readonly now: Weighed;
  readonly progress?: AdviceOptions["progress"];
}

/** A change that makes a difference, with the answers on which it stands. */
interface TriedChange {
  readonly change: AdvisedChange;
  readonly traces: readonly Trace[];
}

/** Single changes of the post and its settings that make a difference, and of days the nearest on either side. */
function listChanges(advising: Advising, asked: Asked): readonly TriedChange[] {
  const { bundle, progress } = advising;
  const edits = [...listPostEdits(bundle, asked), ...listPostSettings(bundle, asked)];
  const days = listDays(bundle, asked);
  let done = 0;
  const tryNext = (edited: Edited): readonly TriedChange[] => {
    progress?.({ done, all: edits.length + days.length });
    done += 1;
    return [tryChange(advising, edited) ?? []].flat();
  };
  const tried = dropNeedless(
    edits.flatMap((edited) => tryNext(edited)),
    ({ change }) => change.edit,
    ({ change: { effects, serves, flips } }) =>
      JSON.stringify([effects.map(({ act, wish, before, after }) => [act, wish, before, after]), serves, flips]),
  );
  const perDay = days.flatMap((day) => tryNext(day));
  const order = ["better", "equally", "worse"];
  return [...tried, ...pickDays(perDay)].toSorted(
    (a, b) => order.indexOf(a.change.serves) - order.indexOf(b.change.serves),
  );
}

/** Of days the nearest earlier and later ones that make a difference, and those after which another act serves best. */
function pickDays(perDay: readonly TriedChange[]): readonly TriedChange[] {
  const isLater = ({ change: { edit } }: TriedChange): boolean => edit.edit === "day" && edit.days > 0;
  const flips = ({ change }: TriedChange): boolean => change.flips !== undefined;
  const sides = [perDay.filter((one) => !isLater(one)), perDay.filter((one) => isLater(one))];
  const picked = sides.flatMap((side) => [side[0], side.find((one) => flips(one))]);
  return [...new Set(picked.flatMap((one) => one ?? []))];
}

interface EditedDay extends Edited {
  readonly edit: Extract<Edited["edit"], { readonly edit: "day" }>;
}

function listDays(bundle: Bundle, asked: Asked): readonly EditedDay[] {
  return listStretches(bundle)
    .map((stretch) => nearestDay(stretch, asked.asOf))
    .filter((day) => day !== asked.asOf)
    .map((to): EditedDay => ({
      edit: { edit: "day", to, days: countDays(asked.asOf, to) },
      make: () => ({ ...asked, asOf: to }),
    }))
    .toSorted((a, b) => Math.abs(a.edit.days) - Math.abs(b.edit.days));
}

/** Weighs all acts again after a change; nothing where it makes no difference to any wish. */
function tryChange({ bundle, goal, now }: Advising, { edit, make }: Edited): TriedChange | undefined {
  const asked = make();
  const then = weighActs(bundle, goal, asked);
  const effects = then.acts.flatMap((after) => {
    const before = now.acts.find((one) => JSON.stringify(one.act) === JSON.stringify(after.act));
    return before === undefined ? [] : listEffects(before, after);
  });
  if (effects.length === 0 && isSameBest(now, then)) {
    return undefined;
  }
  const [answer] = then.traces;
  const difference = compareBest(now, then);
  const change: AdvisedChange = {
    kind: kindOfEdit(edit),
    edit,
    asOf: asked.asOf,
    post: answer?.post ?? { by: asked.post.by, parts: asked.post.parts, settings: {} },
    effects,
    serves: difference < 0 ? "better" : difference > 0 ? "worse" : "equally",
    ...(isSameBest(now, then) ? {} : { flips: listBest(then) }),
  };
  return { change, traces: then.traces };
}

function listEffects(before: AdvisedAct, after: AdvisedAct): readonly ChangeEffect[] {
  return after.wishes.flatMap((counts, wish): readonly ChangeEffect[] => {
    const was = before.wishes[wish];
    if (was === undefined || (was.worst === counts.worst && was.best === counts.best)) {
      return [];
    }
    return [
      {
        act: after.act,
        wish,
        before: { worst: was.worst, best: was.best },
        after: { worst: counts.worst, best: counts.best },
        continuation: after.worst,
      },
    ];
  });
}

function listBest({ acts }: Weighed): readonly AdvisedAct["act"][] {
  return acts.filter(({ rank }) => rank === 1).map(({ act }) => act);
}

function isSameBest(now: Weighed, then: Weighed): boolean {
  return JSON.stringify(listBest(now)) === JSON.stringify(listBest(then));
}

/** Whether the best act after a change serves better than the best one now; fewer than nothing is better. */
function compareBest(now: Weighed, then: Weighed): number {
  const key = ({ acts: [best] }: Weighed): readonly number[] =>
    best === undefined ? [verdictOrder.length] : rankKey(best);
  return compareKeys(key(then), key(now));
}

/** The rules that the advice names, and their sources. */
function gatherEvidence(now: Weighed, changes: readonly TriedChange[]): Pick<Advice, "rules" | "sources"> {
  const traces = [...changes.flatMap((one) => one.traces), ...now.traces];
  const told: readonly Continuation[] = [
    ...now.acts.flatMap(({ best, worst }) => [best, worst]),
    ...changes.flatMap(({ change }) => change.effects.map(({ continuation }) => continuation)),
  ];
  const named = new Set(
    told.flatMap(({ lost, gained, unknown }) => [...lost, ...gained, ...unknown].map(({ decidedBy }) => decidedBy)),
  );
  const join = <Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> => {
    const joined = new Map<string, Value>();
    for (const record of records) {
      for (const [name, value] of Object.entries(record)) {
        joined.set(name, value);
      }
    }
    return Object.fromEntries(joined);
  };
  return keepNamed(
    { rules: join(traces.map(({ rules }) => rules)), sources: join(traces.map(({ sources }) => sources)) },
    named,
  );
}
