import type { Hop, NextAct, Outcome, TracedPart, TracedRule } from "./answer.ts";
import type { Bundle, BundleName, BundleRow, BundleRule, SoftStretch } from "./bundle.ts";
import { describeHeld, type Held } from "./held.ts";
import { listEffects, type Effect } from "./list-effects.ts";
import { nameAll, nameOf, namePersons } from "./name-all.ts";
import { sayText } from "./say-text.ts";

/** A bundle with the pieces of its answers: each is made when it is first needed, and then shared by all answers. */
export interface PreparedBundle {
  readonly bundle: Bundle;
  readonly row: (row: BundleRow) => PreparedRow;
  /** A rule as it is told while it is not stale, and when it is. */
  readonly rule: (rule: BundleRule) => readonly TracedRule[];
  /** A part as it is held and told, by the number that `packHeld` makes of it. */
  readonly held: (packed: number) => Held;
  /** The place of each name in a list of the bundle. */
  readonly places: (things: readonly (BundleName | string)[]) => ReadonlyMap<string, number>;
  /** A post without any part, and what follows where no act does anything: to be copied. */
  readonly absent: Readonly<Record<string, TracedPart>>;
  readonly silent: Readonly<Record<string, NextAct>>;
}

/** A row, as parts are worked out by it and as answers tell it. */
export interface PreparedRow {
  readonly effects: readonly Effect[];
  /** The act as it is told, all fields in their order: on most days, and on those near to dates known only about. */
  readonly act: Hop;
  readonly aboutAct: Hop;
  /** Whether nobody holds anything new afterwards. */
  readonly ends: boolean;
  /** Days near dates of its rules that are known only about. */
  readonly soft: readonly SoftStretch[];
  readonly next: NextAct;
}

/** Pieces say what the bundle says: nobody can tell whether a question was the first. */
const prepared = new WeakMap<Bundle, PreparedBundle>();

const silent: NextAct = { outcome: "silent", countsFor: [] };

/** A bundle with the pieces of its answers. */
export function prepareBundle(bundle: Bundle): PreparedBundle {
  const known = prepared.get(bundle);
  if (known !== undefined) {
    return known;
  }
  const { parts } = bundle;
  const held = keep((packed: number) => describeHeld(bundle, packed));
  const made: PreparedBundle = {
    bundle,
    places: keep((things) => new Map(things.map((thing, index) => [nameOf(thing), index]))),
    absent: createTemplate(parts, held(0).told),
    silent: createTemplate(bundle.actions, silent),
    row: keep((row: BundleRow) => prepareRow(bundle, row)),
    rule: keep((rule: BundleRule) => [false, true].map((stale) => ({ ...rule.told, stale }))),
    held,
  };
  prepared.set(bundle, made);
  return made;
}

/** One told thing for each name: copying it is much faster than making one field by field. */
function createTemplate<Told>(named: readonly BundleName[], told: Told): Readonly<Record<string, Told>> {
  return Object.fromEntries(named.map(({ name }) => [name, told]));
}

/** Makes something once for each thing. */
function keep<Thing, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const all = new Map<Thing, Made>();
  return (thing) => {
    let made = all.get(thing);
    if (made === undefined) {
      made = make(thing);
      all.set(thing, made);
    }
    return made;
  };
}

/** Outcomes after which nobody holds anything new. */
const endings: readonly Outcome[] = ["silent", "gone", "refused"];

function prepareRow(bundle: Bundle, row: BundleRow): PreparedRow {
  const { outcome, audiences = [], messages, rules } = row;
  const countsFor = namePersons(bundle, row, row.countsFor);
  const ends = endings.includes(outcome);
  const act = {
    action: "",
    brings: [],
    actor: "",
    settings: {},
    of: null,
    outcome,
    audiences: outcome === "unknown" ? null : nameAll(bundle.audiences, audiences),
    header: sayText(bundle, row.header),
    ...(messages && { messages: messages.map((message) => sayText(bundle, message) ?? "") }),
    countsFor,
    tells: namePersons(bundle, row, row.tells),
    decidedBy: nameAll(bundle.rules, rules),
  };
  const held = ends
    ? {}
    : { form: null, parts: {}, ...(bundle.counters && { counters: null }), lost: [], gained: [], next: {} };
  const soft = rules.flatMap((rule) => bundle.rules[rule]?.soft ?? []);
  return {
    effects: listEffects(bundle, row),
    act: { ...act, ...held },
    aboutAct: { ...act, about: true, ...held },
    ends,
    soft,
    next: { outcome, countsFor },
  };
}
