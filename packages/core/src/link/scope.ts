import { identities } from "@waft/runtime";
import { fillSaid, type Said } from "../lib/said.ts";
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
  const parts = createNameSpace("part", platform.parts);
  const ofPost = platform.parts.flatMap(({ name, ofPost: is }, index): [string, number][] =>
    is ? [[name, index]] : [],
  );
  const elsewhere = listActions(vocabularies);
  const actors = createNameSpace(
    "actor",
    platform.actors.map((name) => ({ name })),
  );
  return {
    platform,
    actions: { ...createNameSpace("action", [...platform.actions, ...platform.groups]), elsewhere },
    acts: { ...createNameSpace("action", platform.actions), elsewhere },
    forms: createNameSpace("form", platform.forms),
    parts: { ...parts, elsewhere: listParts(platform, vocabularies) },
    postParts: {
      kind: "part",
      of: { en: "a post as it is published", nl: "een bericht zoals het geplaatst wordt" },
      names: new Map(ofPost),
      refused: listAdded(platform),
    },
    persons: {
      kind: "person",
      names: new Map([...parts.names].filter(([, index]) => platform.parts[index]?.person === true)),
      words: ["nobody", "unknown", "chosen"],
    },
    audiences: createNameSpace("audience", platform.audiences),
    actors,
    actorsAndPersons: withPersons(actors),
    sources: createNameSpace("source", platform.sources),
    counters: createNameSpace("counter", platform.counters),
    subjects: createNameSpace("attribute", [...platform.attributes, { name: "author" }, { name: "actor" }]),
    values: platform.attributes.map(createValueSpace),
  };
}

/** Actions of the vocabulary: a platform has them as soon as a rule names them. */
export function listActions(vocabularies: readonly FileNode[]): ReadonlyMap<string, Said> {
  const names = itemsOf(vocabularies, "action").flatMap((node) => node.names.map(({ name }) => name.text));
  const sentence: Said = {
    en: "The vocabulary has it: declare 'action {name}' to use it here.",
    nl: "De woordenschat heeft het: schrijf 'action {name}' om het hier te gebruiken.",
  };
  return new Map(names.map((name) => [name, fillSaid(sentence, { name })]));
}

/** Parts of the vocabulary that posts of the platform do not have. */
function listParts({ parts }: LinkedVocabulary, vocabularies: readonly FileNode[]): ReadonlyMap<string, Said> {
  const names = itemsOf(vocabularies, "part").map(({ name }) => name.text);
  const sentence: Said = {
    en: "The vocabulary has it: add '{name}' to 'posts have' to use it here.",
    nl: "De woordenschat heeft het: voeg '{name}' toe aan 'posts have' om het hier te gebruiken.",
  };
  return new Map(
    names
      .filter((name) => parts.every((part) => part.name !== name))
      .map((name) => [name, fillSaid(sentence, { name })]),
  );
}

/** Parts that acts add: no condition can ask for them. */
function listAdded({ parts }: LinkedVocabulary): ReadonlyMap<string, Said> {
  const sentence: Said = {
    en: "An act adds it: a condition can only ask what the post was published with.",
    nl: "Een handeling brengt het: een voorwaarde kan alleen vragen waarmee het bericht geplaatst is.",
  };
  return new Map(parts.filter(({ ofPost }) => !ofPost).map(({ name }) => [name, sentence]));
}

function createValueSpace({ name, values }: LinkedAttribute): NameSpace {
  const space = createNameSpace(
    "value",
    values.map((value) => ({ name: value })),
  );
  return { ...space, of: { en: `'${name}'`, nl: `'${name}'` } };
}

function withPersons(actors: NameSpace): NameSpace {
  const persons = identities.slice(1).map((name): [string, number] => [name, -1]);
  return { kind: "actor", names: new Map([...actors.names, ...persons]) };
}
