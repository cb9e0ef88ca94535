import { type Taken } from "@waft/analysis/internal";
import type { Fineness } from "./list-all-posts.ts";
import { hasPart } from "@waft/runtime";
import { readHeight, type OpenBundle, type View } from "@waft/runtime/internal";
import { nameRow } from "./name-row.ts";

/** What a vector can be the first to show of an act. */
export interface Transitions {
  /** The action, the form acted on and the row that answers; where no rule speaks, the form alone. */
  readonly row: string;
  /** For each part what comes into the row and what is around it afterwards: all that the row's answer depends on. */
  readonly parts: readonly string[];
}

/** Names what an act shows: two acts that show the same are answered by the same row from the same. */
export function listTransitions(bundle: OpenBundle, taken: Taken, fineness: Fineness): Transitions {
  const { after, before, start, step } = taken;
  const name = nameRow(bundle, taken);
  const row = taken.cell === undefined ? `gap of ${before.form}` : `${step?.action} of ${before.form}, row ${name}`;
  if (fineness === "asked-parts" || after === undefined) {
    return { row, parts: [] };
  }
  const parts = bundle.parts.map(({ parent }, part) => {
    const brought = step !== undefined && hasPart(step.brings, part);
    const around = parent < 0 ? "" : readPart(after.view, parent);
    return `row ${name} part ${part}: ${readPart(before.view, part)} ${readPart(start, part)} ${brought} ${around}`;
  });
  return { row, parts };
}

function readPart({ lo, hi, copied }: View, part: number): string {
  const marks = copied === undefined ? "" : `${hasPart(copied.surely, part)}${hasPart(copied.perhaps, part)}`;
  return `${readHeight(lo, part)}${readHeight(hi, part)}${marks}`;
}
