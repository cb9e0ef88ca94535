import type { Hop, NextAct, Trace, TracedPart } from "@waft/runtime";
import { findTitle } from "../words/find-title.ts";
import { readHopTexts } from "../words/read-hop-texts.ts";
import {
  fillHeader,
  sayCredit,
  sayDoer,
  sayHopTitle,
  sayMayBring,
  sayNext,
  sayOutcome,
  sayPublished,
} from "../words/say-act.ts";
import { sayActor } from "../words/say-actor.ts";
import type { Card, CardPart } from "./card.ts";
import { describeChanges } from "./describe-changes.ts";
import { describeLines } from "./describe-lines.ts";
import { findLike } from "./find-like.ts";
import { foldNames } from "./fold-names.ts";
import { listHeld, type HeldThere } from "./list-held.ts";
import { readState } from "./read-state.ts";
import { callInStory, labelInStory, type Story } from "./story.ts";

/** Makes the cards of a trace: the post as published, then one for each act. */
export function describeCards(story: Story): readonly Card[] {
  const { bundle, trace, language } = story;
  const { start, hops } = trace;
  const first: Card = {
    hop: 0,
    title: sayPublished(trace.post.by, language),
    lead: [findTitle(bundle, { kind: "forms", name: start.form }, language)],
    parts: describeParts(story, 0, []),
    notes: [...describeChanges(story, { hop: 0, parts: start.parts }), ...describeNextLike(story, start.next)],
    lines: describeLines(story, 0),
  };
  const rest = hops.map((hop, index) => describeHop(story, hop, index + 1));
  return [first, ...rest];
}

function describeHop(story: Story, hop: Hop, number: number): Card {
  const { bundle, trace, language } = story;
  const open = findOpen(trace, number);
  const { header, messages } = readHopTexts(bundle, hop, language);
  const names = {
    audiences: (hop.audiences ?? []).map((name) => findTitle(bundle, { kind: "audiences", name }, language)),
    form: findTitle(bundle, { kind: "forms", name: hop.form ?? "" }, language),
    messages,
  };
  const credit = sayCredit(hop, language);
  return {
    hop: number,
    title: sayHopTitle(number, hop.action),
    lead: describeLead(story, hop, header),
    ...(hop.parts === undefined ? {} : { parts: describeParts(story, number, open) }),
    notes: [
      ...(hop.parts === undefined ? [] : describeChanges(story, { hop: number, parts: hop.parts })),
      sayOutcome(hop, names, language),
      ...(credit === undefined ? [] : [credit]),
      ...(open.length > 0 ? [sayMayBring(callAll(story, foldNames(open)), language)] : []),
      ...describeNextLike(story, hop.next),
    ],
    lines: describeLines(story, number),
  };
}

function callAll(story: Story, names: readonly string[]): readonly string[] {
  return names.map((name) => callInStory(story, name));
}

function describeLead({ bundle, language, ...story }: Story, hop: Hop, header: string | null): readonly string[] {
  const brings = hop.brings.map((name) => callInStory({ bundle, language, ...story }, name));
  const doer = sayDoer({ ...hop, brings }, language);
  if (header === null) {
    return [doer];
  }
  const action = findTitle(bundle, { kind: "actions", name: hop.action }, language);
  const line = fillHeader(header, { actor: sayActor(hop.actor, language), action });
  const saysWho = header.includes("{actor}") && hop.brings.length === 0 && Object.keys(hop.settings).length === 0;
  return saysWho ? [line] : [doer, line];
}

/** Parts that were never there are left out, and those given; what the post came with stands before what was added to it. */
function describeParts(story: Story, hop: number, leftOut: readonly string[]): readonly CardPart[] {
  const { bundle, trace } = story;
  const held = listHeld(story, hop);
  const tops = bundle.parts.filter(({ parent }) => parent < 0).map(({ name }) => name);
  const isFirst = (top: string): boolean => trace.start.parts[top]?.level !== "absent";
  const order = [...tops.filter((top) => isFirst(top)), ...tops.filter((top) => !isFirst(top))];
  const sorted = order.flatMap((top) =>
    bundle.parts.filter(({ name }) => name === top || name.startsWith(`${top}.`)).map(({ name }) => name),
  );
  return sorted.flatMap((name) => {
    const part = leftOut.includes(name) ? undefined : held?.get(name);
    return part === undefined || part.level === "absent" ? [] : [describePart(story, name, part)];
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

function describePart(story: Story, name: string, part: HeldThere): CardPart {
  const { copied: _, ...held } = part;
  return {
    name,
    label: labelInStory(story, name),
    depth: name.split(".").length - 1,
    state: readState(part.level),
    ...held,
  };
}

function describeNextLike(
  { bundle, language }: Story,
  next: Readonly<Record<string, NextAct>> = {},
): readonly string[] {
  const like = findLike(bundle);
  const act = like === undefined ? undefined : next[like];
  return like === undefined || act === undefined ? [] : [sayNext(like, act, language)];
}
