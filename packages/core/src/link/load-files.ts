import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import { writeNearest } from "../diagnostics/write-nearest.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import { didYouMean } from "../lib/suggest-names.ts";
import type { Reader } from "../syntax/parse-file.ts";
import type { FileNode, UseNode } from "../syntax/tree.ts";
import { writeFix } from "../syntax/write-fix.ts";
import type { SourceFile, Span } from "../text/source-file.ts";
import { social } from "../vocabulary/social.ts";
import { findCircles, type Using } from "./check-circles.ts";
import type { Host } from "./host.ts";

const mostFiles = 500;

/** All files of a platform, in the order in which they are used, the first one first. */
export interface LoadedFiles {
  readonly files: readonly FileNode[];
  /** Those that come with the language first, then those of one's own. */
  readonly vocabularies: readonly FileNode[];
  /** Files that are used and begin another platform, which this one extends or bridges, by the name of that. */
  readonly others: ReadonlyMap<string, OtherPlatform>;
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where another platform begins, and where it is used. */
export interface OtherPlatform {
  readonly path: string;
  readonly span: Span;
}

const builtIns: ReadonlyMap<string, string> = new Map([["social", social]]);

/** Reads a rule file and everything that it uses, each file once. */
export function loadFiles(entry: string, host: Host, reader: Reader): LoadedFiles {
  const loading: Loading = {
    host,
    reader,
    files: new Map(),
    builtIns: new Map(),
    vocabularies: new Map(),
    others: new Map(),
    using: [],
    sources: [],
    diagnostics: [],
  };
  const text = host.read(entry);
  if (text === undefined) {
    const span = { file: entry, start: 0, end: 0 };
    const values = {
      name: entry,
      advice: { en: "Check the path, or name a platform.", nl: "Kijk het pad na, of noem een platform." },
    };
    loading.diagnostics.push(createDiagnostic(catalogue.fileNotFound, { span }, values));
  } else {
    loadFile(loading, { path: entry, text });
  }
  loading.diagnostics.push(...findCircles(entry, loading.using));
  return {
    files: [...loading.files.values()],
    vocabularies: [...loading.builtIns.values(), ...loading.vocabularies.values()],
    others: loading.others,
    sources: loading.sources,
    diagnostics: loading.diagnostics,
  };
}

interface Loading {
  readonly host: Host;
  readonly reader: Reader;
  readonly files: Map<string, FileNode>;
  readonly builtIns: Map<string, FileNode>;
  readonly vocabularies: Map<string, FileNode>;
  readonly others: Map<string, OtherPlatform>;
  readonly using: Using[];
  readonly sources: SourceFile[];
  readonly diagnostics: Diagnostic[];
}

function readOne(loading: Loading, source: SourceFile): FileNode {
  const { value, diagnostics } = loading.reader.readFile(source);
  keep(loading, source, { value, diagnostics });
  return value;
}

function keep(loading: Loading, source: SourceFile, { diagnostics }: Result<FileNode>): void {
  loading.sources.push(source);
  loading.diagnostics.push(...diagnostics);
}

/** A file that is to be read, and where it is used. */
interface Waiting extends SourceFile {
  readonly use?: UseNode;
}

/** Files wait in a list, not on the stack: a long row of files that use each other is no danger. */
function loadFile(loading: Loading, entry: SourceFile): void {
  const waiting: Waiting[] = [entry];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { use, ...source } = next;
    if (!isLoaded(loading, source.path)) {
      const read = loading.reader.readFile(source);
      const file = read.value;
      if (use === undefined || !isOther(loading, file)) {
        keep(loading, source, read);
        const isWords = file.head?.kind === "vocabulary" && loading.files.size > 0;
        (isWords ? loading.vocabularies : loading.files).set(source.path, file);
        waiting.push(...file.uses.flatMap((one) => findUsed(loading, file, one)));
      } else {
        addOther(loading, file, use);
      }
    }
  }
}

/** Whether a file begins a platform that one of the files extends or bridges. */
function isOther({ files }: Loading, { head }: FileNode): boolean {
  const heads = [...files.values()].flatMap((file) => file.head ?? []);
  const named = heads.flatMap(({ extends: base, between }) => [base?.platform, between?.from, between?.to]);
  return head?.kind === "platform" && named.some((name) => name !== undefined && name.text === head.name.text);
}

