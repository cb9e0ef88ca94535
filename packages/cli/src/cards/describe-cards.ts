import type { Language } from "@waft/core";
import type { Bundle, Hop, NextAct, Trace, TracedPart } from "@waft/runtime";
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
import { sayActor } from "../phrases/say-actor.ts";
import { findTitle } from "../titles/find-title.ts";
import { readHopTexts } from "../titles/read-hop-texts.ts";
import type { Card, CardPart } from "./card.ts";
import { describeChanges } from "./describe-changes.ts";
import { foldNames } from "./fold-names.ts";

type Parts = Readonly<Record<string, TracedPart>>;

/** A trace, and what is needed to tell it. */
interface Story {
  readonly bundle: Bundle;
  readonly trace: Trace;
  readonly language: Language;
}

/** Makes the cards of a trace: the post as published, then one for each act. */
export function describeCards(bundle: Bundle, trace: Trace, language: Language): readonly Card[] {
  const { start, hops } = trace;
  const story: Story = { bundle, trace, language };
  const first: Card = {
    title: sayPublished(trace.post.by, language),
    lead: [findTitle(bundle, { kind: "forms", name: start.form }, language)],
    parts: describeParts(bundle, trace, start.parts),
    notes: [
      ...describeChanges(trace, { hop: 0, parts: start.parts }, language),
      ...describeNextLike(start.next, language),
    ],
  };
  const rest = hops.map((hop, index) => describeHop(story, hop, index + 1));
  return [first, ...rest];
}

function describeHop({ bundle, trace, language }: Story, hop: Hop, number: number): Card {
  const open = findOpen(trace, number);
  const { header, messages } = readHopTexts(bundle, hop, language);
  const names = {
    audiences: (hop.audiences ?? []).map((name) => findTitle(bundle, { kind: "audiences", name }, language)),
    form: findTitle(bundle, { kind: "forms", name: hop.form ?? "" }, language),
    messages,
  };
  const credit = sayCredit(hop, language);
  return {
    title: sayHopTitle(number, hop.action),
    lead: describeLead(
      hop,
      { header, action: findTitle(bundle, { kind: "actions", name: hop.action }, language) },
      language,
    ),
    ...(hop.parts === undefined ? {} : { parts: describeParts(bundle, trace, leaveOut(hop.parts, open)) }),
    notes: [
      ...(hop.parts === undefined ? [] : describeChanges(trace, { hop: number, parts: hop.parts }, language)),
      sayOutcome(hop, names, language),
      ...(credit === undefined ? [] : [credit]),
      ...(open.length > 0 ? [sayMayBring(foldNames(open), language)] : []),
      ...describeNextLike(hop.next, language),
    ],
  };
}

function describeLead(
  hop: Hop,
  { header, action }: { readonly header: string | null; readonly action: string },
  language: Language,
): readonly string[] {
  const doer = sayDoer(hop, language);
  if (header === null) {
    return [doer];
  }
  const line = fillHeader(header, { actor: sayActor(hop.actor, language), action });
  const saysWho = header.includes("{actor}") && hop.brings.length === 0 && Object.keys(hop.settings).length === 0;
  return saysWho ? [line] : [doer, line];
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

function describeNextLike(next: Readonly<Record<string, NextAct>> | undefined, language: Language): readonly string[] {
  const like = next?.["like"];
  return like === undefined ? [] : [sayNext("like", like, language)];
}
