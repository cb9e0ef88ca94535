import { checkPlatform, type CheckedPlatform, type FileNode } from "@waft/core";
import type { Workspace } from "./workspace.ts";

/** The platforms that open files belong to. */
export interface Projects {
  /** First files of the platforms (or vocabularies) that a file is a file of; itself, if no other file uses it. */
  readonly entriesOf: (path: string) => readonly string[];
  /** Everything that is found in the platform that begins with a file. */
  readonly check: (entry: string) => CheckedPlatform;
  /** How it is written, and which names are known. */
  readonly checkNames: (entry: string) => CheckedPlatform;
}

/** Finds and checks platforms, and keeps what was worked out until a file of theirs changes. */
export function createProjects(workspace: Workspace): Projects {
  const whole = createKept(workspace, (entry) => checkPlatform({ ...workspace, entry }));
  const names = createKept(workspace, (entry) => checkPlatform({ ...workspace, entry, asks: "names" }));
  const entries = new Map<string, { readonly version: number; readonly entries: readonly string[] }>();
  return {
    entriesOf: (path) => {
      const version = workspace.version();
      const before = entries.get(path);
      if (before?.version === version) {
        return before.entries;
      }
      const found = findEntries(workspace, path);
      entries.set(path, { version, entries: found });
      return found;
    },
    check: whole,
    checkNames: names,
  };
}

/** What was worked out of a platform holds until one of its files changes, or a file comes or goes. */
function createKept(
  workspace: Workspace,
  work: (entry: string) => CheckedPlatform,
): (entry: string) => CheckedPlatform {
  const kept = new Map<string, { readonly structure: number; readonly checked: CheckedPlatform }>();
  return (entry) => {
    const structure = workspace.structure();
    const before = kept.get(entry);
    const isSame =
      before?.structure === structure &&
      before.checked.sources.every(({ path, text }) => workspace.read(path)?.source.text === text);
    if (isSame) {
      return before.checked;
    }
    const checked = work(entry);
    kept.set(entry, { structure, checked });
    return checked;
  };
}

/** Goes up from a file to those that use it, as long as they are of the same platform. */
function findEntries(workspace: Workspace, path: string): readonly string[] {
  const users = listUsers(workspace);
  const seen = new Set([path]);
  const entries: string[] = [];
  const waiting = [path];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const above = (users.get(one) ?? []).filter((user) => user !== one);
    if (above.length === 0) {
      entries.push(one);
    }
    waiting.push(...above.filter((user) => !seen.has(user)));
    above.forEach((user) => seen.add(user));
  }
  return entries.length > 0 ? entries.toSorted() : [[...seen].toSorted()[0] ?? path];
}

function listUsers(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const path of workspace.open()) {
    for (const used of listUsed(workspace, path)) {
      users.set(used, [...(users.get(used) ?? []), path]);
    }
  }
  return users;
}

/** Files of the same platform that a file uses. */
function listUsed({ read, host }: Workspace, path: string): readonly string[] {
  const tree = read(path)?.tree;
  const paths = (tree?.uses ?? []).flatMap(({ builtIn, name }) => (builtIn ? [] : (host.resolve(path, name) ?? [])));
  return paths.filter((used) => {
    const other = read(used)?.tree;
    return tree !== undefined && other !== undefined && belongs(other, tree);
  });
}

/** Whether a file that is used is read as one of the same platform, and not as another platform. */
function belongs({ head }: FileNode, user: FileNode): boolean {
  return (
    head === undefined ||
    user.head === undefined ||
    head.kind === "vocabulary" ||
    head.name.text === user.head.name.text
  );
}
