import type { Level, TracedPart } from "./answer.ts";
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

/** One act, with the view after it; the row is missing where publishing asks no rule. */
interface Done {
  readonly view: View;
  readonly row: BundleRow | undefined;
  readonly hop: number;
}

/** Describes every part after an act, with the hop at which it was lost and the rule that decided it. */
export function describeParts(bundle: Bundle, done: Done, before: readonly TracedPart[]): readonly TracedPart[] {
  const described: TracedPart[] = [];
  for (const [part, { parent }] of bundle.parts.entries()) {
    const level = describeLevel(done.view, part);
    const decidedBy = findDecider(bundle, done, part);
    const old = before[part];
    if (level !== "lost") {
      const more = level === "absent" ? { decidedBy: null } : { decidedBy, ...describeCopied(done.view, part) };
      described.push({ level, ...more });
    } else {
      described.push(old?.level === level ? old : describeLoss(done, part, { decidedBy, above: described[parent] }));
    }
  }
  return described;
}

function describeLevel({ lo, hi }: View, part: number): Level {
  const atLeast = readLevel(lo, part);
  const atMost = readLevel(hi, part);
  return atLeast === atMost ? atMost : { atLeast, atMost };
}

function findDecider({ rules }: Bundle, { row }: Done, part: number): string | null {
  const decider = row?.decides.find(({ parts }) => hasPart(parts, part));
  return rules[decider?.rule ?? -1]?.name ?? null;
}

/** A part that its own rule would have left is lost with its parent, by the rule that lost that one. */
function describeLoss(
  { row, hop }: Done,
  part: number,
  { decidedBy, above }: { readonly decidedBy: string | null; readonly above: TracedPart | undefined },
): TracedPart {
  const dragged = row !== undefined && above?.level === "lost" && hasPart(row.capHi[1], part);
  return { level: "lost", lostAtHop: hop, decidedBy: dragged ? above.decidedBy : decidedBy };
}

function describeCopied({ copied }: View, part: number): Pick<TracedPart, "copied"> {
  return copied && hasPart(copied.perhaps, part) ? { copied: hasPart(copied.surely, part) || "unknown" } : {};
}

/** Names things in the order in which a bundle lists them: an object from each name to what is said of it. */
export function nameEach<Said>(
  names: readonly { readonly name: string }[],
  said: readonly Said[],
): Readonly<Record<string, Said>> {
  return Object.fromEntries(said.map((one, index) => [names[index]?.name ?? "", one]));
}
