import { findOtherwise } from "../link/find-otherwise.ts";
import type { PartSet } from "@waft/runtime";
import { createPartSet, type RowMasks, type Planes } from "@waft/runtime/internal";
import type { LinkedOtherwise, LinkedPersons } from "../link/linked.ts";
import type { Merged, Said } from "../model/merge-rules.ts";
import type { Occasion } from "../model/holds.ts";
import type { Model, Origin, PartEffect } from "../model/model.ts";
import type { TextStore } from "./text-store.ts";

/** How high a level can still be after each word: of the lower and of the upper bound. */
const caps = { keeps: [4, 4], unknown: [1, 4], cuts: [3, 3], links: [2, 2], loses: [1, 1] } as const;

/** Where rows are built: the model, and the texts that they name. */
export interface RowContext {
  readonly model: Model;
  readonly texts: TextStore;
}

/** Writes what the matching rules say together as masks. */
export function buildRow(context: RowContext, merged: Merged, occasion: Occasion): RowMasks {
  const { model } = context;
  const outcome = findOutcome(context, merged, occasion);
  const persons = {
    ...writePersons("countsFor", merged.countsFor),
    ...writePersons("tells", merged.tells),
  };
  if (outcome.outcome === "refused") {
    return { ...outcome, ...emptyMasks(model), rules: sortRules(merged.refusals), decides: [] };
  }
  const spoken = [merged.outcome, merged.countsFor, merged.tells];
  if (outcome.outcome === "silent" || outcome.outcome === "gone") {
    return { ...outcome, ...emptyMasks(model), ...persons, rules: sortRules(spoken), decides: [] };
  }
  const open = outcome.outcome === "unknown";
  return {
    ...outcome,
    ...writeMasks(model, merged, { open, publishing: occasion === "post" }),
    ...writeCopying(model, merged, occasion === "post"),
    ...(merged.raises.length > 0 ? { raises: merged.raises } : {}),
    ...persons,
    rules: sortRules([...spoken, ...merged.effects]),
    decides: writeDeciders(model, merged),
  };
}

type OutcomeFields = Pick<RowMasks, "outcome" | "form" | "audiences" | "header" | "messages">;

function findOutcome(context: RowContext, merged: Merged, occasion: Occasion): OutcomeFields {
  const { model, texts } = context;
  const form = occasion === "post" ? model.postForm : occasion.form;
  if (merged.refusals.length > 0) {
    const messages = merged.refusals.flatMap(({ value }) =>
      value.kind === "refused" && value.message !== undefined ? [texts.keep(value.message)] : [],
    );
    return { outcome: "refused", messages };
  }
  const said = merged.outcome?.value;
  switch (said?.kind) {
    case "shows":
      return {
        outcome: said.some ? "may-be-shown" : "shown",
        form: said.form === "it" ? form : said.form,
        audiences: [...new Set(said.audiences)].toSorted((a, b) => a - b),
        ...(said.header === undefined ? {} : { header: texts.keep(said.header) }),
      };
    case "becomes":
      return { outcome: "becomes", form: said.form };
    case "silent":
    case "gone":
      return { outcome: said.kind };
    case "unknown":
      return { outcome: "unknown" };
    case "refused":
    case undefined:
      return findUnsaidOutcome(context, merged, occasion);
  }
}

/** Publishing shows the post; an act by the author leaves the form; of any other act nobody knows what it shows. */
function findUnsaidOutcome(context: RowContext, merged: Merged, occasion: Occasion): OutcomeFields {
  const { model } = context;
  if (occasion === "post") {
    return { outcome: "shown", form: model.postForm };
  }
  const byAuthor = model.platform.actions[occasion.action]?.byAuthor === true;
  if (byAuthor && merged.matched) {
    return { outcome: "becomes", form: occasion.form };
  }
  const otherwise = findOtherwise(model.platform, occasion.form);
  return otherwise === undefined ? { outcome: "unknown" } : { outcome: "refused", ...writeRefusal(context, otherwise) };
}

function writeRefusal({ texts }: Pick<RowContext, "texts">, { text }: LinkedOtherwise): Pick<RowMasks, "messages"> {
  return { messages: text === undefined ? [] : [texts.keep(text)] };
}

function writePersons(
  field: "countsFor" | "tells",
  said: Said<LinkedPersons> | undefined,
): Pick<RowMasks, "countsFor" | "tells"> {
  return said === undefined || said.value === "unknown" ? {} : { [field]: said.value };
}

function sortRules(said: readonly (Said<unknown> | undefined)[]): readonly number[] {
  return [...new Set(said.flatMap((one) => one?.rules ?? []))].toSorted((a, b) => a - b);
}

type Masks = Pick<RowMasks, "empty" | "add" | "allow" | "again" | "raise" | "capLo" | "capHi">;

