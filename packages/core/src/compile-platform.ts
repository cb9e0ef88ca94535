import { readDay, type Bundle } from "@waft/runtime";
import { checkModel } from "./check/check-model.ts";
import { createBundle } from "./compile/create-bundle.ts";
import { loadPlatform } from "./compose/load-platform.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { dropFollowers } from "./diagnostics/drop-followers.ts";
import { limitFindings } from "./diagnostics/limit-findings.ts";
import { sortDiagnostics } from "./diagnostics/sort-diagnostics.ts";
import { checkLimits } from "./link/check-limits.ts";
import type { Host } from "./link/host.ts";
import type { LinkedPlatform } from "./link/linked.ts";
import { linkPlatform } from "./link/link-platform.ts";
import { buildModel, findRuleMistakes } from "./model/build-model.ts";
import type { Model } from "./model/model.ts";
import { takeKnown } from "./model/take-known.ts";
import { createReader, type Reader } from "./syntax/parse-file.ts";
import { suppressFindings } from "./suppress/suppress-findings.ts";
import type { SourceFile } from "./text/source-file.ts";

/** Where a platform's rules begin, and how its files are read. */
export interface PlatformSource {
  /** The path of the first file. */
  readonly entry: string;
  readonly host: Host;
  /** Reads the files; who compiles often makes one with `createReader` and keeps it, which saves about 10 ms each time. */
  readonly reader?: Reader;
  /** The day on which facts are measured as stale, as `2026-11-27`; without one, nothing is said of that. */
  readonly day?: string;
  /**
   * What was known on this day, as `2016`, `2016-03` or `2016-03-14`: rules none of whose sources had been published
   * by then do not speak. Findings are about all that is written all the same.
   */
  readonly knownAt?: string;
  /**
   * Whether examples are judged with the rest, or left for whoever tests them one by one: then neither they nor claims
   * stand in the way of the model.
   */
  readonly examples?: "judged" | "apart";
}

/** A platform's rules, checked; the model is there unless there are errors. */
export interface CheckedPlatform {
  readonly model?: Model;
  /** Everything that was found, in the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
  /** All files that were read, for excerpts. */
  readonly sources: readonly SourceFile[];
  /** Paths of the files among them that belong to another platform. */
  readonly foreign: readonly string[];
  /** Of findings that were made later, as of examples that are judged apart, those that no comment asks to leave out. */
  readonly heedIgnores: (found: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** A platform, compiled; the bundle is there unless there are errors. */
export interface CompiledPlatform extends CheckedPlatform {
  readonly bundle?: Bundle;
}

/** Reads, links and checks a platform's rule files: never throws because of what stands in them. */
export function checkPlatform({ entry, host, reader, day, knownAt, examples }: PlatformSource): CheckedPlatform {
  const loaded = loadPlatform(entry, host, reader ?? createReader());
  const { sources, foreign } = loaded;
  const read = {
    sources,
    foreign: [...foreign],
    heedIgnores: (found: readonly Diagnostic[]): readonly Diagnostic[] =>
      suppressFindings({ files: loaded.files, sources, diagnostics: found, complete: false }).filter((one) =>
        found.includes(one),
      ),
  };
  /** Warnings about the files of another platform are for whoever writes that. */
  const concern = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
    diagnostics.filter((one) => isError(one) || !foreign.has(one.span.file));
  const settle = (diagnostics: readonly Diagnostic[], complete: boolean): readonly Diagnostic[] =>
    limitFindings(
      sortDiagnostics(
        suppressFindings({
          files: loaded.files,
          sources,
          diagnostics: dropFollowers(concern(diagnostics), sources),
          complete,
        }),
        sources.map(({ path }) => path),
      ),
    );
  if (!loaded.complete || loaded.files.every(({ head }) => head === undefined)) {
    return { diagnostics: settle(loaded.diagnostics, false), ...read };
  }
  const linked = linkPlatform(loaded);
  const named = [...loaded.diagnostics, ...linked.diagnostics];
  const stopped = findEnd(linked.value, named);
  if (stopped !== undefined) {
    return { diagnostics: settle([...named, ...stopped], false), ...read };
  }
  const model = buildModel(linked.value);
  const before = [...named, ...model.diagnostics];
  if (before.some(isError)) {
    return { diagnostics: settle(before, false), ...read };
  }
  const apart = examples === "apart";
  const found = checkModel(model.value, { apart, ...(day === undefined ? {} : { day }) });
  const diagnostics = settle([...before, ...found], !apart);
  const first = knownAt === undefined ? undefined : readDay(knownAt);
  const answering = first === undefined ? model.value : buildModel(takeKnown(linked.value, first)).value;
  return { ...(diagnostics.some(isError) ? {} : { model: answering }), diagnostics, ...read };
}

/**
 * Compiles a platform's rule files into a bundle for `@waft/runtime`.
 *
 * @example
 * ```ts
 * const { bundle, diagnostics, sources } = compilePlatform({ entry: "main.waft", host });
 * if (bundle === undefined) console.error(printDiagnostics(diagnostics, sources));
 * ```
 */
export function compilePlatform(source: PlatformSource): CompiledPlatform {
  const checked = checkPlatform(source);
  return checked.model === undefined ? checked : { ...checked, bundle: createBundle(checked.model) };
}

/** What else is said of a platform of which no model is made: it is too large, or some name is wrong. */
function findEnd(linked: LinkedPlatform, named: readonly Diagnostic[]): readonly Diagnostic[] | undefined {
  const limits = checkLimits(linked);
  if (limits.length > 0) {
    return limits;
  }
  return named.some(isError) ? findRuleMistakes(linked) : undefined;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
