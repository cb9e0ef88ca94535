import { hasPart, type Bundle } from "@waft/runtime";
import { levelNames, readHeight, readLevel, type View, type TableRow } from "@waft/runtime/internal";
import type { Copied, Held, InterpretedHop } from "../model/chain.ts";

/** What the two evaluators say of one act. */
export interface TwoAnswers {
  readonly hop: InterpretedHop;
  /** Missing for the publishing itself, if no rule speaks of it. */
  readonly row: TableRow | undefined;
  readonly view: View;
  readonly form: number | null;
  readonly counters: readonly number[];
}

/** Whether both say the same of outcome, persons, form, counters, copies and the bounds of every part. */
export function isSameAnswer({ parts }: Bundle, { hop, row, view, form, counters }: TwoAnswers): boolean {
  const { outcome } = row ?? { outcome: "shown" };
  return (
    hop.outcome === outcome &&
    isSamePersons(hop, outcome === "refused" ? { countsFor: [], tells: [] } : row) &&
    isSameHeld(hop.held, endings.has(outcome) ? undefined : { form, view, counters, count: parts.length })
  );
}

function isSamePersons(hop: InterpretedHop, table: Pick<TableRow, "countsFor" | "tells"> | undefined): boolean {
  return isSameList(hop.countsFor, table?.countsFor ?? null) && isSameList(hop.tells, table?.tells ?? null);
}

/** What is held after an act; undefined when the chain has ended. */
function isSameHeld(
  held: Held | undefined,
  table: (Pick<TwoAnswers, "form" | "view" | "counters"> & { readonly count: number }) | undefined,
): boolean {
  if (held === undefined || table === undefined) {
    return held === undefined && table === undefined;
  }
  const { lo: low, hi: high } = table.view;
  return (
    held.form === table.form &&
    held.parts.length === table.count &&
    isSameList(held.counters, table.counters) &&
    isSameCopied(held.copied, table.view) &&
    held.parts.every(({ lo, hi }, part) => lo === readHeight(low, part) && hi === readHeight(high, part))
  );
}

function isSameCopied(copied: readonly Copied[], { copied: table }: View): boolean {
  if (table === undefined) {
    return copied.length === 0;
  }
  const marks = [table.perhaps, table.surely];
  return copied.every((mark, part) => {
    const [perhaps, surely] = marks.map((set) => hasPart(set, part));
    return perhaps === (mark !== "no") && surely === (mark === "yes");
  });
}

const endings: ReadonlySet<string> = new Set(["refused", "silent", "gone"]);

type Persons = InterpretedHop["countsFor"];

function isSameList(one: Persons, other: Persons): boolean {
  return one === null || other === null || one === "chosen" || other === "chosen"
    ? one === other
    : one.length === other.length && one.every((item, index) => item === other[index]);
}

/** What the interpreter says, in one line. */
export function describeInterpreted({ outcome, held, countsFor, tells }: InterpretedHop): string {
  const levels = held?.parts.map(({ lo, hi }) => [levelNames[lo], levelNames[hi]]);
  return JSON.stringify([outcome, held === undefined ? "nothing" : held.form, levels, countsFor, tells]);
}

/** What the table says, in one line. */
export function describeTable({ parts }: Bundle, { row, view, form }: TwoAnswers): string {
  const { outcome = "shown", countsFor = null, tells = null } = row ?? {};
  const ended = endings.has(outcome);
  const levels = parts.map((_, part) => [readLevel(view.lo, part), readLevel(view.hi, part)]);
  const held = ended ? ["nothing", undefined] : [form, levels];
  const persons = outcome === "refused" ? [[], []] : [countsFor, tells];
  return JSON.stringify([outcome, ...held, ...persons]);
}
