import type { Model } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { createPartSet, findCell, findRow, openBundle, type OpenBundle } from "@waft/runtime/internal";
import type { FollowedExample, Way } from "../examples/follow-way.ts";
import { listDeciding } from "../examples/test-example.ts";
import { listTransitions } from "./list-transitions.ts";
import { findDistinctions } from "../space/distinctions.ts";
import { countKinds } from "../space/multiplying.ts";
import { createColumns } from "./post-columns.ts";
import { listShownRules, type ShownRule } from "./list-shown-rules.ts";
import { spaceOf, type Spaces } from "../claims/spaces.ts";
import { findStretch, listCells, listStretches } from "../space/stretch.ts";

/** How much of what rules say is shown by examples. */
export interface Coverage {
  readonly rules: {
    readonly all: number;
    /** How many decide something in an example. */
    readonly decided: number;
    /** Names of those that decide nothing in any, in the order of the files. */
    readonly missing: readonly string[];
  };
  /** Ways in which rules answer an act on a form, on any day: those that chains come to, and those in examples. */
  readonly transitions: {
    readonly reachable: number;
    readonly taken: number;
    /** After so many acts the search ended: at least so many ways are reachable. */
    readonly limit?: number;
  };
  /** Each rule with where it stands, and how many examples it decides in. */
  readonly shown: readonly ShownRule[];
}

/** What coverage is measured of. */
export interface CoverageSource {
  readonly model: Model;
  readonly bundle: Bundle;
  readonly spaces: Spaces;
  /** Whether the platform's own files have a rule, by its index: those of others are not its concern. */
  readonly isOwn: (rule: number) => boolean;
}

/** Measures what examples show: which rules decide in them, and how many of the ways in which rules can answer they take. */
export function measureCoverage(
  { model, bundle: compiled, spaces, isOwn }: CoverageSource,
  examples: readonly FollowedExample[],
): Coverage {
  const bundle = openBundle(compiled);
  const deciding = new Set(examples.flatMap(listDeciding));
  const own = model.rules.filter(({ index }) => isOwn(index));
  const missing = own.filter(({ index }) => !deciding.has(index)).toSorted((a, b) => compare(a.linked, b.linked));
  const { found, isOver } = listReachable(bundle, spaces);
  const all = new Set(examples.flatMap((example) => listTaken(bundle, example)));
  const taken = [...all].filter((one) => isOver || found.has(one));
  return {
    rules: { all: own.length, decided: own.length - missing.length, missing: missing.map(({ name }) => name) },
    shown: listShownRules(model, isOwn, examples),
    transitions: {
      reachable: new Set([...found, ...taken]).size,
      taken: taken.length,
      ...(isOver ? { limit: mostActs } : {}),
    },
  };
}

interface Placed {
  readonly whole: { readonly file: string; readonly start: number };
}

function compare({ whole: a }: Placed, { whole: b }: Placed): number {
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}

/** Far more acts than real platforms and bridges need; but counters that differ multiply. */
const mostActs = 200_000;

/** The ways in which rules answer an act that chains come to, on all stretches of days; and whether some were left out. */
function listReachable(bundle: OpenBundle, spaces: Spaces): { readonly found: Set<string>; readonly isOver: boolean } {
  const found = new Set<string>();
  const numbers = new Map(bundle.rows.map((row, index) => [row, index]));
  const cells = listStretches(bundle).flatMap(listCells);
  if (countKinds(bundle, findDistinctions(bundle, cells)) > mostActs) {
    return { found, isOver: true };
  }
  const posts = createColumns(bundle, cells);
  let left = mostActs;
  let isOver = false;
  for (const space of new Set(listStretches(bundle).map((stretch) => spaceOf(spaces, stretch)))) {
    const reached = listTransitions({ space, posts }, left);
    for (const { action, form, row } of reached.transitions) {
      found.add(nameTransition(action, form, numbers.get(row) ?? -1));
    }
    left -= reached.acts;
    isOver ||= reached.isOver;
  }
  return { found, isOver };
}

function nameTransition(action: number, form: number, row: number): string {
  return `${action} ${form} ${row}`;
}

function listTaken(bundle: OpenBundle, { day, hops }: FollowedExample): readonly string[] {
  const stretch = findStretch(bundle, day) ?? listStretches(bundle)[0];
  return stretch === undefined
    ? []
    : hops.flatMap((ways) => ways.flatMap((way) => nameTaken(bundle, way, stretch.table) ?? []));
}

function nameTaken(
  bundle: OpenBundle,
  { branch: { post, step }, before }: Way,
  table: Parameters<typeof findCell>[1],
): string | undefined {
  const held = before?.branch.held;
  if (step === undefined || held === undefined || held.form === null) {
    return undefined;
  }
  const { action, actor, settings } = step;
  const cell = findCell(bundle, table, { action, form: held.form });
  const parts = createPartSet(post.post, bundle.parts.length);
  const situation = { parts, author: post.author, actor, settings, counters: held.counters };
  const row = cell && findRow(bundle, cell, situation);
  return row && nameTransition(action, held.form, bundle.rows.indexOf(row));
}
