import { identities } from "@waft/runtime";
import type { FileNode } from "../syntax/tree.ts";
import { itemsOf } from "./items.ts";
import { createNameSpace, type NameSpace } from "./names.ts";
import type { LinkedAttribute, LinkedVocabulary } from "./linked.ts";

/** All name spaces of a platform, except that of its rules. */
export interface Scope {
  readonly platform: LinkedVocabulary;
  /** Actions and groups share a name space; groups count on after the actions. */
  readonly actions: NameSpace;
  /** Actions alone: in a chain a group stands for nothing. */
  readonly acts: NameSpace;
  readonly forms: NameSpace;
  readonly parts: NameSpace;
  /** Parts that a post can be published with. */
  readonly postParts: NameSpace;
  /** Parts that are somebody. */
  readonly persons: NameSpace;
  readonly audiences: NameSpace;
  readonly actors: NameSpace;
  /** What can stand after `actor is`: persons are not kinds of actors, but may stand in their place. */
  readonly actorsAndPersons: NameSpace;
  readonly sources: NameSpace;
  readonly counters: NameSpace;
  /** What can stand before `is`: attributes, `author`, `actor`. */
  readonly subjects: NameSpace;
  /** For each attribute its values. */
  readonly values: readonly NameSpace[];
}

/** Makes the name spaces of a platform. */
export function createScope(platform: LinkedVocabulary, vocabularies: readonly FileNode[]): Scope {
  const parts = createNameSpace("a part", platform.parts);
  const ofPost = platform.parts.flatMap(({ name, ofPost: is }, index): [string, number][] =>
    is ? [[name, index]] : [],
  );
  const elsewhere = listActions(vocabularies);
  const actors = createNameSpace(
    "an actor",
    platform.actors.map((name) => ({ name })),
  );
  return {
    platform,
    actions: { ...createNameSpace("an action", [...platform.actions, ...platform.groups]), elsewhere },
    acts: { ...createNameSpace("an action", platform.actions), elsewhere },
    forms: createNameSpace("a form", platform.forms),
    parts: { ...parts, elsewhere: listParts(platform, vocabularies) },
    postParts: {
      kind: "a part",
      of: "a post as it is published",
      names: new Map(ofPost),
      refused: listAdded(platform),
    },
    persons: {
      kind: "a person",
      names: new Map([...parts.names].filter(([, index]) => platform.parts[index]?.person === true)),
      words: ["nobody", "unknown", "chosen"],
      elsewhere: listParts(platform, vocabularies),
    },
    audiences: createNameSpace("an audience", platform.audiences),
    actors,
    actorsAndPersons: withPersons(actors),
    sources: createNameSpace("a source", platform.sources),
    counters: createNameSpace("a counter", platform.counters),
    subjects: createNameSpace("an attribute", [...platform.attributes, { name: "author" }, { name: "actor" }]),
    values: platform.attributes.map(createValueSpace),
  };
}

/** Actions of the vocabulary: a platform has them as soon as a rule names them. */
export function listActions(vocabularies: readonly FileNode[]): ReadonlyMap<string, string> {
  const names = itemsOf(vocabularies, "action").flatMap((node) => node.names.map(({ name }) => name.text));
  return new Map(names.map((name) => [name, `The vocabulary has it: declare 'action ${name}' to use it here.`]));
}

/** Parts of the vocabulary that posts of the platform do not have. */
function listParts({ parts }: LinkedVocabulary, vocabularies: readonly FileNode[]): ReadonlyMap<string, string> {
  const names = itemsOf(vocabularies, "part").map(({ name }) => name.text);
  return new Map(
    names
      .filter((name) => parts.every((part) => part.name !== name))
      .map((name) => [name, `The vocabulary has it: add '${name}' to 'posts have' to use it here.`]),
  );
}

/** Parts that acts add: no condition can ask for them. */
function listAdded({ parts }: LinkedVocabulary): ReadonlyMap<string, string> {
  return new Map(
    parts
      .filter(({ ofPost }) => !ofPost)
      .map(({ name }) => [name, "An act adds it: a condition can only ask what the post was published with."]),
  );
}

function createValueSpace({ name, values }: LinkedAttribute): NameSpace {
  const space = createNameSpace(
    "a value",
    values.map((value) => ({ name: value })),
  );
  return { ...space, of: `'${name}'` };
}

function withPersons(actors: NameSpace): NameSpace {
  const persons = identities.slice(1).map((name): [string, number] => [name, -1]);
  return { kind: "an actor", names: new Map([...actors.names, ...persons]) };
}
