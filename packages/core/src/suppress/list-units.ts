import type { DateNode, EraNode, FileNode, ItemNode, PropertyNode, RuleNode } from "../syntax/tree.ts";

/** What a comment can speak of: a clause, a line of a source, the beginning of a block; offsets in its file. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

/**
 * Lists what stands on a line of its own in the one style, in the order of the file: where a file breaks its lines
 * means nothing, so a comment speaks of these.
 */
export function listUnits({ items, postsHave }: FileNode): readonly Unit[] {
  return [...postsHave.map(({ span }) => span), ...items.flatMap(listItem)].toSorted((a, b) => a.start - b.start);
}

function listItem(item: ItemNode): readonly Unit[] {
  switch (item.kind) {
    case "source":
      return listBlock(
        item.span,
        item.fields.map(({ span }) => span),
      );
    case "rule":
      return listRule(item);
    case "era":
      return listEra(item);
    case "example": {
      const dated = item.at === undefined ? [] : [item.at.span];
      const steps = item.steps.flatMap(({ span, properties }) => listBlock(span, properties.map(placeOf)));
      return listBlock(item.span, [...dated, ...item.cites.map(({ name }) => name.span), ...steps]);
    }
    case "claim":
    case "goal":
      return listBlock(
        item.span,
        [...item.scope, ...item.demands].map(({ span }) => span),
      );
    case "actor":
    case "part":
    case "form":
    case "audience":
    case "action":
    case "group":
    case "attribute":
    case "counter":
    case "otherwise":
      return [item.span];
  }
}

function listRule({ span, on, clauses }: RuleNode): readonly Unit[] {
  const inside = [...(on === undefined ? [] : [on.span]), ...clauses.map((clause) => clause.span)];
  return listBlock(span, inside);
}

function listEra({ span, from, until, rules }: EraNode): readonly Unit[] {
  const dates = [from, until].flatMap((date: DateNode | undefined) => (date === undefined ? [] : [date.span]));
  return listBlock(span, [...dates, ...rules.flatMap(listRule)]);
}

/** The beginning of a block, and what is in it. */
function listBlock({ start, end }: Unit, inside: readonly Unit[]): readonly Unit[] {
  const first = Math.min(end, ...inside.map((unit) => unit.start));
  return [{ start, end: first }, ...inside];
}

function placeOf(property: PropertyNode): Unit {
  if ("span" in property) {
    return property.span;
  }
  const places = property.items.map(placeOf);
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}
