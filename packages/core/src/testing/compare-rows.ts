import type { Bundle, BundleTable, PartSet } from "@waft/runtime";
import {
  createPartSet,
  applyRow,
  countOn,
  findGap,
  findCell,
  openBundle,
  type View,
  type OpenBundle,
  type TableCell,
  type TableRow,
  type Planes,
} from "@waft/runtime/internal";
import { invariant } from "../lib/invariant.ts";
import { interpretAct } from "../interpret/interpret-chain.ts";
import type { Bounds, Copied, Held, InterpretedAct, InterpretedChain, InterpretedStep } from "../model/chain.ts";
import { createCases } from "../model/cases.ts";
import type { Model } from "../model/model.ts";
import { beforeAllDays, findRules, listOccasions } from "../model/occasions.ts";
import { describeInterpreted, describeTable, isSameAnswer } from "./is-same-answer.ts";
import { listCircumstances, listMarks, type Circumstance } from "./list-bounds.ts";

/** An act on which the interpreter and a row of the table do not say the same. */
export interface RowDisagreement {
  readonly day: string;
  readonly action: string;
  readonly form: string | null;
  /** Number of the row in the bundle; missing where no rule answers. */
  readonly row?: number;
  readonly interpreter: string;
  readonly table: string;
}

/** How much was compared. */
export interface RowComparison {
  /** Cases: a row with answers to what its cell asks. */
  readonly cases: number;
  readonly acts: number;
  readonly disagreements: readonly RowDisagreement[];
}

/** What is compared; without a word, every case of every row. */
export interface RowChoice {
  /** This row alone, by its number in the bundle. */
  readonly only?: number;
  /** These rows alone, by their numbers: those of a package that has the others from elsewhere. */
  readonly among?: ReadonlySet<number>;
  /** Each row in the first of its cases: a few times faster, for platforms beside which others are compared whole. */
  readonly once?: true;
  /** Up to the first disagreement: it is asked only whether there is any. */
  readonly stops?: true;
}

/**
 * Compares the interpreter and the table on every act that can be: every row of every span, with every lower and upper
 * bound and every mark of each part and of the part around it, whether or not any chain leads there.
 */
export function compareRows(
  model: Model,
  compiled: Bundle,
  { only, once, among, stops }: RowChoice = {},
): RowComparison {
  const bundle = openBundle(compiled);
  const counts = { cases: 0, acts: 0 };
  const run: Run = {
    model,
    bundle,
    only,
    once,
    among,
    stops,
    counts,
    disagreements: [],
    done: new Set(),
    met: new Set(),
  };
  for (const { from, table: number } of bundle.spans) {
    const table = bundle.tables[number];
    invariant(table, "A span of a bundle names a table that is not there.");
    const span = { from, table };
    for (const occasion of listOccasions(model)) {
      if (occasion !== "post") {
        compareOccasion(run, span, occasion);
      }
    }
    if (only === undefined || only === bundle.gap) {
      model.platform.actions.forEach((_, action) => compareCase(run, { span, action, form: null, number: undefined }));
    }
  }
  return { ...run.counts, disagreements: run.disagreements };
}

interface Run {
  readonly model: Model;
  readonly bundle: OpenBundle;
  readonly only: number | undefined;
  readonly once: true | undefined;
  readonly among: ReadonlySet<number> | undefined;
  readonly stops: true | undefined;
  readonly counts: { cases: number; acts: number };
  readonly disagreements: RowDisagreement[];
  /** What was compared: an act of which the same rules speak is answered alike in every span. */
  readonly done: Set<string>;
  /** Rows that were compared in one of their cases. */
  readonly met: Set<number>;
}

/** Days of one table, from the first of them on. */
interface Stretch {
  readonly from: string | undefined;
  readonly table: BundleTable;
}

interface CaseOf {
  readonly span: Stretch;
  readonly action: number;
  readonly form: number | null;
  /** Number of the case among those of the cell; undefined where there is no cell. */
  readonly number: number | undefined;
}

function compareOccasion(run: Run, span: Stretch, occasion: { readonly action: number; readonly form: number }): void {
  const { model, bundle, done, only } = run;
  const cell = findCell(bundle, span.table, occasion);
  const rules = findRules(model, occasion, span.from);
  const key = JSON.stringify([occasion, rules, cell?.rows]);
  if (!done.has(key)) {
    done.add(key);
    if (cell === undefined) {
      if (only === undefined || only === bundle.gap) {
        compareCase(run, { span, ...occasion, number: undefined });
      }
      return;
    }
    for (const [number, row] of cell.rows.entries()) {
      if (only === undefined || row === only) {
        compareCase(run, { span, ...occasion, number });
      }
    }
  }
}

/** One case, as both evaluators take it. */
interface Opened {
  readonly run: Run;
  readonly at: CaseOf;
  readonly row: TableRow;
  /** Number of the row in the bundle; missing where no rule answers. */
  readonly number: number | undefined;
  readonly chain: Omit<InterpretedChain, "steps">;
  readonly step: Omit<InterpretedStep, "brings">;
  readonly counters: readonly number[];
}

