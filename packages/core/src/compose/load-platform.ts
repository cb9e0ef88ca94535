import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../link/host.ts";
import { loadFiles, type LoadedFiles } from "../link/load-files.ts";
import type { WholePlatform } from "../link/whole-platform.ts";
import type { Reader } from "../syntax/parse-file.ts";
import type { FileNode, HeadNode, NameNode } from "../syntax/tree.ts";
import type { SourceFile, Span } from "../text/source-file.ts";
import { bridge } from "./bridge.ts";
import { adviseTwo, checkHead } from "./check-head.ts";
import { anyNetwork, knowAnyNetwork } from "./any-network.ts";
import { inherit } from "./inherit.ts";

/** A platform with everything that it is made of. */
export interface LoadedPlatform extends WholePlatform {
  /** All files that were read, those of other platforms as well. */
  readonly sources: readonly SourceFile[];
  /** Paths of the files of other platforms: only mistakes are reported in them. */
  readonly foreign: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether everything it is made of was found; without it there is nothing to link. */
  readonly complete: boolean;
}

/** The most platforms that are made of each other. */
const mostPlatforms = 50;

/** Reads a platform's files, and those of the platforms that it extends or bridges. */
export function loadPlatform(entry: string, host: Host, reader: Reader): LoadedPlatform {
  return load(entry, { host: knowAnyNetwork(host), reader, entries: new Map(), loaded: new Map(), open: [] });
}

/** The first file of a platform, and where it was first named. */
interface FoundEntry {
  readonly path: string;
  readonly span: Span;
}

interface Loading {
  readonly host: Host;
  readonly reader: Reader;
  /** The first file of each platform by its name: there is one of each. */
  readonly entries: Map<string, FoundEntry>;
  /** Platforms that were loaded, by their first file. */
  readonly loaded: Map<string, LoadedPlatform>;
  /** First files of the platforms that are being loaded: one extends the other. */
  readonly open: readonly string[];
}

function load(entry: string, loading: Loading): LoadedPlatform {
  const known = loading.loaded.get(entry);
  if (known !== undefined) {
    return known;
  }
  const own = loadFiles(entry, loading.host, loading.reader);
  const head = own.files.find((file) => file.head !== undefined)?.head;
  const extending = own.files.find((file) => file.head?.extends !== undefined)?.head ?? head;
  const inside = { ...loading, open: [...loading.open, entry] };
  const mistaken = own.files.flatMap((file) => checkHead(file.head));
  const diagnostics = [...own.diagnostics, ...mistaken];
  const composed = compose({ own, head: mistaken.length > 0 ? undefined : extending, diagnostics }, inside);
  const platform = { ...composed, complete: composed.complete && mistaken.length === 0 };
  loading.loaded.set(entry, platform);
  return platform;
}

interface Composing {
  readonly own: LoadedFiles;
  readonly head: HeadNode | undefined;
  readonly diagnostics: Diagnostic[];
}

function compose({ own, head, diagnostics }: Composing, loading: Loading): LoadedPlatform {
  const find = (name: NameNode): LoadedPlatform | undefined => loadOther(name, { own, head, diagnostics }, loading);
  const alone: LoadedPlatform = {
    ...own,
    all: own.files,
    sides: [],
    foreign: new Set(),
    diagnostics,
    complete: true,
  };
  const base = head?.kind === "platform" ? head.extends : undefined;
  if (base !== undefined) {
    const other = find(base.platform);
    return other === undefined
      ? { ...alone, complete: false }
      : join(alone, [other], { all: [...inherit(other.all, base.asOf, own.files), ...own.files], sides: [] });
  }
  const between = head?.kind === "bridge" ? head.between : undefined;
  if (between === undefined) {
    return alone;
  }
  return composeBridge(between, { alone, find, diagnostics });
}

interface Bridging {
  readonly alone: LoadedPlatform;
  readonly find: (name: NameNode) => LoadedPlatform | undefined;
  readonly diagnostics: Diagnostic[];
}

function composeBridge(
  between: NonNullable<HeadNode["between"]>,
  { alone, find, diagnostics }: Bridging,
): LoadedPlatform {
  const from = find(between.from);
  const to = find(between.to);
  if (from === undefined || to === undefined) {
    return { ...alone, complete: false };
  }
  const first = nameOf(from) ?? between.from.text;
  const second = nameOf(to) ?? between.to.text;
  if (first === second) {
    diagnostics.push(createDiagnostic(catalogue.wrongHead, { span: between.from.span }, adviseTwo));
    return { ...alone, complete: false };
  }
  const isNamed = between.from.text === anyNetwork && first !== anyNetwork;
  const own = isNamed ? leaveShownOut(alone.all) : alone.all;
  const bridged = bridge({ name: first, ...from }, { name: second, ...to }, own);
  diagnostics.push(...bridged.diagnostics);
  return join(alone, [from, to], bridged.value);
}

