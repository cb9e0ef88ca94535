import path from "node:path";
import { checkRules, type Checking } from "../check/check-target.ts";
import type { Target } from "../check/find-targets.ts";
import { applyFixes } from "./apply-fixes.ts";
import { canWrite } from "./can-write.ts";

/** A file that is to change. */
export interface ChangedFile {
  /** Its absolute path. */
  readonly place: string;
  /** The path under which it is shown. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What can be mended. */
export interface Mended {
  readonly files: readonly ChangedFile[];
  readonly fixes: number;
  /** Files that were left as they are, because they are not ours. */
  readonly left: readonly string[];
}

/** A fix can bring another finding to light that has a fix as well; this often is enough, and an end. */
const mostRounds = 10;

/** Makes fixes in memory and checks again, until nothing changes; nothing is written. */
export function fixTargets(targets: readonly Target[], checking: Checking): Mended {
  const changed = new Map<string, ChangedFile>();
  const left = new Set<string>();
  let fixes = 0;
  for (const target of targets) {
    for (let round = 0; target.kind === "rules" && round < mostRounds; round += 1) {
      const made = fixOnce(target.entry, checking, changed);
      made.left.forEach((file) => left.add(file));
      fixes += made.fixes;
      if (made.fixes === 0) {
        break;
      }
    }
  }
  return { files: [...changed.values()].filter(({ before, after }) => before !== after), fixes, left: [...left] };
}

function fixOnce(
  entry: string,
  checking: Checking,
  changed: Map<string, ChangedFile>,
): { readonly fixes: number; readonly left: ReadonlySet<string> } {
  const { base } = checking;
  const overlay = new Map([...changed].map(([place, { after }]) => [place, after]));
  const { diagnostics, sources } = checkRules(entry, { ...checking, overlay });
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  const made = applyFixes(diagnostics, texts, (file) => canWrite(path.resolve(base, file), base));
  for (const [file, after] of made.texts) {
    const place = path.resolve(base, file);
    const before = changed.get(place)?.before ?? texts.get(file) ?? "";
    changed.set(place, { place, file, before, after });
  }
  return made;
}
