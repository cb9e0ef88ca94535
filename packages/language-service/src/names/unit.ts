import type { FileNode } from "@waft/core";
import type { Workspace } from "../workspace/workspace.ts";

/** A platform with the files in which its names are looked up, by their paths. */
export interface Unit {
  readonly name: string;
  /** Its own files, the first one first. */
  readonly files: readonly string[];
  readonly vocabularies: readonly string[];
  /** The platform that it extends. */
  readonly base?: Unit;
  /** Of a bridge the two platforms. */
  readonly from?: Unit;
  readonly to?: Unit;
}

/** The most files of one platform that are looked at. */
const mostFiles = 500;

/** Gathers the files of the platform that begins with a file, and of those that it is made of. */
export function gatherUnit(workspace: Workspace, entry: string, open: readonly string[] = []): Unit {
  const { files, vocabularies, others } = gatherFiles(workspace, entry);
  const heads = files.flatMap((path) => workspace.read(path)?.tree.head ?? []);
  const extending = heads.find((head) => head.extends !== undefined)?.extends;
  const between = heads.find((head) => head.between !== undefined)?.between;
  const find = (word: keyof Pick<Unit, "base" | "from" | "to">, name: string | undefined): Partial<Unit> => {
    const path = name === undefined ? undefined : (others.get(name) ?? workspace.host.findPlatform?.(name));
    return path === undefined || path === entry || open.includes(path) || workspace.read(path) === undefined
      ? {}
      : { [word]: gatherUnit(workspace, path, [...open, entry]) };
  };
  return {
    name: heads[0]?.name.text ?? "",
    files,
    vocabularies,
    ...find("base", extending?.platform.text),
    ...find("from", between?.from.text),
    ...find("to", between?.to.text),
  };
}

interface Gathered {
  readonly files: readonly string[];
  readonly vocabularies: readonly string[];
  /** First files of other platforms, by the name of these. */
  readonly others: ReadonlyMap<string, string>;
}

function gatherFiles({ read, host }: Workspace, entry: string): Gathered {
  const kinds = new Map<string, FileKind>();
  const first = read(entry)?.tree;
  const waiting = [entry];
  const visit = (path: string, tree: FileNode): void => {
    const kind = path === entry ? "own" : kindOf(tree, first);
    kinds.set(path, kind);
    waiting.push(...(kind === "other" ? [] : listUsed({ host }, tree)));
  };
  for (let path = waiting.shift(); path !== undefined && kinds.size < mostFiles; path = waiting.shift()) {
    const tree = kinds.has(path) ? undefined : read(path)?.tree;
    if (tree !== undefined) {
      visit(path, tree);
    }
  }
  const named = (path: string): [string, string] => [read(path)?.tree.head?.name.text ?? "", path];
  return {
    files: listOfKind(kinds, "own"),
    vocabularies: listOfKind(kinds, "vocabulary"),
    others: new Map(listOfKind(kinds, "other").map(named)),
  };
}

function listOfKind(kinds: ReadonlyMap<string, FileKind>, wanted: FileKind): readonly string[] {
  return [...kinds].flatMap(([path, kind]) => (kind === wanted ? [path] : []));
}

type FileKind = "own" | "vocabulary" | "other";

function kindOf({ head }: FileNode, first: FileNode | undefined): FileKind {
  if (head?.kind === "vocabulary") {
    return "vocabulary";
  }
  return head === undefined || first?.head === undefined || head.name.text === first.head.name.text ? "own" : "other";
}

function listUsed({ host }: Pick<Workspace, "host">, { path, uses }: FileNode): readonly string[] {
  return uses.flatMap(({ builtIn, name }) => (builtIn ? [`waft:${name}`] : (host.resolve(path, name) ?? [])));
}