/** What a bridge from any network shows and claims is written down for one about which nothing is said, and for no other. */
function leaveShownOut(files: readonly FileNode[]): readonly FileNode[] {
  return files.map((file) => ({
    ...file,
    items: file.items.filter(({ kind }) => kind !== "example" && kind !== "claim"),
  }));
}

/** What a platform that was found calls itself: where a bridge comes from any network, its name is not in the head. */
function nameOf({ files }: LoadedPlatform): string | undefined {
  return files.find(({ head }) => head !== undefined)?.head?.name.text;
}

/** A platform with what it has from others. */
function join(
  alone: LoadedPlatform,
  others: readonly LoadedPlatform[],
  made: Pick<LoadedPlatform, "all" | "sides">,
): LoadedPlatform {
  const vocabularies = [...alone.vocabularies, ...others.flatMap((other) => other.vocabularies)];
  const sources = [...alone.sources, ...others.flatMap((other) => other.sources)];
  const own = new Set(alone.sources.map(({ path }) => path));
  return {
    ...alone,
    ...made,
    vocabularies: [...new Map(vocabularies.map((file) => [file.path, file])).values()],
    sources: [...new Map(sources.map((file) => [file.path, file])).values()],
    foreign: new Set(sources.map(({ path }) => path).filter((path) => !own.has(path))),
    diagnostics: [...alone.diagnostics, ...others.flatMap((other) => other.diagnostics)],
    complete: others.every(({ complete }) => complete),
  };
}

/** Finds the platform that a head names: a file that is used, or one that the host knows by that name. */
function loadOther(name: NameNode, { own, diagnostics }: Composing, loading: Loading): LoadedPlatform | undefined {
  const path = own.others.get(name.text)?.path ?? loading.host.findPlatform?.(name.text);
  const refusal = refuse(name, path, loading);
  if (path === undefined || refusal !== undefined) {
    diagnostics.push(...(refusal === undefined || name.text === "" ? [] : [refusal]));
    return undefined;
  }
  noteEntry(loading, name, path);
  const other = load(path, loading);
  const mistaken = refuseFound(name, path, other);
  diagnostics.push(...mistaken);
  return mistaken.length === 0 && hasHead(other) ? other : undefined;
}

function noteEntry({ entries }: Loading, { text, span }: NameNode, path: string): void {
  if (!entries.has(text)) {
    entries.set(text, { path, span });
  }
}

/** Of a file that cannot be read, or has no head, nothing can be made. */
function hasHead({ files }: LoadedPlatform): boolean {
  return files[0]?.head !== undefined;
}

/** What was found must be the platform that was named; what has no head is told what it lacks itself. */
function refuseFound({ text: name, span }: NameNode, path: string, other: LoadedPlatform): readonly Diagnostic[] {
  const head = other.files[0]?.head;
  if (head === undefined) {
    return other.diagnostics;
  }
  return head.kind === "platform" && (head.name.text === name || name === anyNetwork)
    ? []
    : [createDiagnostic(catalogue.notThatPlatform, { span }, { name, path, found: head.name.text })];
}

/** What is wrong with making a platform of the one that begins at a path. */
function refuse(
  { text: name, span }: NameNode,
  path: string | undefined,
  { entries, loaded, open }: Loading,
): Diagnostic | undefined {
  if (path === undefined) {
    return createDiagnostic(catalogue.unknownPlatform, { span }, { name });
  }
  if (open.includes(path)) {
    return createDiagnostic(catalogue.circularPlatform, { span }, { name });
  }
  const before = entries.get(name);
  if (before !== undefined && before.path !== path) {
    const message = { en: "The first one is named here.", nl: "De eerste wordt hier genoemd." };
    const related = [{ message, span: before.span }];
    return createDiagnostic(catalogue.twoVersions, { span, related }, { name, first: before.path, second: path });
  }
  return Math.max(loaded.size, open.length) < mostPlatforms
    ? undefined
    : createDiagnostic(catalogue.tooManyFiles, { span }, { limit: String(mostPlatforms) });
}
