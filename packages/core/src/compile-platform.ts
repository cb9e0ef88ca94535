import { readDay, type Bundle } from "@waft/runtime";
import { checkModel } from "./check/check-model.ts";
import { createBundle } from "./compile/create-bundle.ts";
import { loadPlatform, type LoadedPlatform } from "./compose/load-platform.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { isError } from "./diagnostics/is-error.ts";
import { dropFollowers } from "./diagnostics/drop-followers.ts";
import { keepComments } from "./syntax/keep-comments.ts";
import { limitFindings } from "./diagnostics/limit-findings.ts";
import { sortDiagnostics } from "./diagnostics/sort-diagnostics.ts";
import { checkLimits } from "./link/check-limits.ts";
import type { Host } from "./link/host.ts";
import type { LinkedPlatform } from "./link/linked.ts";
import type { KeptLinks } from "./link/kept-links.ts";
import { linkPlatform } from "./link/link-platform.ts";
import { moveFindings, type Places } from "./move-findings.ts";
import { doubtStale } from "./model/doubt-stale.ts";
import { buildModel, findRuleMistakes } from "./model/build-model.ts";
import type { Model } from "./model/model.ts";
import type { Answered } from "./model/survey.ts";
import { takeKnown } from "./model/take-known.ts";
import { checkCharacters } from "./syntax/check-characters.ts";
import { createReader, type Reader } from "./syntax/parse-file.ts";
import { listIgnores, suppressFindings, type Ignores } from "./suppress/suppress-findings.ts";
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
   * Whether a rule that is stale on the day asked says that nobody knows, wherever it said something. Findings are about
   * what is written all the same.
   */
  readonly strictStale?: boolean;
  /**
   * Whether examples are judged with the rest, or left for whoever tests them one by one: then neither they nor claims
   * stand in the way of the model.
   */
  readonly examples?: "judged" | "apart";
  /**
   * Whether only what keeps the rules from being asked is looked for, or everything: whoever tells nobody of warnings
   * saves a third of the time.
   */
  readonly findings?: "all" | "errors";
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
export function checkPlatform(asked: PlatformSource): CheckedPlatform {
  return checkLinked(linkFiles(asked), asked);
}

/** The files of a platform with their names looked up, and what was found on the way. */
export interface LinkedFiles {
  readonly loaded: LoadedPlatform;
  /** Missing where something that it is made of was not found. */
  readonly platform?: LinkedPlatform;
  readonly found: readonly Diagnostic[];
  /** What was found in the characters of the files: of texts as they are now, so that it stands where it is told. */
  readonly characters: readonly Diagnostic[];
  /** The comments in the files that ask to leave findings out. */
  readonly ignores: Ignores;
  /** What is kept of its names; missing where they could not be looked up. */
  readonly links?: KeptLinks;
  /** Where what was found stands now, if not where it was read. */
  readonly places?: Places;
  /** Whether more can be asked of it. */
  readonly isWhole: boolean;
}

/** How files are read, where they stand now, and what is known of them as they were before. */
export interface LinkOptions extends Pick<PlatformSource, "entry" | "host" | "reader"> {
  /** Missing where everything stands where it was read. */
  readonly places?: Places;
  /** The same files before a change: what is the same in both is not worked out again. */
  readonly before?: LinkedFiles | undefined;
}

/** Reads a platform's rule files and looks their names up. */
export function linkFiles({ entry, host, reader, places, before }: LinkOptions): LinkedFiles {
  const loaded = loadPlatform(entry, host, reader ?? createReader());
  const files = places === undefined ? loaded.files : loaded.files.map(places.treeOf);
  const ignores = listIgnores(files, loaded.sources);
  const characters = findCharacters(loaded);
  const read = { loaded, ignores, characters, ...(places === undefined ? {} : { places }) };
  if (!loaded.complete || loaded.files.every(({ head }) => head === undefined)) {
    const links = before?.links === undefined ? {} : { links: before.links };
    return { ...read, ...links, found: loaded.diagnostics, isWhole: false };
  }
  const linked = linkPlatform(loaded, before?.links);
  const found = [...loaded.diagnostics, ...linked.diagnostics];
  const limits = checkLimits(linked.value);
  return {
    ...read,
    platform: linked.value,
    links: linked.kept,
    found: [...found, ...limits],
    isWhole: limits.length === 0,
  };
}

/** What begins as no rule file does is told as that alone. */
function findCharacters({ sources, files, all }: LoadedPlatform): readonly Diagnostic[] {
  const others = new Set([...files, ...all].filter(({ head }) => head === undefined).map(({ path }) => path));
  return sources.filter(({ path }) => !others.has(path)).flatMap(checkCharacters);
}

