import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { UseNode } from "../syntax/tree.ts";

/** One file that uses another, by their paths. */
export interface Using {
  readonly from: string;
  readonly to: string;
  readonly use: UseNode;
}

interface Visit {
  readonly path: string;
  /** How many of its uses were followed. */
  followed: number;
}

/** Files that use each other in a circle: each `use` that leads back to a file on the way to it. */
export function findCircles(entry: string, all: readonly Using[]): readonly Diagnostic[] {
  const from = groupByFile(all);
  const done = new Set<string>();
  const way: Visit[] = [{ path: entry, followed: 0 }];
  const open = new Set([entry]);
  const found: Diagnostic[] = [];
  for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
    const using = from.get(visit.path)?.[visit.followed];
    visit.followed += 1;
    if (using === undefined) {
      done.add(visit.path);
      open.delete(visit.path);
      way.pop();
    } else if (open.has(using.to)) {
      found.push(report(using));
    } else if (!done.has(using.to)) {
      open.add(using.to);
      way.push({ path: using.to, followed: 0 });
    }
  }
  return found;
}

function groupByFile(all: readonly Using[]): ReadonlyMap<string, readonly Using[]> {
  const found = new Map<string, Using[]>();
  for (const using of all) {
    const known = found.get(using.from);
    if (known === undefined) {
      found.set(using.from, [using]);
    } else {
      known.push(using);
    }
  }
  return found;
}

function report({ from, to, use: { span } }: Using): Diagnostic {
  const what =
    from === to
      ? { en: "This file uses itself", nl: "Dit bestand gebruikt zichzelf" }
      : { en: `'${to}' uses this file already`, nl: `'${to}' gebruikt dit bestand al` };
  return createDiagnostic(catalogue.circularUse, { span }, { what });
}
