import type { Bundle, BundleName, Hop, NextAct, Trace, TracedPart } from "@waft/runtime";
import {
  changePhrases,
  fillHeader,
  sayBecause,
  sayChange,
  sayCredit,
  sayDoer,
  sayHopTitle,
  sayMayBring,
  sayNext,
  sayOutcome,
  sayPublished,
} from "../phrases/say-act.ts";
import { saySourceDate } from "../phrases/say-rule.ts";
import type { Card, CardPart } from "./card.ts";
import { foldNames } from "./fold-names.ts";

type Parts = Readonly<Record<string, TracedPart>>;

/** Makes the cards of a trace: the post as published, then one for each act. */
export function describeCards(bundle: Bundle, trace: Trace): readonly Card[] {
  const { start, hops } = trace;
  const first: Card = {
    title: sayPublished(trace.post.by),
    lead: [titleOf(bundle.forms, start.form)],
    parts: describeParts(bundle, trace, start.parts),
    notes: [...describeChanges(trace, {}, start.parts), ...describeNextLike(start.next)],
  };
  const rest = hops.map((hop, index) => describeHop(bundle, trace, { hop, number: index + 1 }));
  return [first, ...rest];
}

function describeHop(bundle: Bundle, trace: Trace, at: { readonly hop: Hop; readonly number: number }): Card {
  const { hop, number } = at;
  const before = trace.hops[number - 2]?.parts ?? trace.start.parts;
  const names = {
    audiences: (hop.audiences ?? []).map((name) => titleOf(bundle.audiences, name)),
    form: titleOf(bundle.forms, hop.form ?? ""),
  };
  const credit = sayCredit(hop);
  return {
    title: sayHopTitle(number, hop.action),
    lead: describeLead(bundle, hop),
    ...(hop.parts === undefined ? {} : { parts: describeParts(bundle, trace, hop.parts) }),
    notes: [
      ...(hop.parts === undefined ? [] : describeChanges(trace, before, hop.parts)),
      sayOutcome(hop, names),
      ...(credit === undefined ? [] : [credit]),
      ...describeOpen(hop.parts ?? {}),
      ...describeNextLike(hop.next),
    ],
  };
}

function describeLead(bundle: Bundle, hop: Hop): readonly string[] {
  const doer = sayDoer(hop);
  if (hop.header === null) {
    return [doer];
  }
  const header = fillHeader(hop.header, hop.actor, titleOf(bundle.actions, hop.action));
  const saysWho = hop.header.includes("{actor}") && hop.brings.length === 0 && Object.keys(hop.settings).length === 0;
  return saysWho ? [header] : [doer, header];
}

function titleOf(names: readonly BundleName[], name: string): string {
  return names.find((one) => one.name === name)?.title?.en ?? name;
}

/** Parts that were never there are left out; what the post came with stands before what was added to it. */
function describeParts(bundle: Bundle, trace: Trace, parts: Parts): readonly CardPart[] {
  const tops = bundle.parts.filter(({ parent }) => parent < 0).map(({ name }) => name);
  const isFirst = (top: string): boolean => trace.start.parts[top]?.level !== "absent";
  const order = [...tops.filter((top) => isFirst(top)), ...tops.filter((top) => !isFirst(top))];
  const sorted = order.flatMap((top) =>
    bundle.parts.filter(({ name }) => name === top || name.startsWith(`${top}.`)).map(({ name }) => name),
  );
  return sorted.flatMap((name) => {
    const part = parts[name];
    return part === undefined || !isShown(part) ? [] : [describePart(name, part)];
  });
}

function isShown({ level }: TracedPart): boolean {
  return level !== "absent" && !isOpen(level);
}

/** Parts that were not there and that an act may have brought, as far as anybody has said: named in one sentence. */
function isOpen(level: TracedPart["level"]): boolean {
  return typeof level === "object" && level.atLeast === "absent";
}

function describeOpen(parts: Parts): readonly string[] {
  const names = Object.keys(parts).filter((name) => isOpen(parts[name]?.level ?? "absent"));
  return names.length > 0 ? [sayMayBring(foldNames(names))] : [];
}

function describePart(name: string, { level, lostAtHop }: TracedPart): CardPart {
  const words = name.split(".");
  return {
    name,
    label: words.at(-1) ?? name,
    depth: words.length - 1,
    level,
    ...(lostAtHop === undefined ? {} : { lostAtHop }),
  };
}

/** Says which parts got worse, one sentence for each rule that did it. */
function describeChanges(trace: Trace, before: Parts, after: Parts): readonly string[] {
  const groups = new Map<string, { change: string; rule: string | null; names: string[] }>();
  for (const [name, { level, decidedBy }] of Object.entries(after)) {
    if ((level === "lost" || level === "cut" || level === "linked") && before[name]?.level !== level) {
      const key = `${level} ${decidedBy ?? ""}`;
      const group = groups.get(key) ?? { change: changePhrases[level], rule: decidedBy, names: [] };
      group.names.push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ change, rule, names }) =>
    sayChange(change, foldNames(names), sayBecause(rule, nameBestSource(trace, rule))),
  );
}

/** The source that gives a rule its standing, with its date. */
function nameBestSource({ rules, sources }: Trace, name: string | null): string | undefined {
  const rule = name === null ? undefined : rules[name];
  const best = rule?.sources.find((source) => sources[source]?.kind === rule.standing) ?? rule?.sources[0];
  const source = best === undefined ? undefined : sources[best];
  if (best === undefined || source === undefined) {
    return best;
  }
  const date = saySourceDate(source);
  return date === undefined ? best : `${best}, ${date}`;
}

function describeNextLike(next: Readonly<Record<string, NextAct>> | undefined): readonly string[] {
  const like = next?.["like"];
  return like === undefined ? [] : [sayNext("like", like)];
}
