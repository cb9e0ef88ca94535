import { hasPart, identities, type Bundle, type PartSet } from "@waft/runtime";
import {
  applyRow,
  countOn,
  createView,
  findCell,
  findGap,
  findRow,
  openBundle,
  readHeight,
  type OpenBundle,
  type Situation,
  type TableRow,
  type View,
} from "@waft/runtime/internal";
import type { WalkedPost } from "./list-posts.ts";
import type { WalkedStep } from "./list-steps.ts";
import type { Stretch } from "./stretch.ts";

/** What the table knows of a post after some acts. */
export interface WalkedState {
  readonly form: number | null;
  readonly view: View;
  readonly counters: readonly number[];
}

/** One act as the table answers it. */
export interface Taken {
  /** Missing for publishing itself. */
  readonly step?: WalkedStep;
  /** Missing where no rule speaks. */
  readonly cell?: number;
  readonly row: TableRow;
  readonly before: WalkedState;
  /** The view at the start of the chain. */
  readonly start: View;
  /** Missing where the chain ends. */
  readonly after?: WalkedState;
}

/** What stays the same along a chain. */
export interface Walk {
  readonly bundle: OpenBundle;
  readonly span: Stretch;
  readonly post: WalkedPost;
  readonly gap: TableRow;
}

/** A walk of one post on one day. */
export function createWalk(compiled: Bundle, span: Stretch, post: WalkedPost): Walk {
  const bundle = openBundle(compiled);
  return { bundle, span, post, gap: findGap(bundle) };
}

/** Publishing, as the table answers it. */
export function publish({ bundle, span, post }: Omit<Walk, "gap">): Taken {
  const view = createView(post.parts, bundle);
  const counters = bundle.counters.map(() => 0);
  const before: WalkedState = { form: bundle.post, view, counters };
  const row = answerPost({ bundle, span, post });
  if (row === undefined) {
    return { row: keepAll(bundle, view), before, start: view, after: before };
  }
  const brought = view.lo[0].map(() => 0);
  const after = applyRow(row, { view, start: view, brought }, bundle);
  return {
    cell: span.table.post,
    row,
    before,
    start: view,
    after: { form: row.form ?? bundle.post, view: after, counters: countOn(bundle, row, counters) },
  };
}

/** The row that answers publishing a post; undefined where no rule speaks of it. */
export function answerPost({ bundle, span, post }: Omit<Walk, "gap">): TableRow | undefined {
  const cell = bundle.cells[span.table.post];
  const counters = bundle.counters.map(() => 0);
  return cell && findRow(bundle, cell, readSituation(post, undefined, counters));
}

/** A row that leaves all as it is, for publishing where no rule speaks of it: no bundle has it, nor numbers its effects. */
function keepAll({ rows, parts }: OpenBundle, { lo }: View): TableRow {
  const none = lo[0].map(() => 0);
  const all = lo[0].map(() => 2 ** 32 - 1);
  const [first] = rows;
  return {
    ...(first?.copying === undefined ? {} : { copying: { keep: all, again: none, yes: none, open: none } }),
    outcome: "shown",
    empty: none,
    add: none,
    allow: none,
    again: none,
    capLo: [all, all, all, all],
    capHi: [all, all, all, all],
    rules: [],
    decides: [],
    told: { outcome: "shown", audiences: [], header: null, countsFor: null, tells: null },
    brings: none,
    effects: [],
    deciders: parts.map(() => -1),
  };
}

/** Takes one act; undefined when the person who should act is not there. */
export function takeStep(
  walk: Walk,
  step: WalkedStep,
  at: { readonly before: WalkedState; readonly start: View },
): Taken | undefined {
  const { bundle, span, post, gap } = walk;
  const { before, start } = at;
  if (!isThere(bundle, step, before.view)) {
    return undefined;
  }
  const { form } = before;
  const cell = form === null ? undefined : findCell(bundle, span.table, { action: step.action, form });
  const row = (cell && findRow(bundle, cell, readSituation(post, step, before.counters))) ?? gap;
  const after = applyTo(walk, { row, brings: step.brings }, at);
  return {
    step,
    row,
    before,
    start,
    ...(cell === undefined ? {} : { cell: bundle.cells.indexOf(cell) }),
    ...(after === undefined ? {} : { after }),
  };
}

/** What is held after a row has answered; undefined where nobody holds anything. */
export function applyTo(
  { bundle }: Pick<Walk, "bundle">,
  { row, brings }: { readonly row: TableRow; readonly brings: PartSet },
  { before, start }: { readonly before: WalkedState; readonly start: View },
): WalkedState | undefined {
  if (row.outcome === "silent" || row.outcome === "gone" || row.outcome === "refused") {
    return undefined;
  }
  const view = applyRow(row, { view: before.view, start, brought: brings }, bundle);
  return { form: row.form ?? null, view, counters: countOn(bundle, row, before.counters) };
}

/** Whether whoever acts may be there: the author always is, the sharer where somebody has shared. */
export function isThere({ parts }: Bundle, { identity }: Pick<WalkedStep, "identity">, { hi }: View): boolean {
  const person = parts.findIndex(({ name }) => name === identities[identity]);
  return identity === 0 || (person >= 0 && readHeight(hi, person) > 0);
}

/** Whether an act may bring what it brings, as the answer to it says. */
export function mayBring({ bundle }: Walk, { row, step }: Taken): boolean {
  const named = step?.asked.brings ?? [];
  return named.every((name) => {
    const part = bundle.parts.findIndex((one) => one.name === name);
    return hasPart(row.allow, part) || (row.outcome === "unknown" && hasPart(bundle.restorable, part));
  });
}

function readSituation(post: WalkedPost, step: WalkedStep | undefined, counters: readonly number[]): Situation {
  const { parts, author } = post;
  const actor =
    step === undefined ? { kind: author, identity: 1 } : { kind: step.kind ?? author, identity: step.identity };
  const settings = post.settings.map((value, attribute) => step?.settings.get(attribute) ?? value);
  return { parts, author, actor, settings, counters };
}