/** What was found in reading and in looking names up, without going through the cases of rules; there is no model. */
export function tellLinked(linked: LinkedFiles): CheckedPlatform {
  const { loaded, ignores, found } = linked;
  const { sources, foreign } = loaded;
  return {
    diagnostics: settle(linked, found, false),
    sources,
    foreign: [...foreign],
    heedIgnores: (later) =>
      later.length === 0
        ? later
        : suppressFindings({ ignores, diagnostics: later, complete: false }).filter((one) => later.includes(one)),
  };
}

/** Asks what can be asked only where every name is known. */
export function checkLinked(
  linked: LinkedFiles,
  { examples, ...asked }: Omit<PlatformSource, "entry" | "host">,
): CheckedPlatform {
  const { apart, judged } = checkInTurns(linked, asked);
  return examples === "apart" ? apart() : judged();
}

/** A platform, checked for whoever asks first without its examples and then with them: most of both is the same. */
export interface TurnsOfChecks {
  /** Examples and claims are left for whoever tests them one by one. */
  readonly apart: () => CheckedPlatform;
  readonly judged: () => CheckedPlatform;
  /** What is kept for whoever checks it again after a change; missing where there was too little to check. */
  readonly kept?: KeptChecks;
}

/** What was worked out about a model, for the one that it becomes by a change. */
export interface KeptChecks {
  readonly model: Model;
  readonly answered: Answered | undefined;
}

/** What is asked of files that are linked. */
export interface TurnsAsked extends Pick<PlatformSource, "day" | "knownAt" | "strictStale" | "findings"> {
  /** What was kept of the same platform before a change. */
  readonly before?: KeptChecks | undefined;
}

/** Asks what does not hang on examples and claims, and those when they are asked for. */
export function checkInTurns(
  linked: LinkedFiles,
  { day, findings, before: earlier, ...asking }: TurnsAsked,
): TurnsOfChecks {
  const { platform, found, characters, isWhole } = linked;
  const told = tellLinked(linked);
  const stop = (diagnostics: readonly Diagnostic[]): TurnsOfChecks => {
    const checked = { ...told, diagnostics };
    return { apart: () => checked, judged: () => checked };
  };
  if (platform === undefined || !isWhole) {
    return stop(told.diagnostics);
  }
  if ([...found, ...characters].some(isError)) {
    return stop(settle(linked, [...found, ...findRuleMistakes(platform)], false));
  }
  const model = buildModel(platform, earlier?.model);
  const before = [...found, ...model.diagnostics];
  if (before.some(isError)) {
    return stop(settle(linked, before, false));
  }
  const onlyErrors = findings === "errors";
  const asked = checkModel(model.value, {
    onlyErrors,
    before: earlier?.answered,
    foreign: linked.loaded.foreign,
    ...(day === undefined ? {} : { day }),
  });
  const answering = findAnswering(model.value, asking);
  const tell = (judged: readonly Diagnostic[], complete: boolean): CheckedPlatform => {
    const diagnostics = settle(linked, [...before, ...asked.found, ...judged, ...asked.stale], complete);
    return { ...told, ...(diagnostics.some(isError) ? {} : { model: answering }), diagnostics };
  };
  const kept = { model: model.value, answered: asked.answered };
  return { apart: () => tell([], false), judged: () => tell(asked.judge(), !onlyErrors), kept };
}

/** The model with what was known on a day, all of it without one; where it is asked strictly, what is stale is in doubt. */
function findAnswering(model: Model, { knownAt, strictStale }: Pick<TurnsAsked, "knownAt" | "strictStale">): Model {
  const first = knownAt === undefined ? undefined : readDay(knownAt);
  if (first === undefined && !strictStale) {
    return model;
  }
  const known = first === undefined ? model.platform : takeKnown(model.platform, first);
  return buildModel(strictStale ? doubtStale(known) : known).value;
}

/** Leaves out what follows from something else, is ignored, or is for whoever writes another platform. */
function settle(
  { loaded: { sources, foreign }, characters, ignores, places }: LinkedFiles,
  found: readonly Diagnostic[],
  complete: boolean,
): readonly Diagnostic[] {
  const diagnostics = [...(places === undefined ? found : moveFindings(found, places)), ...characters];
  const concern = diagnostics.filter((one) => isError(one) || !foreign.has(one.span.file));
  const mending = keepComments(dropFollowers(concern, sources), sources);
  const kept = suppressFindings({ ignores, diagnostics: mending, complete });
  const sorted = sortDiagnostics(
    kept,
    sources.map(({ path }) => path),
  );
  return limitFindings(sorted);
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
  return withBundle(checkPlatform(source));
}

/** A checked platform with its bundle, unless there are errors. */
export function withBundle(checked: CheckedPlatform): CompiledPlatform {
  return checked.model === undefined ? checked : { ...checked, bundle: createBundle(checked.model) };
}