/** There is one version of a platform: two files that begin it are two. */
function addOther(loading: Loading, { path, head }: FileNode, use: UseNode): void {
  const name = head?.name.text ?? "";
  const before = loading.others.get(name);
  if (before === undefined) {
    loading.others.set(name, { path, span: use.span });
  } else if (before.path !== path) {
    const related = [
      { message: { en: "The first one is used here.", nl: "De eerste wordt hier gebruikt." }, span: before.span },
    ];
    const values = { name, first: before.path, second: path };
    loading.diagnostics.push(createDiagnostic(catalogue.twoVersions, { span: use.span, related }, values));
  }
}

const adviceOnPaths: Said = {
  en: 'Write a path from this file, such as "./flat.waft", or the name of a package that exports rules.',
  nl: 'Schrijf een pad vanaf dit bestand, zoals "./flat.waft", of de naam van een pakket met regels.',
};

const adviceOnPackages: Said = {
  en: "Install a package of this name that exports a rule file under the condition 'waft', or write a path from this file, such as \"./flat.waft\".",
  nl: "Installeer een pakket met deze naam dat een regelbestand exporteert onder de voorwaarde 'waft', of schrijf een pad vanaf dit bestand, zoals \"./flat.waft\".",
};

function isLoaded({ files, vocabularies }: Loading, path: string): boolean {
  return files.has(path) || vocabularies.has(path);
}

function findUsed(loading: Loading, file: FileNode, use: UseNode): Waiting[] {
  if (use.name === "") {
    if (!use.builtIn) {
      reportUse(loading, use, { advice: adviceOnPaths });
    }
    return [];
  }
  if (use.builtIn) {
    useBuiltIn(loading, use);
    return [];
  }
  const path = loading.host.resolve(file.path, use.name);
  return path !== undefined && isUsed(loading, path, { file, use }) ? [] : readUsed(loading, use, path);
}

/** Whether a file was read before; who uses it is written down either way. */
function isUsed(
  loading: Loading,
  path: string,
  { file, use }: { readonly file: FileNode; readonly use: UseNode },
): boolean {
  loading.using.push({ from: file.path, to: path, use });
  return isLoaded(loading, path);
}

function readUsed(loading: Loading, use: UseNode, path: string | undefined): Waiting[] {
  const text = path === undefined ? undefined : loading.host.read(path);
  if (path === undefined || text === undefined) {
    const isPath = /^\.\.?\/|\.waft$/u.test(use.name);
    const told = { advice: isPath ? adviceOnPaths : adviceOnPackages };
    reportUse(loading, use, builtIns.has(use.name) ? adviseBuiltIn(use) : told);
    return [];
  }
  if (loading.files.size + loading.vocabularies.size >= mostFiles) {
    const values = { limit: String(mostFiles) };
    loading.diagnostics.push(createDiagnostic(catalogue.tooManyFiles, { span: use.span }, values));
    return [];
  }
  return [{ path, text, use }];
}

function useBuiltIn(loading: Loading, use: UseNode): void {
  const text = builtIns.get(use.name);
  if (text === undefined) {
    const known = [...builtIns.keys()];
    const otherwise = fillSaid(
      {
        en: "Vocabularies that come with the language: {known}. A file is used by its path between double quotes.",
        nl: "Woordenschatten die bij de taal horen: {known}. Een bestand wordt gebruikt met zijn pad tussen dubbele aanhalingstekens.",
      },
      { known: known.join(", ") },
    );
    const fixes = writeNearest({ text: use.name, span: use.span }, known);
    reportUse(loading, use, { advice: didYouMean(use.name, known, otherwise), fixes });
  } else if (!loading.builtIns.has(use.name)) {
    loading.builtIns.set(use.name, readOne(loading, { path: `waft:${use.name}`, text }));
  }
}

/** A vocabulary that comes with the language has a name, and no path. */
function adviseBuiltIn({ name, span }: UseNode): { readonly advice: Said; readonly fixes: readonly ProposedFix[] } {
  const advice = fillSaid(
    { en: "Write 'use {name}', without quotes.", nl: "Schrijf 'use {name}', zonder aanhalingstekens." },
    { name },
  );
  return { advice, fixes: writeFix(span, name, true) };
}

function reportUse(
  loading: Loading,
  { name, span }: UseNode,
  { advice, fixes = [] }: { readonly advice: Said; readonly fixes?: readonly ProposedFix[] },
): void {
  loading.diagnostics.push(createDiagnostic(catalogue.fileNotFound, { span, fixes }, { name, advice }));
}
