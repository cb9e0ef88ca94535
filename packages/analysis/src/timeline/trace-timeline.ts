import { hasProblems, trace, type Bundle, type Problem, type Problems, type Trace } from "@waft/runtime";
import { listStretches, type Stretch } from "../edits/list-days.ts";
import { keepNamed } from "../edits/keep-named.ts";
import { findEnd, isBrought } from "../edits/read-end.ts";
import { describeChange } from "./describe-change.ts";
import { listSaid, type Said } from "./list-aspects.ts";
import type { Timeline, TimelineChange, TimelinePeriod, TimelineQuestion } from "./timeline.ts";

/** The answer on the days of a stretch, or what is wrong with the question there. */
export interface Answered {
  readonly stretch: Stretch;
  readonly asOf: string;
  readonly answer: Trace | Problems;
  readonly said: readonly Said[];
}

/**
 * Asks the same question on all days, and says on which the answer changed, and by which rules. Days are cut where the
 * dates of rules cut them, so no change is missed. Never throws; what is wrong on every day is answered with `problems`.
 */
export function traceTimeline(bundle: Bundle, { post = {}, chain, part }: TimelineQuestion): Timeline | Problems {
  const answered = listStretches(bundle).map((stretch): Answered => {
    const asOf = stretch.from ?? earliestDay;
    const answer = trace(bundle, { post, chain, asOf });
    return { stretch, asOf, answer, said: hasProblems(answer) ? [] : listSaid(bundle, answer, part) };
  });
  const traces = answered.flatMap(({ answer }) => (hasProblems(answer) ? [] : [answer]));
  const [first] = traces;
  const problems = [...findWrongPart(bundle, part), ...(first === undefined ? listProblems(answered) : [])];
  if (first === undefined || problems.length > 0) {
    return { problems };
  }
  const merged = mergeSame(answered);
  const changes = merged.slice(1).map((after, index) => describeChange(bundle, merged[index], after));
  return {
    waft: 1,
    platform: first.platform,
    post: first.post,
    chain: chain.map((step) => (typeof step === "string" ? { action: step } : step)),
    ...(part === undefined ? {} : { part }),
    periods: merged.map((one) => describePeriod(one, part)),
    changes,
    ...keepNamed(
      { rules: joinAll(traces.map(({ rules }) => rules)), sources: joinAll(traces.map(({ sources }) => sources)) },
      listNamed(changes),
    ),
  };
}

/** Stands for all days before the first date. */
const earliestDay = "0001-01-01";

function findWrongPart({ platform, parts }: Bundle, part: string | undefined): readonly Problem[] {
  const known = parts.map(({ name }) => name);
  return part === undefined || known.includes(part) ? [] : [{ code: "unknown-part", platform, name: part, known }];
}

/** What is wrong on the last days, which are those that people mean; names are wrong on all of them alike. */
function listProblems(answered: readonly Answered[]): readonly Problem[] {
  const last = answered.at(-1)?.answer;
  return last !== undefined && hasProblems(last) ? last.problems : [];
}

function mergeSame(answered: readonly Answered[]): readonly Answered[] {
  const merged: Answered[] = [];
  for (const one of answered) {
    const before = merged.at(-1);
    if (before !== undefined && keyOf(before) === keyOf(one)) {
      merged.splice(-1, 1, { ...before, stretch: { from: before.stretch.from, until: one.stretch.until } });
    } else {
      merged.push(one);
    }
  }
  return merged;
}

function keyOf({ answer, said }: Answered): string {
  return hasProblems(answer)
    ? JSON.stringify(answer.problems)
    : JSON.stringify(said.map(({ hop, aspect, part, value }) => [hop, aspect, part, value]));
}

function describePeriod({ stretch, asOf, answer }: Answered, part: string | undefined): TimelinePeriod {
  if (hasProblems(answer)) {
    return { ...stretch, asOf, problems: answer.problems };
  }
  const { parts } = findEnd(answer);
  const kept = Object.entries(parts ?? {}).filter(([name]) => part === undefined || name === part);
  const levels = Object.fromEntries(kept.map(([name, { level }]) => [name, level]));
  const brought = Object.keys(levels).filter((name) => isBrought(answer, name));
  return {
    ...stretch,
    asOf,
    parts: parts === undefined ? null : levels,
    ...(brought.length === 0 ? {} : { brought }),
  };
}

/** The rules behind changes. */
function listNamed(changes: readonly TimelineChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ begun, ended, differences }) => [
      ...begun,
      ...ended,
      ...differences.flatMap(({ rulesBefore, rulesAfter }) => [...rulesBefore, ...rulesAfter]),
    ]),
  );
}

function joinAll<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}
