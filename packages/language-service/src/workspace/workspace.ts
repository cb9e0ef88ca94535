import { createReader, type Host, type Reader, type SourceFile } from "@waft/core";
import { knowAnyNetwork, social } from "@waft/core/internal";
import { readChanged } from "./read-changed.ts";
import type { ReadFile } from "./read-file.ts";
import { readWhole } from "./read-whole.ts";
import { resolvePath } from "./resolve-path.ts";

/** The files that an editor has open, with those that the host knows; each is read once for each text. */
export interface Workspace {
  /** Goes up with each change of a file. */
  readonly version: () => number;
  /** Goes up when a file comes or goes. */
  readonly structure: () => number;
  readonly setFile: (path: string, text: string) => void;
  readonly removeFile: (path: string) => void;
  /** Paths of the files that are open, in the order of the alphabet. */
  readonly open: () => readonly string[];
  readonly isOpen: (path: string) => boolean;
  /** A file that is open, one that the host knows, or what comes with the language (`waft:social`, `waft:any`). */
  readonly read: (path: string) => ReadFile | undefined;
  readonly host: Host;
  /** Reads anything, each time anew. */
  readonly parser: Reader;
  /** Reads what it has read before without reading it again. */
  readonly reader: Reader;
  /** The same, with everything else that is known of a file. */
  readonly readSource: (source: SourceFile) => ReadFile;
}

/** How files that are not open are found; without it there are only those that are. */
export interface WorkspaceOptions {
  readonly host?: Partial<Host>;
}

/**
 * What a language service knows of files.
 *
 * @param beside - a workspace with some of the same files, which need not be read again
 */
export function createWorkspace({ host: given = {} }: WorkspaceOptions, beside?: Workspace): Workspace {
  const files = createOpenFiles();
  const parser = beside?.parser ?? createReader();
  const readSource = createReading(parser, beside);
  const open = (): readonly string[] => [...files.texts.keys()].toSorted();
  const textOf = (path: string): string | undefined => files.texts.get(path) ?? given.read?.(path);
  const host = knowAnyNetwork({
    read: textOf,
    resolve: (from, specifier) => given.resolve?.(from, specifier) ?? resolvePath(from, specifier),
    findPlatform: (name) => given.findPlatform?.(name) ?? findOpenPlatform(open(), name, read),
  });
  const read = (path: string): ReadFile | undefined => {
    const text = path === "waft:social" ? social : host.read(path);
    return text === undefined ? undefined : readSource({ path, text });
  };
  return {
    ...files,
    open,
    parser,
    isOpen: (path) => files.texts.has(path),
    read,
    host,
    reader: {
      readFile: (source) => {
        const { tree, diagnostics } = readSource(source);
        return { value: tree, diagnostics };
      },
    },
    readSource,
  };
}

type OpenFiles = Pick<Workspace, "version" | "structure" | "setFile" | "removeFile">;

function createOpenFiles(): OpenFiles & { readonly texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  const count = { version: 0, structure: 0 };
  return {
    texts,
    version: () => count.version,
    structure: () => count.structure,
    setFile: (path, text) => {
      const before = texts.get(path);
      texts.set(path, text);
      count.version += before === text ? 0 : 1;
      count.structure += before === undefined ? 1 : 0;
    },
    removeFile: (path) => {
      const was = Number(texts.delete(path));
      count.version += was;
      count.structure += was;
    },
  };
}

/** Reads files, each of them once for each text. */
function createReading(parser: Reader, beside: Workspace | undefined): (source: SourceFile) => ReadFile {
  const known = new Map<string, KnownReading>();
  const readAnew = (source: SourceFile, right: ReadFile | undefined): ReadFile =>
    (right && readChanged(right, source.text, parser)) ?? readWhole(source, parser);
  return ({ path, text }) => {
    const { latest = beside?.read(path), right = latest } = known.get(path) ?? {};
    if (latest?.source.text === text) {
      return latest;
    }
    const read = readAnew({ path, text }, right);
    known.set(path, { latest: read, right: isRight(read) ? read : (right ?? read) });
    return read;
  };
}

/** A file as it was read last, and as it was when no mistake stood in it: most mistakes are mended where they were made. */
interface KnownReading {
  readonly latest: ReadFile;
  readonly right: ReadFile;
}

function isRight({ diagnostics }: ReadFile): boolean {
  return diagnostics.every(({ severity }) => severity !== "error");
}

/** The first file of a platform that is open: the one that no other file of it uses by what it says of titles or files. */
function findOpenPlatform(
  paths: readonly string[],
  name: string,
  read: (path: string) => ReadFile | undefined,
): string | undefined {
  const own = paths.filter((path) => {
    const head = read(path)?.tree.head;
    return head?.kind === "platform" && head.name.text === name;
  });
  const used = new Set(
    own.flatMap((path) => (read(path)?.tree.uses ?? []).flatMap((use) => resolvePath(path, use.name) ?? [])),
  );
  return own.find((path) => !used.has(path)) ?? own[0];
}
