import type { Bounds, Copied, Height, InterpretedHop } from "../model/chain.ts";
import type { Property } from "../link/linked.ts";

/** Whether something holds: surely, surely not, or the rules leave it open. */
export type Verdict = "yes" | "no" | "open";

/** What properties are asked of: what an act did, to whom it is shown, and on which rules that stands. */
export interface Observed {
  readonly hop: InterpretedHop;
  /** To whom rules show it; missing where none does. */
  readonly shown?: { readonly some: boolean; readonly audiences: readonly number[] };
  /** The rules that decided anything, as indices. */
  readonly deciding: readonly number[];
}

/** A property that is not put together from others. */
export type SingleProperty = Exclude<Property, { readonly kind: "and" | "or" }>;

/**
 * Decides whether a property holds after an act, in three values.
 * A property of what is seen surely does not hold where nobody holds anything: who proves claims leaves such acts out.
 */
export function decideProperty(property: Property, seen: Observed): Verdict {
  switch (property.kind) {
    case "and":
      return decideAll(property.items.map((item) => decideProperty(item, seen)));
    case "or":
      return decideAny(property.items.map((item) => decideProperty(item, seen)));
    case "sees":
    case "reaches":
    case "misses":
    case "unsure":
      return decideAll(property.parts.map((part) => decidePart(property, part, seen)));
    case "counts":
      return decidePersons(property.parts, seen.hop.countsFor);
    case "tells":
      return decidePersons(property.parts, seen.hop.tells);
    case "shown":
      return decideShown(property, seen);
    case "silent":
    case "gone":
    case "refused":
      return decideOutcome(property.kind, seen);
    case "is":
      return decideForm(property.form, seen);
    case "decided":
      return yesOrNo(seen.deciding.includes(property.rule));
  }
}

/** Holds if all hold: `no` is stronger than `open`. */
export function decideAll(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes("no") ? "no" : verdicts.includes("open") ? "open" : "yes";
}

/** Holds if any holds: `yes` is stronger than `open`. */
export function decideAny(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes("yes") ? "yes" : verdicts.includes("open") ? "open" : "no";
}

/** What is said of one part of a list. */
export type PartProperty = Extract<SingleProperty, { readonly kind: "sees" | "reaches" | "misses" | "unsure" }>;

/**
 * Decides what is said of one part: `sees` is at least cut, `reaches` at least linked, `misses` lost or never there.
 * `unsure of` holds where the bounds leave open which of the three it is.
 */
export function decidePart(property: PartProperty, part: number, { hop: { held } }: Observed): Verdict {
  const bounds = held?.parts[part];
  if (held === undefined || bounds === undefined) {
    return "no";
  }
  switch (property.kind) {
    case "sees":
      return decideSeen(property.how, bounds, held.copied[part] ?? "no");
    case "reaches":
      return isAtLeast(bounds, 2);
    case "misses":
      return negate(isAtLeast(bounds, 2));
    case "unsure":
      return yesOrNo(isAtLeast(bounds, 2) === "open" || isAtLeast(bounds, 3) === "open");
  }
}

type How = Extract<PartProperty, { readonly kind: "sees" }>["how"];

function decideSeen(how: How, bounds: Bounds, copied: Copied): Verdict {
  const seen = isAtLeast(bounds, 3);
  const isCopy: Verdict = copied;
  switch (how) {
    case undefined:
      return seen;
    case "whole":
      return isAtLeast(bounds, 4);
    case "cut":
      return decideAll([seen, negate(isAtLeast(bounds, 4))]);
    case "live":
      return decideAll([seen, negate(isCopy)]);
    case "copied":
      return decideAll([seen, isCopy]);
  }
}

function isAtLeast({ lo, hi }: Bounds, height: Height): Verdict {
  return lo >= height ? "yes" : hi < height ? "no" : "open";
}

function negate(verdict: Verdict): Verdict {
  return verdict === "open" ? "open" : yesOrNo(verdict === "no");
}

function yesOrNo(is: boolean): Verdict {
  return is ? "yes" : "no";
}

/** The named persons are among them; without a name, there is nobody. */
function decidePersons(named: readonly number[], persons: Observed["hop"]["countsFor"]): Verdict {
  if (persons === null || persons === "chosen") {
    return "open";
  }
  return yesOrNo(named.length === 0 ? persons.length === 0 : named.every((person) => persons.includes(person)));
}

/** What the network may show or not is surely shown to some, and perhaps to all of them. */
function decideShown(
  { some, audiences }: Extract<SingleProperty, { readonly kind: "shown" }>,
  { hop, shown }: Observed,
): Verdict {
  if (shown === undefined) {
    return hop.outcome === "unknown" || hop.outcome === "shown" ? "open" : "no";
  }
  const among = audiences.every((audience) => shown.audiences.includes(audience));
  return decideAll([yesOrNo(among), shown.some && !some ? "open" : "yes"]);
}

/** What may be shown may as well not be: then nobody new is shown anything. */
function decideOutcome(kind: "silent" | "gone" | "refused", { hop: { outcome } }: Observed): Verdict {
  if (outcome === "unknown" || (kind === "silent" && outcome === "may-be-shown")) {
    return "open";
  }
  return yesOrNo(outcome === kind);
}

function decideForm(form: number, { hop: { held } }: Observed): Verdict {
  return held === undefined ? "no" : held.form === null ? "open" : yesOrNo(held.form === form);
}
