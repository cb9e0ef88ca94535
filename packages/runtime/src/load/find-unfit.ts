import type { Bundle, BundleCell, BundleRow } from "../bundle.ts";
import { nameOf, type Named } from "../plan/names.ts";
import { listSlots } from "../table/list-slots.ts";

/** The list of a bundle, such as `.cells`, in which something does not fit to the rest, though it has the right shape. */
export function findUnfit(bundle: Bundle): string | undefined {
  const { actors, attributes, cells, parts, audiences, rows, slots, spans } = bundle;
  const partNames = new Set(parts.map(nameOf));
  const audienceNames = new Set(audiences.map(nameOf));
  const checks: Readonly<Record<string, boolean>> = {
    ...checkNames(bundle),
    parts: isOnce(parts.map(nameOf)) && parts.every(({ parent }, index) => parent < index),
    actors: isOnce(actors) && actors.length > 0,
    attributes: isOnce(attributes.map(nameOf)) && attributes.every(({ values }) => isOnce(values) && values.length > 0),
    spans:
      spans.length > 0 &&
      spans.every(({ from = "" }, index) => (index > 0 ? from > (spans[index - 1]?.from ?? "") : from === "")),
    slots: listSlots(bundle).join() === slots.join(),
    cells: cells.every((cell) => isWhole(cell, slots)),
    rows: rows.every((row) => isOneAct(row, partNames, audienceNames)),
  };
  const unfit = Object.entries(checks).find(([, fits]) => !fits);
  return unfit && `.${unfit[0]}`;
}

/** Lists in which each name stands once, and nothing else is asked. */
function checkNames(bundle: Bundle): Readonly<Record<string, boolean>> {
  const { forms, actions, audiences, counters, rules, sources } = bundle;
  const lists: Readonly<Record<string, readonly Named[]>> = { forms, actions, audiences, counters, rules, sources };
  return Object.fromEntries(Object.entries(lists).map(([list, things]) => [list, isOnce(things.map(nameOf))]));
}

function isOnce(things: readonly unknown[]): boolean {
  return new Set(things).size === things.length;
}

/** A cell asks nothing twice, and has a row for each combination of values. */
function isWhole({ slots: asked, rows }: BundleCell, slots: readonly number[]): boolean {
  return isOnce(asked) && rows.length === asked.reduce((all, slot) => all * (slots[slot] ?? 0), 1);
}

/** What a row tells and what it does are of one act: it ends where its outcome says so, and tells of those who are there. */
function isOneAct(
  { told, ends, raises = [] }: BundleRow,
  parts: ReadonlySet<string>,
  audiences: ReadonlySet<string>,
): boolean {
  const { outcome, countsFor, tells } = told;
  const persons = [countsFor, tells].flatMap((some) => (typeof some === "object" && some ? some : []));
  return (
    Boolean(ends) === (outcome === "silent" || outcome === "gone" || outcome === "refused") &&
    isOnce(raises) &&
    persons.every((name) => parts.has(name)) &&
    (told.audiences ?? []).every((name) => audiences.has(name))
  );
}
