import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import { didYouMean } from "../lib/suggest-names.ts";
import { checkCharacters } from "../syntax/check-characters.ts";
import type { Reader } from "../syntax/parse-file.ts";
import type { FileNode, UseNode } from "../syntax/tree.ts";
import type { SourceFile } from "../text/source-file.ts";
import { social } from "../vocabulary/social.ts";
import type { Host } from "./host.ts";

const mostFiles = 500;

/** All files of a platform, in the order in which they are used, the first one first. */
export interface LoadedFiles {
  readonly files: readonly FileNode[];
  /** Those that come with the language first, then those of one's own. */
  readonly vocabularies: readonly FileNode[];
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
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
  return {
    files: [...loading.files.values()],
    vocabularies: [...loading.builtIns.values(), ...loading.vocabularies.values()],
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
  readonly sources: SourceFile[];
  readonly diagnostics: Diagnostic[];
}

function readOne(loading: Loading, source: SourceFile): FileNode {
  const { value, diagnostics } = loading.reader.readFile(source);
  loading.sources.push(source);
  loading.diagnostics.push(...diagnostics, ...(value.head === undefined ? [] : checkCharacters(source)));
  return value;
}

/** Files wait in a list, not on the stack: a long row of files that use each other is no danger. */
function loadFile(loading: Loading, entry: SourceFile): void {
  const waiting = [entry];
  for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
    if (!isLoaded(loading, source.path)) {
      const file = readOne(loading, source);
      const isWords = file.head?.kind === "vocabulary" && loading.files.size > 0;
      (isWords ? loading.vocabularies : loading.files).set(source.path, file);
      waiting.push(...file.uses.flatMap((use) => findUsed(loading, file, use)));
    }
  }
}

const adviceOnPaths: Said = {
  en: 'Write a path from this file, such as "./flat.waft", or the name of a package that exports rules.',
  nl: 'Schrijf een pad vanaf dit bestand, zoals "./flat.waft", of de naam van een pakket met regels.',
};

function isLoaded({ files, vocabularies }: Loading, path: string): boolean {
  return files.has(path) || vocabularies.has(path);
}

function findUsed(loading: Loading, file: FileNode, use: UseNode): SourceFile[] {
  if (use.name === "") {
    if (!use.builtIn) {
      reportUse(loading, use, adviceOnPaths);
    }
    return [];
  }
  if (use.builtIn) {
    useBuiltIn(loading, use);
    return [];
  }
  const path = loading.host.resolve(file.path, use.name);
  if (path !== undefined && isLoaded(loading, path)) {
    return [];
  }
  const text = path === undefined ? undefined : loading.host.read(path);
  if (path === undefined || text === undefined) {
    reportUse(loading, use, adviceOnPaths);
    return [];
  }
  if (loading.files.size + loading.vocabularies.size >= mostFiles) {
    const values = { limit: String(mostFiles) };
    loading.diagnostics.push(createDiagnostic(catalogue.tooManyFiles, { span: use.span }, values));
    return [];
  }
  return [{ path, text }];
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
    reportUse(loading, use, didYouMean(use.name, known, otherwise));
  } else if (!loading.builtIns.has(use.name)) {
    loading.builtIns.set(use.name, readOne(loading, { path: `waft:${use.name}`, text }));
  }
}

function reportUse(loading: Loading, use: UseNode, advice: Said): void {
  const values = { name: use.name, advice };
  loading.diagnostics.push(createDiagnostic(catalogue.fileNotFound, { span: use.span }, values));
}
