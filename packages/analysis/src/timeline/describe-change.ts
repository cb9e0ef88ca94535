import { hasProblems, readDay, type Bundle } from "@waft/runtime";
import type { Said } from "./list-aspects.ts";
import type { TimelineChange, TimelineDifference } from "./timeline.ts";
import type { Answered } from "./trace-timeline.ts";

/** Says what is answered otherwise from the first day of a period on, and which rules begin or end there. */
export function describeChange(bundle: Bundle, before: Answered | undefined, after: Answered): TimelineChange {
  const day = after.asOf;
  const differences = listDifferences(before, after);
  const named = new Set(differences.flatMap(({ rulesBefore, rulesAfter }) => [...rulesBefore, ...rulesAfter]));
  const begun = bundle.rules.filter(({ name, told }) => named.has(name) && isDay(told.from, day));
  const ended = bundle.rules.filter(({ name, told }) => named.has(name) && isDay(told.until, day));
  const isAbout = begun.some(({ told }) => told.fromAbout) || ended.some(({ told }) => told.untilAbout);
  const date = begun[0]?.told.from ?? ended[0]?.told.until ?? undefined;
  return {
    day,
    ...(date === undefined ? {} : { date }),
    ...(isAbout ? { about: true } : {}),
    begun: begun.map(({ name }) => name),
    ended: ended.map(({ name }) => name),
    differences,
  };
}

function isDay(date: string | null, day: string): boolean {
  return date !== null && readDay(date) === day;
}

function listDifferences(before: Answered | undefined, after: Answered): readonly TimelineDifference[] {
  if (before === undefined || hasProblems(before.answer) || hasProblems(after.answer)) {
    const canBe = (answered: Answered | undefined): boolean => answered !== undefined && !hasProblems(answered.answer);
    return [
      {
        aspect: "asking",
        hop: null,
        action: null,
        before: canBe(before),
        after: canBe(after),
        rulesBefore: listRules(before),
        rulesAfter: listRules(after),
      },
    ];
  }
  const told = new Map(before.said.map((one) => [keyOf(one), one]));
  const tells = new Map(after.said.map((one) => [keyOf(one), one]));
  return [...new Map([...tells, ...told]).values()]
    .toSorted((a, b) => (a.hop ?? 0) - (b.hop ?? 0))
    .flatMap((place) => compareSaid(place, told.get(keyOf(place)), tells.get(keyOf(place))));
}

function listRules(answered: Answered | undefined): readonly string[] {
  return answered === undefined || hasProblems(answered.answer) ? [] : Object.keys(answered.answer.rules);
}

function keyOf({ hop, aspect, part = "" }: Said): string {
  return `${hop} ${aspect} ${part}`;
}

function compareSaid(place: Said, was: Said | undefined, is: Said | undefined): readonly TimelineDifference[] {
  const { aspect, hop, action, part } = place;
  const nothing: Pick<Said, "value" | "rules" | "brought"> = { value: null, rules: [] };
  const { value: before, rules: rulesBefore } = was ?? nothing;
  const { value: after, rules: rulesAfter } = is ?? nothing;
  if (JSON.stringify(before) === JSON.stringify(after)) {
    return [];
  }
  const brought = {
    ...(was?.brought ? { broughtBefore: true as const } : {}),
    ...(is?.brought ? { broughtAfter: true as const } : {}),
  };
  const of = { aspect, hop, action, ...(part === undefined ? {} : { part }) };
  return [{ ...of, before, after, ...brought, rulesBefore, rulesAfter }];
}
