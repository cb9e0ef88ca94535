import { levelNames, type Hop, type Level, type Start, type Trace } from "@waft/runtime";
import type { GoalProperty, Wish } from "./goal.ts";

/** Whether a wish is fulfilled after a chain: nobody looks where nobody holds anything that could be looked at. */
export type WishVerdict = "yes" | "unknown" | "no" | "nobody";

/** The verdicts from the best to the worst. What nobody has said stands between yes and no, and is neither. */
export const verdictOrder: readonly WishVerdict[] = ["yes", "unknown", "no", "nobody"];

type Decided = Exclude<WishVerdict, "nobody">;

/** Where a chain ends: what its last act did, and what those look at who were shown something last. */
interface End {
  readonly act: Start | Hop;
  /** Missing where nobody looks at anything. */
  readonly view: Start | Hop | undefined;
}

/** Decides whether a wish is fulfilled in the end. */
export function decideWish({ how, property }: Wish, trace: Trace): WishVerdict {
  const { start, hops, notReached } = trace;
  const end: End = { act: hops.at(-1) ?? start, view: findView(trace) };
  const asksView = speaksOf(property, ofViews);
  // Where a chain ends early its last act never happened, so that nobody looks at what that did.
  const isMute = notReached !== undefined && (!asksView || speaksOf(property, ofActs));
  if (isMute || (asksView && end.view === undefined)) {
    return "nobody";
  }
  const decided = decide(property, end);
  return how === "never" ? negate(decided) : decided;
}

/**
 * What the last ones hold who were shown something by an act of the chain: an act that shows nothing, or is not possible,
 * takes nothing away from them.
 */
function findView({ start, hops }: Trace): Start | Hop | undefined {
  if (hops.at(-1)?.outcome === "gone") {
    return undefined;
  }
  return hops.length === 0 ? start : hops.findLast(({ parts }) => parts !== undefined);
}

const ofViews: readonly GoalProperty["kind"][] = ["sees", "reaches", "misses", "unsure", "is"];
const ofActs: readonly GoalProperty["kind"][] = ["counts", "tells", "shown", "silent", "gone", "refused", "decided"];

function speaksOf(property: GoalProperty, kinds: readonly GoalProperty["kind"][]): boolean {
  return property.kind === "and" || property.kind === "or"
    ? property.items.some((item) => speaksOf(item, kinds))
    : kinds.includes(property.kind);
}

function decide(property: GoalProperty, end: End): Decided {
  const { act, view = act } = end;
  switch (property.kind) {
    case "and":
      return decideAll(property.items.map((item) => decide(item, end)));
    case "or":
      return negate(decideAll(property.items.map((item) => negate(decide(item, end)))));
    case "sees":
    case "reaches":
    case "misses":
    case "unsure":
      return decideAll(property.parts.map((part) => decidePart(property, part, view)));
    case "counts":
      return decidePersons(property.parts, "countsFor" in act ? act.countsFor : []);
    case "tells":
      return decidePersons(property.parts, "tells" in act ? act.tells : []);
    case "shown":
    case "silent":
    case "gone":
    case "refused":
      return "outcome" in act ? decideOutcome(property, act) : "no";
    case "is":
      return view.form === null ? "unknown" : yesOrNo(view.form === property.form);
    case "decided":
      return yesOrNo("decidedBy" in act && act.decidedBy.includes(property.rule));
  }
}

/** `no` is stronger than `unknown`. */
function decideAll(decided: readonly Decided[]): Decided {
  return decided.includes("no") ? "no" : decided.includes("unknown") ? "unknown" : "yes";
}

function negate(decided: Decided): Decided {
  return decided === "unknown" ? decided : yesOrNo(decided === "no");
}

function yesOrNo(is: boolean): Decided {
  return is ? "yes" : "no";
}

type OfParts = Extract<GoalProperty, { readonly kind: "sees" | "reaches" | "misses" | "unsure" }>;

/** `sees` is at least cut, `reaches` at least one click away; a platform without the part surely does not show it. */
function decidePart(property: OfParts, part: string, end: Start | Hop): Decided {
  const { level = "absent", copied = false } = end.parts?.[part] ?? {};
  switch (property.kind) {
    case "sees":
      return decideSeen(property.how, level, copied);
    case "reaches":
      return isAtLeast(level, "linked");
    case "misses":
      return negate(isAtLeast(level, "linked"));
    case "unsure":
      return yesOrNo(isAtLeast(level, "linked") === "unknown" || isAtLeast(level, "cut") === "unknown");
  }
}

function decideSeen(
  how: Extract<GoalProperty, { readonly kind: "sees" }>["how"],
  level: Level,
  copied: boolean | "unknown",
): Decided {
  const seen = isAtLeast(level, "cut");
  const isCopy = copied === "unknown" ? copied : yesOrNo(copied);
  switch (how) {
    case undefined:
      return seen;
    case "whole":
      return isAtLeast(level, "whole");
    case "cut":
      return decideAll([seen, negate(isAtLeast(level, "whole"))]);
    case "live":
      return decideAll([seen, negate(isCopy)]);
    case "copied":
      return decideAll([seen, isCopy]);
  }
}

function isAtLeast(level: Level, least: (typeof levelNames)[number]): Decided {
  const { atLeast, atMost } = typeof level === "string" ? { atLeast: level, atMost: level } : level;
  const height = (one: (typeof levelNames)[number]): number => levelNames.indexOf(one);
  return height(atLeast) >= height(least) ? "yes" : height(atMost) < height(least) ? "no" : "unknown";
}

function decidePersons(named: readonly string[], persons: Hop["countsFor"]): Decided {
  if (persons === null || persons === "chosen") {
    return "unknown";
  }
  return yesOrNo(named.length === 0 ? persons.length === 0 : named.every((person) => persons.includes(person)));
}

type OfOutcome = Extract<GoalProperty, { readonly kind: "shown" | "silent" | "gone" | "refused" }>;

/** What may be shown may as well not be. */
function decideOutcome(property: OfOutcome, { outcome, audiences }: Hop): Decided {
  if (outcome === "unknown") {
    return "unknown";
  }
  if (property.kind !== "shown") {
    return property.kind === "silent" && outcome === "may-be-shown" ? "unknown" : yesOrNo(outcome === property.kind);
  }
  const isTo = property.audiences.every((audience) => audiences?.includes(audience));
  const open = outcome === "may-be-shown" && !property.some;
  return !isTo || !["shown", "may-be-shown"].includes(outcome) ? "no" : open ? "unknown" : "yes";
}
