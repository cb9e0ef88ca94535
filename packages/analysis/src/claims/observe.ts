import type { Observed } from "@waft/core/internal";
import { hasPart, type Bundle } from "@waft/runtime";
import { readHeight, type View, type TableRow } from "@waft/runtime/internal";
import type { WalkedState } from "../space/walk-chain.ts";

type Hop = Observed["hop"];
type Held = NonNullable<Hop["held"]>;

/** What an act did, as the table answers it, in the form in which properties are asked. */
export interface ObservedAct extends Observed {
  /** Whether it is publishing itself. */
  readonly published: boolean;
}

/** Reads what an act did; only the parts that are asked for are read. */
export function observe(
  bundle: Bundle,
  {
    row,
    after,
    published,
  }: { readonly row: TableRow; readonly after: WalkedState | undefined; readonly published: boolean },
  asked: ReadonlySet<number>,
): ObservedAct {
  const { outcome, audiences, countsFor = null, tells = null, rules } = row;
  const isRefused = outcome === "refused";
  const isShown = (outcome === "shown" || outcome === "may-be-shown") && audiences !== undefined;
  return {
    published,
    hop: {
      outcome,
      countsFor: isRefused ? [] : countsFor,
      tells: isRefused ? [] : tells,
      ...(after === undefined ? {} : { held: readHeld(bundle, after, asked) }),
    },
    ...(isShown ? { shown: { some: outcome === "may-be-shown", audiences } } : {}),
    deciding: rules,
  };
}

function readHeld({ parts }: Bundle, { form, view, counters }: WalkedState, asked: ReadonlySet<number>): Held {
  return {
    form,
    counters,
    parts: parts.map((_, part) => (asked.has(part) ? readBounds(view, part) : nowhere)),
    copied: parts.map((_, part) => readCopied(view, part)),
  };
}

type Bounds = Held["parts"][number];

const nowhere: Bounds = { lo: 0, hi: 0 };
const heights = [0, 1, 2, 3, 4] as const;

function readBounds({ lo, hi }: View, part: number): Bounds {
  return { lo: heights[readHeight(lo, part)] ?? 0, hi: heights[readHeight(hi, part)] ?? 0 };
}

function readCopied({ copied }: View, part: number): Held["copied"][number] {
  if (copied === undefined || !hasPart(copied.perhaps, part)) {
    return "no";
  }
  return hasPart(copied.surely, part) ? "yes" : "open";
}