/**
 * The row of an act of which no rule speaks: refused if the platform refuses all such acts; otherwise each part at least
 * lost, or absent where some rule allows it, and at most the highest of what it was, what it was at the start, and whole
 * where some rule brings it.
 */
export function buildGapRow(context: RowContext): RowMasks {
  const { platform, optional, tracksCopies } = context.model;
  const empty = emptyMasks(context.model);
  const otherwise = findOtherwise(platform, null);
  if (otherwise !== undefined) {
    return { outcome: "refused", ...writeRefusal(context, otherwise), ...empty, rules: [], decides: [] };
  }
  const { empty: none } = empty;
  const parts = [...platform.parts.keys()];
  const all = createPartSet(parts, parts.length);
  const needed = createPartSet(
    parts.filter((part) => optional[part] !== true),
    parts.length,
  );
  return {
    outcome: "unknown",
    ...empty,
    raise: all,
    ...(tracksCopies ? { copying: { keep: none, again: none, yes: none, open: all } } : {}),
    capLo: [needed, none, none, none],
    capHi: [all, all, all, all],
    rules: [],
    decides: [],
  };
}

function emptyMasks({ platform }: Model): Masks {
  const none = createPartSet([], platform.parts.length);
  const planes: Planes = [none, none, none, none];
  return { empty: none, add: none, allow: none, again: none, capLo: planes, capHi: planes };
}

function writeMasks(
  { platform, optional }: Model,
  { effects }: Merged,
  at: { readonly open: boolean; readonly publishing: boolean },
): Masks {
  const { length } = platform.parts;
  const setOf = (test: (part: number) => boolean): PartSet => selectParts(length, test);
  const effectOf = (part: number): PartEffect | undefined => effects[part]?.value;
  const from = (origin: Origin): PartSet =>
    setOf((part) => effectOf(part)?.origin === origin && (origin === "allowed" || !effectOf(part)?.doubted));
  const unsaid = at.publishing ? "keeps" : "unknown";
  /** Whether an unwritten rule may have brought the part, or left it out. */
  const isForgotten = (part: number): boolean => effectOf(part)?.doubted ?? (at.open && effectOf(part) === undefined);
  const cap = (part: number, bound: 0 | 1): number => {
    const leftOut = bound === 0 && isForgotten(part) && optional[part] === true;
    return leftOut ? 0 : caps[effectOf(part)?.level ?? unsaid][bound];
  };
  const forgotten = setOf(isForgotten);
  const planes = (bound: 0 | 1): Planes => {
    const heights = Array.from({ length }, (_, part) => cap(part, bound));
    const reaching = (least: number): PartSet => setOf((part) => (heights[part] ?? 0) >= least);
    return [reaching(1), reaching(2), reaching(3), reaching(4)];
  };
  return {
    empty: setOf((part) => (effectOf(part)?.origin ?? "before") !== "before" && !effectOf(part)?.doubted),
    add: from("added"),
    allow: from("allowed"),
    again: from("start"),
    ...(at.open || forgotten.some((word) => word !== 0) ? { raise: forgotten } : {}),
    capLo: planes(0),
    capHi: planes(1),
  };
}

function writeCopying(model: Model, { effects, copies }: Merged, publishing: boolean): Pick<RowMasks, "copying"> {
  if (!model.tracksCopies) {
    return {};
  }
  const setOf = (test: (part: number) => boolean): PartSet => selectParts(model.platform.parts.length, test);
  const unsaid = (part: number): boolean => copies[part] === undefined && effects[part] === undefined;
  return {
    copying: {
      keep: setOf((part) => copies[part] === undefined && (publishing || !unsaid(part))),
      again: setOf((part) => copies[part] === "fresh" && effects[part]?.value.origin === "start"),
      yes: setOf((part) => copies[part] === "copied"),
      open: setOf((part) => copies[part] === "open" || (!publishing && unsaid(part))),
    },
  };
}

/** The parts of which something is so. */
function selectParts(count: number, test: (part: number) => boolean): PartSet {
  const words = [...createPartSet([], count)];
  for (let part = 0; part < count; part += 1) {
    if (test(part)) {
      words[part >>> 5] = ((words[part >>> 5] ?? 0) | (1 << (part & 31))) >>> 0;
    }
  }
  return words;
}

/** Each part is decided by the rule with the best word among those that agree on it. */
function writeDeciders({ platform }: Model, { effects }: Merged): RowMasks["decides"] {
  const byRule = new Map<number, number[]>();
  for (const [part, said] of effects.entries()) {
    const [rule] = said?.rules ?? [];
    if (rule !== undefined) {
      byRule.set(rule, [...(byRule.get(rule) ?? []), part]);
    }
  }
  return [...byRule]
    .toSorted(([a], [b]) => a - b)
    .map(([rule, parts]) => ({ rule, parts: createPartSet(parts, platform.parts.length) }));
}
