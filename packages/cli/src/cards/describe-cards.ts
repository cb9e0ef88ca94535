import { sayText, type Bundle, type Hop, type NextAct, type Trace, type TracedPart } from "@waft/runtime";
import {
  fillHeader,
  sayCredit,
  sayDoer,
  sayHopTitle,
  sayMayBring,
  sayNext,
  sayOutcome,
  sayPublished,
} from "../phrases/say-act.ts";
import type { Card, CardPart } from "./card.ts";
import { describeChanges } from "./describe-changes.ts";
import { foldNames } from "./fold-names.ts";

type Parts = Readonly<Record<string, TracedPart>>;

/** Makes the cards of a trace: the post as published, then one for each act. */
export function describeCards(bundle: Bundle, trace: Trace): readonly Card[] {
  const { start, hops } = trace;
  const first: Card = {
    title: sayPublished(trace.post.by),
    lead: [titleOf(bundle, "forms", start.form)],
    parts: describeParts(bundle, trace, start.parts),
    notes: [...describeChanges(trace, 0, start.parts), ...describeNextLike(start.next)],
  };
  const rest = hops.map((hop, index) => describeHop(bundle, trace, { hop, number: index + 1 }));
  return [first, ...rest];
}

function describeHop(bundle: Bundle, trace: Trace, at: { readonly hop: Hop; readonly number: number }): Card {
  const { hop, number } = at;
  const open = findOpen(trace, number);
  const names = {
    audiences: (hop.audiences ?? []).map((name) => titleOf(bundle, "audiences", name)),
    form: titleOf(bundle, "forms", hop.form ?? ""),
  };
  const credit = sayCredit(hop);
  return {
    title: sayHopTitle(number, hop.action),
    lead: describeLead(bundle, hop),
    ...(hop.parts === undefined ? {} : { parts: describeParts(bundle, trace, leaveOut(hop.parts, open)) }),
    notes: [
      ...(hop.parts === undefined ? [] : describeChanges(trace, number, hop.parts)),
      sayOutcome(hop, names),
      ...(credit === undefined ? [] : [credit]),
      ...(open.length > 0 ? [sayMayBring(foldNames(open))] : []),
      ...describeNextLike(hop.next),
    ],
  };
}

function describeLead(bundle: Bundle, hop: Hop): readonly string[] {
  const doer = sayDoer(hop);
  if (hop.header === null) {
    return [doer];
  }
  const header = fillHeader(hop.header, hop.actor, titleOf(bundle, "actions", hop.action));
  const saysWho = hop.header.includes("{actor}") && hop.brings.length === 0 && Object.keys(hop.settings).length === 0;
  return saysWho ? [header] : [doer, header];
}

function titleOf(bundle: Bundle, kind: "forms" | "audiences" | "actions", name: string): string {
  return sayText(bundle, bundle[kind].find((one) => one.name === name)?.title) ?? name;
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
    return part === undefined || part.level === "absent" ? [] : [describePart(name, part)];
  });
}

/** Parts that were never there and that acts may have brought, as far as anybody has said: named in one sentence. */
function findOpen({ start, hops }: Trace, number: number): readonly string[] {
  const now = hops[number - 1]?.parts ?? {};
  const before = [start.parts, ...hops.slice(0, number - 1).map(({ parts }) => parts ?? {})];
  const wasThere = (name: string): boolean =>
    before.some((parts) => parts[name] !== undefined && parts[name].level !== "absent" && !isOpen(parts[name]));
  return Object.keys(now).filter((name) => isOpen(now[name]) && !wasThere(name));
}

function isOpen(part: TracedPart | undefined): boolean {
  return typeof part?.level === "object" && part.level.atLeast === "absent";
}

function leaveOut(parts: Parts, names: readonly string[]): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
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

function describeNextLike(next: Readonly<Record<string, NextAct>> | undefined): readonly string[] {
  const like = next?.["like"];
  return like === undefined ? [] : [sayNext("like", like)];
}
