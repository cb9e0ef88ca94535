import { hasPart, type Bundle } from "@waft/runtime";
import type { TableRow } from "@waft/runtime/internal";
import { listPath, type Joint } from "./joint.ts";
import type { Which } from "./which.ts";

/**
 * How one part stands: its two bounds as four bits each (at least lost, linked, cut, whole), and whether it surely or
 * perhaps no longer follows edits.
 */
export interface Standing {
  readonly lo: number;
  readonly hi: number;
  readonly surely: boolean;
  readonly perhaps: boolean;
}

/** What a row of one side does to one part, as bits of its four levels: all or none where it is a set of parts. */
export interface PartOp {
  /** Those that do the same have the same number. */
  readonly id: number;
  readonly kept: number;
  readonly add: number;
  readonly allow: boolean;
  readonly again: number;
  readonly raise: number;
  /** Whether some rule brings the part anew. */
  readonly restorable: number;
  readonly capLo: number;
  readonly capHi: number;
  /** Missing where rules of this side say nothing of copies. */
  readonly copying?: { readonly keep: boolean; readonly again: boolean; readonly yes: boolean; readonly open: boolean };
  /** The rule that decided the level, by its index; -1 where none did. */
  readonly decider: number;
}

/** All levels. */
export const all = 0b1111;

type ReadOp = Omit<PartOp, "id">;

/** Reads what a row of one side does to a part. */
function readPartOp(bundle: Bundle, row: TableRow, part: number): ReadOp {
  const bits = (set: readonly number[]): number => (hasPart(set, part) ? all : 0);
  const cap = (planes: TableRow["capLo"]): number =>
    planes.reduce((sum, plane, level) => sum | (hasPart(plane, part) ? 1 << level : 0), 0);
  const { copying } = row;
  return {
    kept: all & ~bits(row.empty),
    add: bits(row.add),
    allow: hasPart(row.allow, part),
    again: bits(row.again),
    raise: bits(row.raise ?? []),
    restorable: bits(bundle.restorable),
    capLo: cap(row.capLo),
    capHi: cap(row.capHi),
    ...(copying === undefined
      ? {}
      : {
          copying: {
            keep: hasPart(copying.keep, part),
            again: hasPart(copying.again, part),
            yes: hasPart(copying.yes, part),
            open: hasPart(copying.open, part),
          },
        }),
    decider: row.decides.find(({ parts }) => hasPart(parts, part))?.rule ?? -1,
  };
}

/** How parts stand after an act, each under the part around it; the parts are in an order in which that one comes first. */
export function applyOps(
  ops: readonly PartOp[],
  around: readonly number[],
  { before, start, brought }: { before: readonly Standing[]; start: readonly Standing[]; brought: readonly boolean[] },
): readonly Standing[] {
  const after: Standing[] = [];
  for (const [at, op] of ops.entries()) {
    const was = before[at] ?? nothing;
    const first = start[at] ?? nothing;
    const add = op.add | (brought[at] === true && op.allow ? all : 0);
    const lo = ((was.lo & op.kept) | add | (first.lo & op.again)) & op.capLo;
    const hi = ((was.hi & op.kept) | add | (first.hi & op.again)) & op.capHi;
    const raised = hi | ((first.hi | op.restorable) & op.raise);
    const above = after[around[at] ?? -1];
    const most = above === undefined ? raised : raised & under(above.hi);
    after.push(copy(op, { was, first, lo: above === undefined ? lo : lo & under(above.lo), hi: most }));
  }
  return after;
}

/** Standings, each once: acts make few of them, and make them often. */
const standings: Standing[] = [];

function recall(lo: number, hi: number, copied: Pick<Standing, "surely" | "perhaps">): Standing {
  const { surely, perhaps } = copied;
  const key = (lo << 6) | (hi << 2) | (Number(surely) << 1) | Number(perhaps);
  return (standings[key] ??= { lo, hi, surely, perhaps });
}

/** A part that is not there. */
export const nothing: Standing = { lo: 0, hi: 0, surely: false, perhaps: false };

