import type { Bundle, BundleAsk, BundleCell, BundleRow, PartSet } from "./bundle.ts";
import { hasBundleShape } from "./bundle-shape.ts";
import { wordsFor } from "./part-set.ts";
import type { Problem, Problems } from "./problem.ts";

/**
 * Takes a bundle from anywhere: parsed JSON is checked whole, once, before it is used.
 * A bundle is data and is never run. Never throws; what is not a bundle is refused with the reason.
 */
export function loadBundle(value: unknown): { readonly bundle: Bundle } | Problems {
  if (!hasBundleShape(value)) {
    return refuse("This is not a bundle of Waft, version 1: a field is missing, unknown or of the wrong shape.");
  }
  const wrong = findWrongIndex(value);
  return wrong === undefined ? { bundle: value } : refuse(`This bundle does not fit together: ${wrong}.`);
}

function refuse(message: string): Problems {
  const problem: Problem = {
    code: "not-a-bundle",
    message,
    hint: "Compile the rules again, or install the platform's package again.",
  };
  return { problems: [problem] };
}

function findWrongIndex(bundle: Bundle): string | undefined {
  return findWrongDeclaration(bundle) ?? findWrongTable(bundle);
}

function findWrongDeclaration(bundle: Bundle): string | undefined {
  const { parts, actions, attributes, rules, sources } = bundle;
  if (!bundle.forms.some((form) => form.name === "post") || bundle.actors.length === 0) {
    return "the form 'post' or the actors are missing";
  }
  if (parts.some((part, index) => part.parent >= index)) {
    return "a part stands before its parent";
  }
  const outside = (indices: readonly number[] | undefined, size: number): boolean =>
    (indices ?? []).some((index) => index >= size);
  if ([...bundle.groups, ...attributes].some((one) => outside(one.actions, actions.length))) {
    return "a group or an attribute names an action that is not there";
  }
  if (rules.some((rule) => outside(rule.sources, sources.length) || outside(rule.against, sources.length))) {
    return "a rule names a source that is not there";
  }
  return attributes.some((attribute) => attribute.values.length === 0) ? "an attribute has no values" : undefined;
}

function findWrongTable(bundle: Bundle): string | undefined {
  const width = bundle.actions.length * bundle.forms.length;
  const [first] = bundle.spans;
  if (first === undefined || first.from !== undefined) {
    return "there is no span before every date";
  }
  if (bundle.spans.some((span, index) => index > 0 && (span.from ?? "") <= (bundle.spans[index - 1]?.from ?? ""))) {
    return "the spans are not in the order of their days";
  }
  const cellsOutside = bundle.spans.some(
    (span) => span.cells.length !== width || [span.post, ...span.cells].some((cell) => cell >= bundle.cells.length),
  );
  if (cellsOutside) {
    return "a span names a cell that is not there";
  }
  if (!bundle.cells.every((cell) => fitsCell(bundle, cell))) {
    return "a cell does not have a row for each answer";
  }
  const sets = [bundle.restorable, bundle.optional];
  const fits = bundle.rows.every((row) => fitsRow(bundle, row)) && sets.every((set) => fitsSet(bundle, set));
  return fits ? undefined : "a row names something that is not there";
}

function fitsCell(bundle: Bundle, cell: BundleCell): boolean {
  const size = cell.asks.reduce((product, ask) => product * ask.size, 1);
  return (
    cell.rows.length === size &&
    cell.rows.every((row) => row < bundle.rows.length) &&
    cell.asks.every((ask) => fitsAsk(bundle, ask))
  );
}

function fitsAsk(bundle: Bundle, ask: BundleAsk): boolean {
  switch (ask.ask) {
    case "part":
      return ask.part < bundle.parts.length;
    case "author":
    case "actor":
      return ask.size === bundle.actors.length;
    case "identity":
      return ask.size === 4;
    case "counter":
      return ask.size === (bundle.counters?.[ask.counter]?.most ?? -1) + 1;
    case "attribute":
      return ask.size === bundle.attributes[ask.attribute]?.values.length;
  }
}

function fitsSet(bundle: Bundle, set: PartSet): boolean {
  return set.length === wordsFor(bundle.parts.length);
}

function fitsRow(bundle: Bundle, row: BundleRow): boolean {
  const sets = [row.empty, row.add, row.allow, row.again, ...row.capLo, ...row.capHi, ...copyingSets(row)];
  const decided = row.decides.map(([, parts]) => parts);
  const rules = [...row.rules, ...row.decides.map(([rule]) => rule)];
  const inside = (indices: readonly number[] | undefined, size: number): boolean =>
    (indices ?? []).every((index) => index < size);
  return (
    [...sets, ...decided, row.raise ?? row.empty].every((set) => fitsSet(bundle, set)) &&
    inside(rules, bundle.rules.length) &&
    inside(row.form === undefined ? [] : [row.form], bundle.forms.length) &&
    inside(row.audiences, bundle.audiences.length) &&
    inside(row.raises, bundle.counters?.length ?? 0) &&
    [row.countsFor, row.tells].every((who) => who === "chosen" || inside(who, bundle.parts.length))
  );
}

function copyingSets({ copying }: BundleRow): readonly PartSet[] {
  return copying === undefined ? [] : [copying.keep, copying.again, copying.yes, copying.open];
}
