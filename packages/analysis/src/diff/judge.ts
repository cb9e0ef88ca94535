import { isEnding, listDifferent, readAnswers } from "./answers.ts";
import type { DiffAspect } from "./diff.ts";
import type { RowPair } from "./draw-rows.ts";
import { applyEffect, type Before, type Effect, type Effects } from "./effects.ts";
import { keyOf, mostLists, type Held } from "./held-lists.ts";
import type { Joint } from "./joint.ts";
import type { Brought } from "./list-brought.ts";
import { nothing, type PartOp, type Standing, type Tracked } from "./part-steps.ts";
import { raiseCounters } from "./row-finder.ts";
import { both, type Place } from "./which.ts";
import type { TableRow } from "@waft/runtime/internal";

/** Whether an act is answered differently in one respect, and the rules behind that, as indices. */
export interface Judgement {
  readonly aspect: DiffAspect;
  readonly differs: boolean;
  readonly rules: readonly [readonly number[], readonly number[]];
}

/** What comes of an act on what is held. */
export interface Judged {
  /** What is held afterwards on either side; missing where nobody holds anything. */
  readonly after: readonly [Held | undefined, Held | undefined];
  readonly judgements: readonly Judgement[];
  /** Whether there is any difference. */
  readonly differs: boolean;
}

/** What is held before an act, and where. */
export interface Acted extends Before {
  readonly place: Place;
}

/** Says what comes of an act with all that is brought. */
export type Judge = (effect: Effect, brought: Brought, acted: Acted) => Judged;

/** Judges acts, each of the same kind once. */
export function createJudge(effects: Effects): Judge {
  const known = new Map<Brought, Map<number, Judged>>();
  const beside = new Map<Effect, Map<string, readonly Judgement[]>>();
  const judgeBeside = (effect: Effect, counters: readonly number[]): readonly Judgement[] => {
    const judged = beside.get(effect) ?? new Map<string, readonly Judgement[]>();
    beside.set(effect, judged);
    const key = counters.join(",");
    const found = judged.get(key) ?? judgeRows(effects.joint, effect.rows, counters);
    judged.set(key, found);
    return found;
  };
  const judge = (effect: Effect, brought: Brought, { place, ...before }: Acted): Judged => {
    const after = applyEffect(effects, effect, { ...before, brought });
    const judgements = effects.ofPart ? [judgePart(effects, effect.rows, after)] : judgeBeside(effect, place.counters);
    return { after, judgements, differs: judgements.some(({ differs }) => differs) };
  };
  return (effect, brought, acted) => {
    const mine = known.get(brought) ?? new Map<number, Judged>();
    known.set(brought, mine);
    const key = acted.held * mostLists + acted.start;
    const found = mine.get(key);
    if (found !== undefined && (effects.ofPart || effects.joint.counters.length === 0)) {
      return found;
    }
    const judged = judge(effect, brought, acted);
    mine.set(key, judged);
    return judged;
  };
}

/** Judges what two rows say beside the parts. */
function judgeRows(
  joint: Joint,
  rows: readonly [TableRow, TableRow],
  counters: readonly number[],
): readonly Judgement[] {
  const different = new Set<string>(listDifferent(...readAnswers(joint, rows)));
  const rules = [rows[0].rules, rows[1].rules] as const;
  const answers = (["outcome", "countsFor", "tells"] as const).map((aspect): Judgement => ({
    aspect,
    differs: different.has(aspect),
    rules,
  }));
  const shared = [...joint.counters.keys()].filter((index) => joint.counters[index]?.at.every((one) => one >= 0));
  if (shared.length === 0) {
    return answers;
  }
  const [a, b] = both.map((which) => {
    const raised = raiseCounters(joint, which, { rows, before: counters });
    return shared.map((index) => raised[index]).join(",");
  });
  const differs = !rows.some((row) => isEnding(row)) && a !== b;
  return [...answers, { aspect: "counters", differs, rules }];
}

/** Judges how a part stands on both sides; where nobody holds anything on one it is the outcome that differs, not the part. */
export function judgePart(
  { tracked, ops, lists }: Effects,
  rows: RowPair,
  after: readonly [Held | undefined, Held | undefined],
): Judgement {
  const last = tracked.path.at(-1) ?? -1;
  const [a, b] = after.map((held) => (held === undefined ? undefined : lists.look(held)[last]));
  const differs = a !== undefined && b !== undefined && keyOf([tellable(a)]) !== keyOf([tellable(b)]);
  if (!differs) {
    return { aspect: "part", differs, rules: [[], []] };
  }
  const [mine = [], theirs = []] = both.map((which) => {
    const [row, held] = [rows[which], after[which]];
    const stands = held === undefined ? [] : lists.look(held);
    const decider = row === undefined ? -1 : findDecider(ops(which, row), tracked, stands);
    return decider < 0 ? [] : [decider];
  });
  return { aspect: "part", differs, rules: [mine, theirs] };
}

/** Of a part that is lost or was never there nobody says whether it follows edits. */
function tellable(standing: Standing): Standing {
  return standing.hi > 1 ? standing : { ...nothing, lo: standing.lo, hi: standing.hi };
}

/** The rule that decided a part; of a part that went with the one around it, the rule that decided that one. */
function findDecider(ops: readonly PartOp[], tracked: Tracked, after: readonly Standing[]): number {
  const place = tracked.path.findLast((one) => !wentAlong({ ops, tracked, after }, one));
  const own = place === undefined ? undefined : ops[place];
  return own === undefined ? -1 : own.decider;
}

/** Whether a part is lost only because the one around it is. */
function wentAlong(
  { ops, tracked, after }: { ops: readonly PartOp[]; tracked: Tracked; after: readonly Standing[] },
  place: number,
): boolean {
  const isLost = (at: number): boolean => after[at]?.hi === 1;
  return isLost(place) && isLost(tracked.around[place] ?? -1) && ops[place]?.capHi !== 1;
}