/** The levels that a part can have inside one that has these: a part that is cut may hold whole ones. */
function under(levels: number): number {
  return (levels & 0b0111) | ((levels & 0b0100) << 1);
}

/** Whether a part that now has these levels still follows edits. */
function copy(
  { copying }: PartOp,
  {
    was,
    first,
    lo,
    hi,
  }: { readonly was: Standing; readonly first: Standing; readonly lo: number; readonly hi: number },
): Standing {
  if (copying === undefined) {
    return recall(lo, hi, was);
  }
  const { keep, again, yes, open } = copying;
  const carry = (now: boolean, before: boolean): boolean => (now && keep) || (before && again);
  return recall(lo, hi, {
    surely: yes || carry(was.surely, first.surely),
    perhaps: yes || open || carry(was.perhaps, first.perhaps),
  });
}

/** The parts that must be followed to know one, and where each one's parent stands among them. */
export interface Tracked {
  /** Indices of shared parts, those around others first. */
  readonly parts: readonly number[];
  /** For each the place of the part around it, or -1. */
  readonly around: readonly number[];
  /** Places of the part asked for and of those around it; what else is followed says who is there to act. */
  readonly path: readonly number[];
}

/** Finds what must be followed to know a part; who is there matters only where rules ask which person acts. */
export function trackPart(joint: Joint, part: number, withPersons: boolean): Tracked {
  const mine = listPath(joint.parts, part);
  const persons = withPersons ? joint.persons.flatMap((person) => listPath(joint.parts, person)) : [];
  const parts = [...new Set([...mine, ...persons])].toSorted((a, b) => a - b);
  return {
    parts,
    around: parts.map((one) => parts.indexOf(joint.parts[one]?.parent ?? -1)),
    path: mine.map((one) => parts.indexOf(one)),
  };
}

/** What a row of one side does to the parts that are followed; of those beside the path, only to whether they are there. */
export type ReadOps = (which: Which, row: TableRow, tracked: Tracked) => readonly PartOp[];

/** Remembers what rows do to parts: most of what is followed to know one is followed to know others as well. */
export function createOps({ sides, parts }: Joint): ReadOps {
  const known = new Map<string, PartOp>();
  const read = [new Map<TableRow, PartOp[]>(), new Map<TableRow, PartOp[]>()] as const;
  const enter = (op: ReadOp): PartOp => {
    const { kept, add, allow, again, raise, restorable, capLo, capHi, copying, decider } = op;
    const copied = copying && [copying.keep, copying.again, copying.yes, copying.open];
    const key = [kept, add, allow, again, raise, restorable, capLo, capHi, decider, copied].join(" ");
    const found = known.get(key) ?? { ...op, id: known.size };
    known.set(key, found);
    return found;
  };
  return (which, row, { parts: followed, path }) => {
    const mine = read[which].get(row) ?? [];
    read[which].set(row, mine);
    const readOne = (part: number, isOnPath: boolean): PartOp => {
      const op = readPartOp(sides[which].bundle, row, parts[part]?.at[which] ?? -1);
      return enter(isOnPath ? op : readPresence(op));
    };
    return followed.map((part, place) => {
      const isOnPath = path.includes(place);
      return (mine[part * 2 + Number(isOnPath)] ??= readOne(part, isOnPath));
    });
  };
}

/** The lowest level of the upper bound says whether something is there, and it hangs on no other level. */
const there = 0b0001;

function readPresence({ kept, add, allow, again, raise, restorable, capHi }: ReadOp): ReadOp {
  return {
    kept: kept & there,
    add: add & there,
    allow,
    again: again & there,
    raise: raise & there,
    restorable: restorable & there,
    capLo: 0,
    capHi: capHi & there,
    decider: -1,
  };
}

/** How a part that is followed stands when a post has it. */
export function standPublished({ path }: Tracked, place: number): Standing {
  return path.includes(place) ? { ...nothing, lo: all, hi: all } : { ...nothing, hi: there };
}
