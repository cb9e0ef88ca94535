import type { Bounds, Copied, Height, Held } from "../model/chain.ts";
import type { LinkedPart } from "../link/linked.ts";

/** A part and what is around it before an act: what is held, what was there at the start, what is brought. */
export interface Circumstance {
  readonly before: readonly Bounds[];
  readonly start: readonly Bounds[];
  readonly brings: ReadonlySet<number>;
}

const heights: readonly Height[] = [0, 1, 2, 3, 4];
const allBounds: readonly Bounds[] = heights.flatMap((lo) =>
  heights.filter((hi) => hi >= lo).map((hi): Bounds => ({ lo, hi })),
);
/** What a post can surely have at the start, surely not, or what nobody knows of it. */
const startBounds: readonly Bounds[] = [
  { lo: 0, hi: 0 },
  { lo: 4, hi: 4 },
  { lo: 1, hi: 4 },
];

/** What can be said of a part and of the parts inside it. */
interface Pair<Value> {
  readonly outer: Value;
  readonly inner: Value;
}

function pairBounds(all: readonly Bounds[]): readonly Pair<Bounds>[] {
  return all.flatMap((outer) =>
    all.filter((inner) => isUnder(inner, outer)).map((inner): Pair<Bounds> => ({ outer, inner })),
  );
}

/** A part is at most what is around it, and a cut one counts as whole. */
function isUnder(inner: Bounds, outer: Bounds): boolean {
  return inner.lo <= (outer.lo === 3 ? 4 : outer.lo) && inner.hi <= (outer.hi === 3 ? 4 : outer.hi);
}

const bringings: readonly Pair<boolean>[] = [
  { outer: false, inner: false },
  { outer: true, inner: false },
  { outer: true, inner: true },
];

/**
 * Every lower and upper bound that a part can have together with the part around it, before the act and at the start,
 * and all that can be brought. Parts that are not inside each other know nothing of each other: all of them take the
 * same bounds at once. What makes no difference is not varied.
 */
export function listCircumstances(
  parts: readonly LinkedPart[],
  varied: { readonly start: boolean; readonly brought: boolean },
): readonly Circumstance[] {
  const starts = varied.start ? pairBounds(startBounds) : pairBounds(startBounds).slice(-1);
  const brought = varied.brought ? bringings : bringings.slice(0, 1);
  const spread = <Value>({ outer, inner }: Pair<Value>): Value[] =>
    parts.map(({ parent }) => (parent < 0 ? outer : inner));
  return pairBounds(allBounds).flatMap((before) =>
    starts.flatMap((start) =>
      brought.map((brings) => ({
        before: spread(before),
        start: spread(start),
        brings: new Set(spread(brings).flatMap((is, part) => (is ? [part] : []))),
      })),
    ),
  );
}

const marks: readonly Copied[] = ["no", "yes", "open"];

/** Every mark that a part can have before the act, with every mark that it had at the start. */
export function listMarks(held: Held): readonly { readonly before: Held; readonly start: Held }[] {
  const mark = (copied: Copied): Held => ({ ...held, copied: held.parts.map(() => copied) });
  return marks.flatMap((before) => marks.map((start) => ({ before: mark(before), start: mark(start) })));
}
