import { decideProperty, type SingleProperty } from "@waft/core/internal";
import { hasPart, type Bundle } from "@waft/runtime";
import type { Unsettled } from "./claim-result.ts";
import { observe } from "./observe.ts";
import { closeUpwards } from "./claim-scope.ts";
import type { Node } from "./walk-claim.ts";

type PartProperty = Extract<
  SingleProperty,
  { readonly parts: readonly number[]; readonly kind: "sees" | "reaches" | "misses" | "unsure" }
>;

/** What nobody has said on the way to where something is open: a gap first, else what first made it open. */
export function findUnsettled(bundle: Bundle, end: Node, open: readonly SingleProperty[]): Unsettled | undefined {
  const way = listWay(end);
  const gap = way.find(({ row }) => row.outcome === "unknown");
  if (gap !== undefined) {
    return { kind: "gap", ...nameAct(bundle, gap) };
  }
  for (const property of open) {
    const found = findFor(bundle, way, property);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The acts of a chain, publishing first. */
export function listWay(end: Node): readonly Node[] {
  const way: Node[] = [];
  for (let at: Node | undefined = end; at !== undefined; at = at.before) {
    way.unshift(at);
  }
  return way;
}

function nameAct(
  { actions, forms }: Bundle,
  { act, before }: Node,
): { readonly action: string; readonly form: string } {
  return {
    action: act === undefined ? "post" : (actions[act.action]?.name ?? ""),
    form: forms[before?.after?.form ?? -1]?.name ?? "post",
  };
}

function findFor(bundle: Bundle, way: readonly Node[], property: SingleProperty): Unsettled | undefined {
  const end = way.at(-1);
  if (end === undefined) {
    return undefined;
  }
  switch (property.kind) {
    case "sees":
    case "reaches":
    case "misses":
    case "unsure":
      return property.parts
        .map((part) => findForPart(bundle, way, { ...property, parts: [part] }))
        .find((one) => one !== undefined);
    case "counts":
    case "tells":
    case "shown": {
      const isSome = property.kind === "shown" && end.row.outcome === "may-be-shown";
      return { kind: isSome ? "some" : property.kind, ...nameAct(bundle, end) };
    }
    case "silent":
      return { kind: "some", ...nameAct(bundle, end) };
    case "gone":
    case "refused":
    case "is":
    case "decided":
      return undefined;
  }
}

/** The act after which it is open for the first time, and is until the end. */
function findForPart(bundle: Bundle, way: readonly Node[], property: PartProperty): Unsettled | undefined {
  const [part = -1] = property.parts;
  const asked = closeUpwards(bundle, [part]);
  const isOpen = ({ row, act, after }: Node): boolean =>
    decideProperty(property, observe(bundle, { row, after, published: act === undefined }, asked)) === "open";
  const end = way.at(-1);
  if (end === undefined || !isOpen(end)) {
    return undefined;
  }
  const settled = way.findLastIndex((node) => !isOpen(node));
  const first = way[settled + 1];
  if (first === undefined) {
    return undefined;
  }
  return explainPart(bundle, first, { part, isCopy: property.kind === "sees" && isOfCopies(property.how) });
}

function isOfCopies(how: string | undefined): boolean {
  return how === "live" || how === "copied";
}

/** The part itself or the outermost one around it of which nobody says what becomes of it. */
function explainPart(
  bundle: Bundle,
  node: Node,
  { part, isCopy }: { readonly part: number; readonly isCopy: boolean },
): Unsettled {
  const { row } = node;
  const outermostFirst = [...closeUpwards(bundle, [part])].toSorted((a, b) => a - b);
  const lowered = outermostFirst.find((one) => !hasPart(row.capLo[1], one) && hasPart(row.capHi[1], one));
  const at = lowered ?? part;
  const name = bundle.parts[at]?.name ?? "";
  if (lowered === undefined && isCopy) {
    return { kind: "copied", ...nameAct(bundle, node), part: name };
  }
  const decider = row.decides.find(({ parts }) => hasPart(parts, at));
  const rule = bundle.rules[decider?.rule ?? -1]?.name;
  return rule === undefined
    ? { kind: "unsaid", ...nameAct(bundle, node), part: name }
    : { kind: "unknown", ...nameAct(bundle, node), part: name, rule };
}
