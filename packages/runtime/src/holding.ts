import type { TracedPart } from "./answer.ts";
import type { Bundle, BundleRow } from "./bundle.ts";
import { hasPart } from "./part-set.ts";
import { readLevel, type View } from "./view.ts";

/** What a viewer holds after an act, and how it came about. */
export interface Holding {
  /** Index of `forms`; null when nobody knows. */
  readonly form: number | null;
  readonly view: View;
  /** What each counter stands at. */
  readonly counters: readonly number[];
  /** What is said of each part, in the order of the bundle's `parts`. */
  readonly parts: readonly TracedPart[];
}

/** Describes every part after an act, with the hop at which it was lost and the rule that decided it. */
export function describeParts(
  bundle: Bundle,
  act: { readonly view: View; readonly row: BundleRow; readonly hop: number },
  before: readonly TracedPart[] | undefined,
): readonly TracedPart[] {
  const described: TracedPart[] = [];
  for (const [part, { parent }] of bundle.parts.entries()) {
    const level = describeLevel(act.view, part);
    const old = before?.[part];
    if (level === "lost") {
      described.push(old?.level === "lost" ? old : describeLoss(bundle, act, { part, above: described[parent] }));
    } else {
      const decidedBy = level === "absent" ? null : findDecider(bundle, act.row, part);
      described.push({ level, decidedBy, ...(level === "absent" ? {} : describeCopied(act.view, part)) });
    }
  }
  return described;
}

/** A part that its own rule would have left is lost with its parent, by the rule that lost that one. */
function describeLoss(
  bundle: Bundle,
  { row, hop }: { readonly row: BundleRow; readonly hop: number },
  { part, above }: { readonly part: number; readonly above: TracedPart | undefined },
): TracedPart {
  const dragged = above?.level === "lost" && hasPart(row.capHi[1], part);
  const decidedBy = dragged ? above.decidedBy : findDecider(bundle, row, part);
  return { level: "lost", lostAtHop: hop, decidedBy };
}

function describeLevel(view: View, part: number): TracedPart["level"] {
  const atLeast = readLevel(view.lo, part);
  const atMost = readLevel(view.hi, part);
  return atLeast === atMost ? atLeast : { atLeast, atMost };
}

function describeCopied({ copied }: View, part: number): Pick<TracedPart, "copied"> {
  if (copied === undefined || !hasPart(copied.perhaps, part)) {
    return {};
  }
  return { copied: hasPart(copied.surely, part) ? true : "unknown" };
}

function findDecider(bundle: Bundle, row: BundleRow, part: number): string | null {
  const found = row.decides.find(([, parts]) => hasPart(parts, part));
  return found === undefined ? null : (bundle.rules[found[0]]?.name ?? null);
}

/** Names the parts for JSON: dotted name to what is said of it. */
export function nameParts(bundle: Bundle, parts: readonly TracedPart[]): Readonly<Record<string, TracedPart>> {
  const named: Record<string, TracedPart> = {};
  for (const [index, part] of parts.entries()) {
    named[bundle.parts[index]?.name ?? ""] = part;
  }
  return named;
}
