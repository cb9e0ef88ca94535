import { callPart, listHeld, sayHeld, sayRule, saySource, type Story } from "@waft/cards/layout";
import type { TracedPart } from "@waft/runtime";

/** Why a part stands as it does at a hop. */
export interface Reason {
  /** What the part is called. */
  readonly part: string;
  /** How it stands. */
  readonly said: string;
  /** The rule that decided, with its dates, its standing and the names of its sources; missing when none speaks of it. */
  readonly rule?: string;
  /** The name of that rule. */
  readonly name?: string;
  /** What the rule says of itself, in one sentence of English. */
  readonly doc?: string;
  readonly sources: readonly ReasonSource[];
}

/** Where a rule has its word from. */
export interface ReasonSource {
  readonly said: string;
  /** Where it can be read; only addresses of the web. */
  readonly address?: string;
}

/** Describes why a part stands as it does; undefined when nobody holds the part there. */
export function describeWhy(story: Story, hop: number, part: string): Reason | undefined {
  const { bundle, language } = story;
  const held = listHeld(story, hop)?.get(part);
  return held === undefined || held.level === "absent"
    ? undefined
    : {
        part: callPart(bundle, part, language),
        said: sayHeld(held, language),
        ...describeRule(story, held.decidedBy),
      };
}

function describeRule(story: Story, name: string | null): Pick<Reason, "rule" | "name" | "doc" | "sources"> {
  const rule = name === null ? undefined : story.trace.rules[name];
  return name === null || rule === undefined
    ? { sources: [] }
    : {
        rule: sayRule(name, rule, story.language),
        name,
        sources: rule.sources.map((source) => describeSource(story, source)),
        ...(rule.doc === undefined ? {} : { doc: rule.doc }),
      };
}

function readParts({ start, hops }: Story["trace"], hop: number): Readonly<Record<string, TracedPart>> {
  return (hop === 0 ? start.parts : hops[hop - 1]?.parts) ?? {};
}

/** Whether viewers surely have a part in front of them at a hop, or nobody could: then nothing would keep it better. */
export function isSeen({ trace }: Pick<Story, "trace">, hop: number, part: string): boolean {
  const level = new Map(Object.entries(readParts(trace, hop))).get(part)?.level ?? "absent";
  return level === "whole" || level === "cut" || level === "absent";
}

/** A source in one line, and where it can be read. */
export function describeSource({ trace, language }: Pick<Story, "trace" | "language">, name: string): ReasonSource {
  const source = trace.sources[name];
  const address = [source?.url, source?.archived].find((url) => url !== undefined && /^https?:\/\//u.test(url));
  const said = source === undefined ? name : saySource(name, source, language);
  return address === undefined ? { said } : { said, address };
}

/** The parts of a hop that are not as they were, the lost ones first. */
export function listChanged({ trace }: Pick<Story, "trace">, hop: number): readonly string[] {
  const parts = Object.entries(readParts(trace, hop));
  const named = (isMeant: (level: TracedPart["level"]) => boolean): readonly string[] =>
    parts.flatMap(([name, { level }]) => (isMeant(level) ? [name] : []));
  return [
    ...named((level) => level === "lost"),
    ...named((level) => level === "cut" || level === "linked"),
    ...named((level) => typeof level === "object"),
  ];
}
