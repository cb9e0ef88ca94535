import type { Span } from "@waft/core";
import { keepEach } from "../workspace/keep-each.ts";
import { keepWhile } from "../workspace/keep-while.ts";
import type { Projects } from "../workspace/projects.ts";
import type { ReadFile } from "../workspace/read-file.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { listOccurrences } from "./list-occurrences.ts";
import { keyOf, lookUp, type Declared } from "./look-up.ts";
import type { Occurrence } from "./occurrence.ts";
import { gatherUnit, type Unit } from "./unit.ts";

/** Every name of every file, and what each is a name of. */
export interface NameIndex {
  readonly occurrencesOf: (path: string) => readonly Occurrence[];
  /** The platforms that a file is a file of. */
  readonly unitsOf: (path: string) => readonly Unit[];
  /** Where a name is declared, everywhere that it is said; empty for one that is not known. */
  readonly resolve: (occurrence: Occurrence) => readonly Occurrence[];
  /** Everything that names the same thing, in the order of files and places. */
  readonly findAll: (occurrence: Occurrence) => readonly Occurrence[];
}

/** Lists and looks up names; what was worked out is kept until a file changes. */
export function createNameIndex(workspace: Workspace, projects: Projects): NameIndex {
  const listed = new WeakMap<ReadFile, readonly Occurrence[]>();
  const occurrencesOf = (path: string): readonly Occurrence[] => {
    const read = workspace.read(path);
    if (read === undefined) {
      return [];
    }
    const found = listed.get(read) ?? listOccurrences(read.tree, read.source.text);
    listed.set(read, found);
    return found;
  };
  const current = keepWhile(workspace.version, () => createLookUp({ workspace, projects, occurrencesOf }));
  return {
    occurrencesOf,
    unitsOf: (path) => current().unitsOf(path),
    resolve: (occurrence) => current().resolve(occurrence),
    findAll: (occurrence) => current().findAll(occurrence),
  };
}

interface Given {
  readonly workspace: Workspace;
  readonly projects: Projects;
  readonly occurrencesOf: NameIndex["occurrencesOf"];
}

/** Looks names up in files as they are now. */
function createLookUp({ workspace, projects, occurrencesOf }: Given): Omit<NameIndex, "occurrencesOf"> {
  const unitOf = keepEach((entry: string) => gatherUnit(workspace, entry));
  const unitsOf = (path: string): readonly Unit[] => projects.entriesOf(path).map(unitOf);
  const declaredIn = keepEach((path: string) => gatherDeclared(occurrencesOf(path)));
  const resolve = keepEach((occurrence: Occurrence) =>
    once(unitsOf(occurrence.span.file).flatMap((unit) => lookUp(occurrence, { unit, declaredIn }))),
  );
  const byWord = keepWhile(
    () => 0,
    () => {
      const files = workspace.open().flatMap((path) => [path, ...unitsOf(path).flatMap(listFiles)]);
      return gather([...new Set(files)].toSorted().flatMap(occurrencesOf), ({ word }) => word);
    },
  );
  return {
    unitsOf,
    resolve,
    findAll: (occurrence) => findAll(occurrence, byWord().get(occurrence.word) ?? [], resolve),
  };
}

function gather<Value>(values: readonly Value[], keyFor: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const gathered = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyFor(value);
    const list = gathered.get(key);
    if (list === undefined) {
      gathered.set(key, [value]);
    } else {
      list.push(value);
    }
  }
  return gathered;
}

function gatherDeclared(occurrences: readonly Occurrence[]): Declared {
  return gather(
    occurrences.filter(({ declares }) => declares !== "no"),
    keyOf,
  );
}

/** All files in which names of a platform can stand. */
export function listFiles(unit: Unit): readonly string[] {
  const others = [unit.base, unit.from, unit.to].flatMap((other) => (other === undefined ? [] : listFiles(other)));
  return [...unit.files, ...unit.vocabularies, ...others];
}

/** What names the same: it is declared in one of the same places, perhaps by way of another platform. */
function findAll(
  occurrence: Occurrence,
  candidates: readonly Occurrence[],
  resolve: NameIndex["resolve"],
): readonly Occurrence[] {
  const places = new Set(resolve(occurrence).map(({ span }) => placeOf(span)));
  let found: readonly Occurrence[] = [];
  for (let before = -1; before < places.size;) {
    before = places.size;
    found = candidates.filter((one) => {
      const declared = resolve(one).map(({ span }) => placeOf(span));
      const isSame = declared.some((place) => places.has(place));
      declared.forEach((place) => isSame && places.add(place));
      return isSame;
    });
  }
  return found;
}

/** The key of a place. */
export function placeOf({ file, start }: Span): string {
  return `${file}:${start}`;
}

function once(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...new Map(occurrences.map((one) => [placeOf(one.span), one])).values()];
}
