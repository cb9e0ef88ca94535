import { dayOf } from "../link/link-dates.ts";
import type { LinkedOtherwise, LinkedPlatform, LinkedRule, RuleDoubt } from "../link/linked.ts";
import { findStaleFrom } from "./weigh-evidence.ts";

/**
 * A platform, asked strictly: from the day on which a rule is stale it says that nobody knows, wherever it said something
 * (meaning, Days and evidence). A rule that is stale only later is there twice under one name: as it is until that day,
 * and doubted from then on.
 */
export function doubtStale(platform: LinkedPlatform): LinkedPlatform {
  const doubts = platform.rules.map((rule) => findDoubt(rule, platform));
  if (doubts.every((doubt) => doubt === undefined)) {
    return platform;
  }
  const twins = new Map<number, number>();
  for (const [index, doubt] of doubts.entries()) {
    if (doubt?.day !== undefined) {
      twins.set(index, platform.rules.length + twins.size);
    }
  }
  const rules = platform.rules.map((rule) => refineTwins(rule, twins));
  const before = rules.map((rule, index): LinkedRule => {
    const doubt = doubts[index];
    return doubt === undefined ? rule : { ...rule, doubt: { ...doubt, speaks: twins.has(index) ? "before" : "after" } };
  });
  const after = [...twins.keys()].flatMap((index): LinkedRule[] => {
    const [rule, doubt] = [rules[index], doubts[index]];
    return rule && doubt ? [{ ...rule, doubt }] : [];
  });
  return { ...platform, otherwise: refuseOnForms(platform), rules: [...before, ...after] };
}

/**
 * What is held after an act that is in doubt has a form that nobody knows: on that nothing is refused. What is said of some
 * forms comes before what is said of all.
 */
function refuseOnForms({ otherwise, forms }: LinkedPlatform): readonly LinkedOtherwise[] {
  const ofSome = otherwise.filter((one) => one.forms !== undefined);
  const ofAll = otherwise.filter((one) => one.forms === undefined);
  return [...ofSome, ...ofAll.map((one) => ({ ...one, forms: [...forms.keys()] }))];
}

/** From when a rule is stale while it is in force, if ever. */
function findDoubt(rule: LinkedRule, { sources }: LinkedPlatform): RuleDoubt | undefined {
  const day = findStaleFrom(rule, sources);
  const first = dayOf(rule.from);
  const end = dayOf(rule.until);
  if (day === undefined || (end !== undefined && end <= day)) {
    return undefined;
  }
  return first !== undefined && day <= first ? { speaks: "after" } : { speaks: "after", day };
}

/** Whoever refines a rule refines it before and after it is stale. */
function refineTwins(rule: LinkedRule, twins: ReadonlyMap<number, number>): LinkedRule {
  const more = rule.refines.flatMap((refined, at) => {
    const twin = twins.get(refined);
    return twin === undefined ? [] : [{ twin, span: rule.refinesSpans[at] ?? rule.span }];
  });
  return more.length === 0
    ? rule
    : {
        ...rule,
        refines: [...rule.refines, ...more.map(({ twin }) => twin)],
        refinesSpans: [...rule.refinesSpans, ...more.map(({ span }) => span)],
      };
}
