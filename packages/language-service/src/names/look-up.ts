import type { Occurrence } from "./occurrence.ts";
import type { Unit } from "./unit.ts";

/** What a file declares, by kind and name. */
export type Declared = ReadonlyMap<string, readonly Occurrence[]>;

/** Where names are looked up. */
export interface Looking {
  readonly unit: Unit;
  readonly declaredIn: (path: string) => Declared;
}

/** The key under which something is declared. */
export function keyOf({ kind, name }: Pick<Occurrence, "kind" | "name">): string {
  return `${kind} ${name}`;
}

/** Where a name is declared in the platform that its file belongs to, as core looks it up; empty when it is not known. */
export function lookUp(occurrence: Occurrence, looking: Looking): readonly Occurrence[] {
  const found = lookUpKind(occurrence, looking);
  const named = found.filter(({ declares }) => declares === "yes");
  return named.length > 0 ? named : found;
}

function lookUpKind(occurrence: Occurrence, looking: Looking): readonly Occurrence[] {
  switch (occurrence.kind) {
    case "form":
      return lookUpForm(occurrence, looking);
    case "rule":
      return lookUpRule(occurrence, looking);
    case "source": {
      const found = findEverywhere(occurrence, looking);
      return found.length > 0 ? found : findOnSides(occurrence, looking, findEverywhere);
    }
    case "era": {
      const found = findEverywhere(occurrence, looking);
      return found.length > 0 ? found : findPlatform(occurrence.name, looking);
    }
    case "platform":
      return findPlatform(occurrence.name, looking);
    case "part":
    case "action":
    case "audience":
    case "actor":
    case "attribute":
    case "value":
    case "counter":
    case "goal":
      return findEverywhere(occurrence, looking);
  }
}

type Named = Pick<Occurrence, "kind" | "name">;

/** In the files of a platform itself, and in its vocabularies. */
function findOwn(named: Named, { unit, declaredIn }: Looking): readonly Occurrence[] {
  return [...unit.files, ...unit.vocabularies].flatMap((path) => declaredIn(path).get(keyOf(named)) ?? []);
}

/** In a platform and in all that it is made of. */
function findEverywhere(named: Named, looking: Looking): readonly Occurrence[] {
  const { base, from, to } = looking.unit;
  const others = [base, from, to].flatMap((unit) =>
    unit === undefined ? [] : findEverywhere(named, { ...looking, unit }),
  );
  return [...findOwn(named, looking), ...others];
}

/** A rule of a bridge is on forms of the first platform, and shows forms of the second one if that has them. */
function lookUpForm(occurrence: Occurrence, looking: Looking): readonly Occurrence[] {
  const { from, to } = looking.unit;
  if (occurrence.side === undefined || from === undefined || to === undefined) {
    return findEverywhere(occurrence, looking);
  }
  const crossed = occurrence.side === "to" ? findEverywhere(occurrence, { ...looking, unit: to }) : [];
  return crossed.length > 0
    ? crossed
    : [...findOwn(occurrence, looking), ...findEverywhere(occurrence, { ...looking, unit: from })];
}

/** A rule of the same era comes first; in a bridge a rule of a platform is called after that. */
function lookUpRule({ kind, name, era }: Occurrence, looking: Looking): readonly Occurrence[] {
  const sister = era === undefined ? [] : findAlong({ kind, name: `${era}.${name}` }, looking);
  const own = sister.length > 0 ? sister : findAlong({ kind, name }, looking);
  if (own.length > 0) {
    return own;
  }
  return findOnSides({ kind, name }, looking, findAlong);
}

/** What a bridge calls after one of its platforms, looked up in that. */
function findOnSides(
  { kind, name }: Named,
  looking: Looking,
  find: (named: Named, looking: Looking) => readonly Occurrence[],
): readonly Occurrence[] {
  const { from, to } = looking.unit;
  return [from, to].flatMap((unit) =>
    unit !== undefined && name.startsWith(`${unit.name}.`)
      ? find({ kind, name: name.slice(unit.name.length + 1) }, { ...looking, unit })
      : [],
  );
}

/** In a platform and in those that it extends. */
function findAlong(named: Named, looking: Looking): readonly Occurrence[] {
  const { base } = looking.unit;
  return [...findOwn(named, looking), ...(base === undefined ? [] : findAlong(named, { ...looking, unit: base }))];
}

/** The heads of all files of a platform. */
function findPlatform(name: string, looking: Looking): readonly Occurrence[] {
  const { base, from, to } = looking.unit;
  const others = [base, from, to].flatMap((unit) =>
    unit === undefined ? [] : findPlatform(name, { ...looking, unit }),
  );
  return [...findOwn({ kind: "platform", name }, looking), ...others];
}
