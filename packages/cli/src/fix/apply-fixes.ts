import type { Diagnostic, Fix, Span } from "@waft/core";

/** The fixes that can be made together, and what the files are with them. */
export interface AppliedFixes {
  /** New texts of the files that change, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly fixes: number;
  /** Files that a fix would have changed and that are not to be written. */
  readonly left: ReadonlySet<string>;
}

/**
 * Makes the first fix of each finding when it is safe, the first findings first. A fix that touches what another one
 * changes waits for the next round; one that would change a file that is not to be written is left out whole.
 */
export function applyFixes(
  findings: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  mayWrite: (file: string) => boolean,
): AppliedFixes {
  const taken: Fix["edits"][number][] = [];
  const left = new Set<string>();
  let fixes = 0;
  for (const { edits } of findings.flatMap((one) => pickFix(one) ?? [])) {
    const foreign = edits.map(({ span }) => span.file).filter((file) => !texts.has(file) || !mayWrite(file));
    foreign.forEach((file) => left.add(file));
    if (foreign.length === 0 && edits.every(({ span }) => taken.every((other) => !touches(span, other.span)))) {
      taken.push(...edits);
      fixes += 1;
    }
  }
  return { texts: rewrite(taken, texts), fixes, left };
}

function pickFix({ fixes: [first] }: Diagnostic): Fix | undefined {
  return first?.safe === true && first.edits.length > 0 ? first : undefined;
}

/** Whether two stretches share a character, or begin at the same place. */
function touches(one: Span, other: Span): boolean {
  return one.file === other.file && (one.start === other.start || (one.start < other.end && other.start < one.end));
}

function rewrite(edits: Fix["edits"], texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  // From the end to the beginning, so that no edit moves the place of another.
  for (const { span, text } of edits.toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
    const before = changed.get(span.file) ?? texts.get(span.file) ?? "";
    changed.set(span.file, before.slice(0, span.start) + text + before.slice(span.end));
  }
  return changed;
}
