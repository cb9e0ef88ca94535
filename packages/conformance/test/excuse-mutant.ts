import { createWalk, listSteps, listStretches, type Taken } from "@waft/analysis/internal";
import { listAllPosts } from "../generate/list-all-posts.ts";
import { hasPart } from "@waft/runtime";
import {
  applyRow,
  findGap,
  openBundle,
  readHeight,
  type OpenBundle,
  type TableRow,
  type View,
} from "@waft/runtime/internal";
import { explore } from "../generate/explore.ts";
import type { Mutant } from "./list-mutants.ts";

/** Every act that some chain comes to, on all days: worked out until nothing new can be held. */
export function listTaken(bundle: OpenBundle): readonly Taken[] {
  return listStretches(bundle).flatMap((span) => {
    const steps = listSteps(bundle, span);
    return listAllPosts(bundle, "every-part").flatMap((post) =>
      explore(createWalk(bundle, span, post), steps, "every-part").map(({ taken }) => taken),
    );
  });
}

/** Why a mutant answers every question as the bundle does; undefined when it does not. */
export function excuseMutant(bundle: OpenBundle, all: readonly Taken[], mutant: Mutant): string | undefined {
  const { row, part } = mutant;
  if (part !== undefined && part >= bundle.parts.length) {
    return "no part has this bit";
  }
  const taken = row === undefined ? all : all.filter((one) => bundle.rows.indexOf(one.row) === row);
  if (taken.length === 0) {
    return "no chain comes to this row";
  }
  if (part === undefined) {
    return excusePersonsAndForm(taken, mutant);
  }
  if (taken.every(({ after }) => after === undefined)) {
    return "the chain ends with this row, and nothing is held";
  }
  const changed = openBundle(mutant.bundle);
  return taken.every((one) => isSameAfter(bundle, one, changed)) ? nameReason(taken, mutant) : undefined;
}

function excusePersonsAndForm(taken: readonly Taken[], { name }: Mutant): string | undefined {
  const ends = taken.every(({ after }) => after === undefined);
  if (name.includes(": form ")) {
    return ends ? "the chain ends with this row, and nothing is held" : undefined;
  }
  if (taken.every(({ row }) => row.outcome === "refused")) {
    return "what is refused counts for nobody, whatever else is said";
  }
  return taken.every(({ step }) => step === undefined) ? "publishing counts for nobody and tells nobody" : undefined;
}

function isSameAfter(bundle: OpenBundle, taken: Taken, mutant: OpenBundle): boolean {
  if (taken.after === undefined) {
    return true;
  }
  const number = bundle.rows.indexOf(taken.row);
  // What is no row of the bundle is the row of a gap, or that of publishing where no rule speaks of it.
  const gap = taken.step === undefined ? taken.row : findGap(mutant);
  const view = applyChanged(mutant, mutant.rows[number] ?? gap, taken);
  return bundle.parts.every((_, part) => readPart(view, part) === readPart(taken.after?.view ?? view, part));
}

function applyChanged(bundle: OpenBundle, row: TableRow, { before, start, step }: Taken): View {
  // At publishing what was there at the start is what was there before.
  const first = step === undefined ? before.view : start;
  const brought = step?.brings ?? before.view.lo[0].map(() => 0);
  return applyRow(row, { view: before.view, start: first, brought }, bundle);
}

/** Level and mark of one part; of what is surely not there nobody sees the mark, and no row makes it matter again. */
function readPart({ lo, hi, copied }: View, part: number): string {
  const most = readHeight(hi, part);
  const marks = copied === undefined ? "" : `${hasPart(copied.surely, part)} ${hasPart(copied.perhaps, part)}`;
  return `${readHeight(lo, part)} ${most} ${most > 1 ? marks : ""}`;
}

function nameReason(taken: readonly Taken[], { name, part = 0 }: Mutant): string | undefined {
  const heights = ({ lo, hi }: View): string => `${readHeight(lo, part)} ${readHeight(hi, part)}`;
  if (taken.every(({ before, after }) => heights(before.view) === "0 0" && after && heights(after.view) === "0 0")) {
    return "the part is never there when this is done, and the act does not bring it";
  }
  const kind = Object.keys(reasons).find((mask) => name.includes(`: ${mask}`));
  return kind === undefined ? undefined : reasons[kind];
}

/** By mask: how it comes that nothing changes. That nothing does was seen on all that can come into the row. */
const reasons: Readonly<Record<string, string>> = {
  empty: "nothing of the part is there before, or the act brings it all the same",
  add: "the part is whole already, or a cap or the part around it takes away what is added",
  allow: "nobody brings the part here",
  again: "what the start had is there already, or a cap or the part around it takes it away",
  cap: "what comes in is no higher than this, or the part around it or what is raised decides",
  raise: "what would be brought back is there already",
  "copying.again": "at the start nothing is a copy",
  copying: "the part is a copy by another mark of this row, or none was one before",
  restorable: "where no rule speaks the part is there, or was at the start",
};
