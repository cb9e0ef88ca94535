import type { CheckedPlatform, CompiledPlatform, FileNode } from "@waft/core";
import {
  buildModel,
  checkInTurns,
  linkFiles,
  tellLinked,
  withBundle,
  type KeptChecks,
  type LinkedFiles,
} from "@waft/core/internal";
import { keepEach } from "./keep-each.ts";
import { keepWhile } from "./keep-while.ts";
import { once } from "./once.ts";
import type { ReadFile } from "./read-file.ts";
import { moveSpans } from "./shift-spans.ts";
import type { Workspace } from "./workspace.ts";

/** The platforms that open files belong to. */
export interface Projects {
  /** First files of the platforms (or vocabularies) that a file is a file of; itself, if no other file uses it. */
  readonly entriesOf: (path: string) => readonly string[];
  /** The platform that begins with a file, with its names looked up. */
  readonly link: (entry: string) => LinkedFiles;
  /** Everything that is found in the platform that begins with a file. */
  readonly check: (entry: string) => CheckedPlatform;
  /** How it is written, and which names are known. */
  readonly checkNames: (entry: string) => CheckedPlatform;
  /** The platform, ready for its examples and claims to be run; they do not stand in the way of that. */
  readonly compile: (entry: string) => CompiledPlatform;
}

/** Finds and checks platforms, and keeps what was worked out until a file of theirs changes. */
export function createProjects(workspace: Workspace): Projects {
  const link = keepLinked(workspace);
  const checked = new Map<string, KeptChecks>();
  const turns = keepEach((linked: LinkedFiles) => {
    const entry = linked.loaded.sources[0]?.path ?? "";
    const { kept, ...made } = checkInTurns(linked, { before: checked.get(entry) });
    if (kept !== undefined) {
      checked.set(entry, kept);
    }
    return made;
  });
  const keepOf = <Value>(work: (linked: LinkedFiles) => Value): ((entry: string) => Value) => {
    const kept = keepEach(work);
    return (entry) => kept(link(entry));
  };
  const entries = keepWhile(workspace.version, () => new Map<string, readonly string[]>());
  return {
    link,
    check: keepOf((linked) => turns(linked).judged()),
    checkNames: keepOf(tellLinked),
    compile: keepOf((linked) => withPlaces(withBundle(turns(linked).apart()), linked)),
    entriesOf: (path) => {
      const found = entries().get(path) ?? findEntries(workspace, path);
      entries().set(path, found);
      return found;
    },
  };
}

/** In a model that others look into everything stands where it stands now; it is made when somebody asks for it. */
function withPlaces(compiled: CompiledPlatform, { places }: LinkedFiles): CompiledPlatform {
  const { model } = compiled;
  if (model === undefined || places === undefined) {
    return compiled;
  }
  const moved = once(() => buildModel(moveSpans(model.platform, places.moveOf)).value);
  return {
    ...compiled,
    get model() {
      return moved();
    },
  };
}

/** A platform as it was linked last, and as it was when there was no mistake in it: most are mended where they were made. */
interface KnownLinks {
  readonly structure: number;
  readonly linked: LinkedFiles;
  readonly right: LinkedFiles | undefined;
}

/** Names are looked up again when a file of the platform has changed, or one has come or gone. */
function keepLinked(workspace: Workspace): Projects["link"] {
  const kept = new Map<string, KnownLinks>();
  return (entry) => {
    const structure = workspace.structure();
    const before = kept.get(entry);
    const isCurrent =
      before?.structure === structure &&
      before.linked.loaded.sources.every(({ path, text }) => workspace.read(path)?.source.text === text);
    if (isCurrent) {
      return before.linked;
    }
    const linked = linkKept(workspace, entry, before?.right ?? before?.linked);
    const isRight = linked.found.every(({ severity }) => severity !== "error");
    kept.set(entry, { structure, linked, right: isRight ? linked : before?.right });
    return linked;
  };
}

/** Files are linked as they were kept, and what is found in them is told where it stands now. */
function linkKept({ host, readSource }: Workspace, entry: string, before: LinkedFiles | undefined): LinkedFiles {
  const files = new Map<string, ReadFile>();
  return linkFiles({
    entry,
    host,
    before,
    reader: {
      readFile: (source) => {
        const read = readSource(source);
        files.set(source.path, read);
        return { value: read.kept.tree, diagnostics: read.kept.diagnostics };
      },
    },
    places: {
      moveOf: ({ file, start }) => files.get(file)?.kept.moveOf(start) ?? 0,
      treeOf: (file) => files.get(file.path)?.tree ?? file,
    },
  });
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
