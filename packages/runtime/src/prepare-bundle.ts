import type { Hop, NextAct, TracedRule, TracedSource } from "./answer.ts";
import type { Bundle, BundleRow, BundleRule, BundleSource, SoftStretch } from "./bundle.ts";
import { describeRule, describeSource } from "./describe-evidence.ts";
import { describePart, type HeldPart, type HeldParts } from "./hold-parts.ts";
import { listEffects, type Effect } from "./list-effects.ts";
import { nameAll, namePersons } from "./name-all.ts";
import { sayText } from "./say-text.ts";

/** A bundle with the pieces of its answers: each is made when it is first needed, and then shared by all answers. */
export interface PreparedBundle {
  readonly bundle: Bundle;
  readonly parts: readonly string[];
  readonly actions: readonly string[];
  readonly row: (row: BundleRow) => PreparedRow;
  readonly rule: (rule: BundleRule) => Omit<TracedRule, "stale">;
  readonly source: (source: BundleSource) => TracedSource;
  /** What was published last where no rule speaks of it. */
  last?: HeldParts;
  /** A part of a post of which no rule has spoken yet: whether it is there. */
  readonly bare: (isThere: boolean) => HeldPart;
}

/** A row, as parts are worked out by it and as answers tell it. */
export interface PreparedRow {
  readonly effects: readonly Effect[];
  readonly act: Pick<Hop, "outcome" | "audiences" | "header" | "messages" | "countsFor" | "tells" | "decidedBy">;
  /** Days near dates of its rules that are known only about. */
  readonly soft: readonly SoftStretch[];
  readonly next: NextAct;
  /** What was held last after this act: where it is the same again, answers share it. */
  last?: HeldParts;
}

/** Pieces say what the bundle says: nobody can tell whether a question was the first. */
const prepared = new WeakMap<Bundle, PreparedBundle>();

/** A bundle with the pieces of its answers. */
export function prepareBundle(bundle: Bundle): PreparedBundle {
  const known = prepared.get(bundle);
  const made: PreparedBundle = known ?? {
    bundle,
    parts: bundle.parts.map(({ name }) => name),
    actions: bundle.actions.map(({ name }) => name),
    row: keep((row: BundleRow) => prepareRow(bundle, row)),
    rule: keep((rule: BundleRule) => describeRule(bundle, rule)),
    source: keep(describeSource),
    bare: keep((isThere: boolean) => {
      const level = isThere ? 15 : 0;
      return describePart(bundle, { lo: level, hi: level, copy: 0, rule: -1 });
    }),
  };
  prepared.set(bundle, made);
  return made;
}

/** Makes something once for each thing. */
function keep<Thing, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const all = new Map<Thing, Made>();
  return (thing) => {
    const known = all.get(thing);
    if (known !== undefined) {
      return known;
    }
    const made = make(thing);
    all.set(thing, made);
    return made;
  };
}

function prepareRow(bundle: Bundle, row: BundleRow): PreparedRow {
  const { outcome, audiences = [], messages, rules } = row;
  const countsFor = namePersons(bundle, row, row.countsFor);
  return {
    effects: listEffects(bundle, row),
    act: {
      outcome,
      audiences: outcome === "unknown" ? null : nameAll(bundle.audiences, audiences),
      header: sayText(bundle, row.header),
      ...(messages && { messages: messages.map((message) => sayText(bundle, message) ?? "") }),
      countsFor,
      tells: namePersons(bundle, row, row.tells),
      decidedBy: nameAll(bundle.rules, rules),
    },
    soft: rules.flatMap((rule) => bundle.rules[rule]?.soft ?? []),
    next: { outcome, countsFor },
  };
}
