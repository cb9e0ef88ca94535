import { createNameSpace, type NameSpace } from "./names.ts";
import type { LinkedAttribute, LinkedPlatform } from "./linked.ts";

/** All name spaces of a platform, except that of its rules. */
export interface Scope {
  readonly platform: Omit<LinkedPlatform, "rules">;
  /** Actions and groups share a name space; groups count on after the actions. */
  readonly actions: NameSpace;
  readonly forms: NameSpace;
  readonly parts: NameSpace;
  /** Parts that a post can be published with. */
  readonly postParts: NameSpace;
  readonly audiences: NameSpace;
  readonly actors: NameSpace;
  readonly sources: NameSpace;
  /** What can stand before `is`: attributes, `author`, `actor`. */
  readonly subjects: NameSpace;
  /** For each attribute its values. */
  readonly values: readonly NameSpace[];
}

/** Makes the name spaces of a platform. */
export function createScope(platform: Omit<LinkedPlatform, "rules">): Scope {
  const parts = createNameSpace("a part", platform.parts);
  const ofPost = platform.parts.flatMap(({ name, ofPost: is }, index): [string, number][] =>
    is ? [[name, index]] : [],
  );
  return {
    platform,
    actions: createNameSpace("an action", [...platform.actions, ...platform.groups]),
    forms: createNameSpace("a form", platform.forms),
    parts,
    postParts: { kind: "a part of a post as published", names: new Map(ofPost) },
    audiences: createNameSpace("an audience", platform.audiences),
    actors: createNameSpace(
      "an actor",
      platform.actors.map((name) => ({ name })),
    ),
    sources: createNameSpace("a source", platform.sources),
    subjects: createNameSpace("an attribute", [...platform.attributes, { name: "author" }, { name: "actor" }]),
    values: platform.attributes.map(createValueSpace),
  };
}

function createValueSpace({ name, values }: LinkedAttribute): NameSpace {
  return createNameSpace(
    `a value of '${name}'`,
    values.map((value) => ({ name: value })),
  );
}