function compareCase(run: Run, at: CaseOf): void {
  const opened = openCase(run, at);
  if (opened === undefined || isLeftOut(run, opened.number)) {
    return;
  }
  if (opened.number !== undefined) {
    run.met.add(opened.number);
  }
  run.counts.cases += 1;
  const { parts } = run.model.platform;
  const { counters, step } = opened;
  const none: readonly Copied[] = run.model.tracksCopies ? parts.map(() => "no") : [];
  const hold = (bounds: readonly Bounds[]): Held => ({ form: at.form, parts: bounds, copied: none, counters });
  for (const { before, start, brings } of listAll(opened)) {
    if (run.stops === true && run.disagreements.length > 0) {
      return;
    }
    compareAct(opened, { step: { ...step, brings }, before: hold(before), start: hold(start) });
  }
  const marked = run.model.tracksCopies ? listMarks(hold(parts.map((): Bounds => ({ lo: 4, hi: 4 })))) : [];
  for (const held of marked) {
    compareAct(opened, { step: { ...step, brings: new Set() }, ...held });
  }
}

function isLeftOut({ once, met, among }: Run, number: number | undefined): boolean {
  return number !== undefined && ((once === true && met.has(number)) || among?.has(number) === false);
}

/** Where no rule answers one row does, for every action and every form: it is gone through once, then only met. */
function listAll({ run: { model, done, only }, number, row }: Opened): readonly Circumstance[] {
  const all = listCircumstances(model.platform.parts, findVaried(row, only !== undefined));
  const isMet = number === undefined && done.has("gap");
  if (number === undefined) {
    done.add("gap");
  }
  return isMet ? all.slice(-1) : all;
}

/** Nothing, if no post and no act are like that. */
function openCase(run: Run, at: CaseOf): Opened | undefined {
  const { bundle, model } = run;
  const { platform } = model;
  const cell = findCellOf(bundle, at);
  const { asked, possible } = createCases(cell?.asks ?? [], model).read(at.number ?? 0);
  const number = at.number === undefined ? undefined : cell?.rows[at.number];
  const post = new Set([...platform.parts.keys()].filter((part) => asked.hasPart(part)));
  const { author, settings, counters } = asked;
  const opened = {
    run,
    at,
    row: bundle.rows[number ?? -1] ?? findGap(bundle),
    number,
    chain: { day: at.span.from ?? beforeAllDays, post, author, settings },
    step: { action: at.action, actor: { kind: asked.actor, identity: asked.identity }, settings },
    counters,
  };
  return possible ? opened : undefined;
}

function findCellOf(bundle: OpenBundle, { span, action, form }: CaseOf): TableCell | undefined {
  return form === null ? undefined : findCell(bundle, span.table, { action, form });
}

function compareAct({ run, at, row, number, chain, counters }: Opened, act: InterpretedAct): void {
  const { model, bundle, disagreements } = run;
  run.counts.acts += 1;
  const hop = interpretAct(model, chain, act);
  const brought = createPartSet(act.step.brings, bundle.parts.length);
  const view = applyRow(row, { view: writeView(act.before), start: writeView(act.start), brought }, bundle);
  const answers = { hop, row, view, form: row.form ?? null, counters: countOn(bundle, row, counters) };
  if (disagreements.length < 10 && !isSameAnswer(bundle, answers)) {
    disagreements.push({
      day: chain.day,
      action: bundle.actions[at.action]?.name ?? "",
      form: bundle.forms[at.form ?? -1]?.name ?? null,
      ...(number === undefined ? {} : { row: number }),
      interpreter: describeInterpreted(hop),
      table: describeTable(bundle, answers),
    });
  }
}

/** What the outcome of a row can depend on at all; of a row that may be wrong, what is brought as well. */
function findVaried(
  { again, raise, allow, copying }: TableRow,
  mayBeWrong: boolean,
): { readonly start: boolean; readonly brought: boolean } {
  const isSet = (set: PartSet | undefined): boolean => (set ?? []).some((word) => word !== 0);
  const start = isSet(again) || isSet(raise) || isSet(copying?.again);
  return { start, brought: mayBeWrong || isSet(allow) };
}

/** What is held by the interpreter, as the table holds it. */
export function writeView({ parts, copied }: Held): View {
  const plane = (read: (part: number) => boolean): PartSet =>
    createPartSet([...parts.keys()].filter(read), parts.length);
  const planes = (bound: "lo" | "hi"): Planes => {
    const atLeast = (height: number): PartSet => plane((part) => (parts[part]?.[bound] ?? 0) >= height);
    return [atLeast(1), atLeast(2), atLeast(3), atLeast(4)];
  };
  const marks = { surely: plane((part) => copied[part] === "yes"), perhaps: plane((part) => copied[part] !== "no") };
  return { lo: planes("lo"), hi: planes("hi"), ...(copied.length === 0 ? {} : { copied: marks }) };
}
