import { identities } from "@waft/runtime";
import { fillSaid, type Said } from "../lib/said.ts";
import type { FileNode } from "../syntax/tree.ts";
import { type Announced, gatherAnnounced } from "./announced.ts";
import { itemsOf } from "./items.ts";
import type { Kind } from "./kinds.ts";
import { createNameSpace, type NameSpace } from "./names.ts";
import type { LoadedFiles } from "./load-files.ts";
import type { LinkedAttribute, LinkedVocabulary } from "./linked.ts";

/** All name spaces of a platform, except that of its rules. */
export interface Scope {
  readonly platform: LinkedVocabulary;
  /** What could not be read. */
  readonly announced: Announced;
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

/** The files in which the names of a platform are declared. */
type ScopeFiles = Pick<LoadedFiles, "vocabularies" | "files">;

/** Makes the name spaces of a platform. */
export function createScope(platform: LinkedVocabulary, files: ScopeFiles): Scope {
  const { vocabularies } = files;
  const announced = gatherAnnounced([...vocabularies, ...files.files]);
  const declare = (kind: Kind, things: Parameters<typeof createNameSpace>[1]): NameSpace => ({
    ...createNameSpace(kind, things),
    announced: announced(kind),
  });
  const parts = declare("part", platform.parts);
  const ofPost = platform.parts.flatMap(({ name, ofPost: is }, index): [string, number][] =>
    is ? [[name, index]] : [],
  );
  const elsewhere = listActions(vocabularies);
  const actors = declare(
    "actor",
    platform.actors.map((name) => ({ name })),
  );
  const missing = listParts(platform, files);
  // Where nothing says what posts have, that is missing, and not each of the parts.
  const saysPosts = files.files.some(({ postsHave }) => postsHave.length > 0);
  const unread = new Set([...announced("part"), ...(saysPosts ? [] : missing.keys())]);
  return {
    platform,
    announced,
    actions: { ...declare("action", [...platform.actions, ...platform.groups]), elsewhere },
    acts: { ...declare("action", platform.actions), elsewhere, refused: noActs, idle: idleActs, instead: otherActs },
    forms: declare("form", platform.forms),
    parts: { ...parts, elsewhere: missing, announced: unread, ...addToPosts(files) },
    postParts: {
      kind: "part",
      of: { en: "a post as it is published", nl: "een bericht zoals het geplaatst wordt" },
      names: new Map(ofPost),
      announced: unread,
      refused: listAdded(platform),
    },
    persons: {
      kind: "person",
      names: new Map([...parts.names].filter(([, index]) => platform.parts[index]?.person === true)),
      announced: unread,
      words: ["nobody", "unknown", "chosen"],
      refused: notPersons,
      instead: new Map([...notPersons.keys()].map((name) => [name, "nobody"])),
    },
    audiences: declareAudiences(declare("audience", platform.audiences)),
    actors,
    actorsAndPersons: withPersons(actors),
    sources: declare("source", platform.sources),
    counters: declare("counter", platform.counters),
    subjects: { ...declare("attribute", [...platform.attributes, ...subjects]), refused: notSubjects },
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

/** What can stand before `is` beside attributes. */
const subjects = [{ name: "author" }, { name: "actor" }];

/** What to do about a part that is said not to be there. */
export const missesSaid: Said = {
  en: "Write 'misses' and the part for what is not in front of the viewer.",
  nl: "Schrijf 'misses' en het onderdeel voor wat de kijker niet voor zich heeft.",
};
const noJoiner: Said = {
  en: "Leave it out: each act stands on a line of its own, below the one before.",
  nl: "Laat het weg: elke handeling staat op een eigen regel, onder de vorige.",
};
const noAnd: Said = {
  en: "Write a comma between parts; an act stands on a line of its own, with nothing before it.",
  nl: "Schrijf een komma tussen onderdelen; een handeling staat op een eigen regel, met niets ervoor.",
};
const noComma: Said = {
  en: "If 'counts for' says what holds after the act, leave out the comma before it.",
  nl: "Als 'counts for' zegt wat na de handeling geldt, laat dan de komma ervoor weg.",
};
const noSubject: Said = {
  en: "Leave it out: what holds after an act begins with 'sees', 'misses', 'counts for' or another such word.",
  nl: "Laat het weg: wat na een handeling geldt begint met 'sees', 'misses', 'counts for' of zo'n ander woord.",
};
const withParts: Said = {
  en: "Write 'with' for what the post is published with, or what an act brings.",
  nl: "Schrijf 'with' voor waarmee het bericht geplaatst is, of wat een handeling brengt.",
};
/** Words that are read as acts where a sentence is written otherwise. */
const noActs: ReadonlyMap<string, Said> = new Map([
  ...["no", "not", "does", "doesnt"].map((one) => [one, missesSaid] as const),
  ["has", withParts],
  ["then", noJoiner],
  ["and", noAnd],
  ["for", noComma],
  ...["post", "viewer", "viewers", "followers", "everybody", "expect", "assert"].map(
    (one) => [one, noSubject] as const,
  ),
]);

/** What only joins or begins a sentence can go; before parts something else is meant. */
const idleActs = [...noActs].filter(([, advice]) => [noJoiner, noSubject].includes(advice)).map(([name]) => name);

/** `post has text` is a condition; in an example it is `post with text`. */
const otherActs: ReadonlyMap<string, string> = new Map([["has", "with"]]);

const noPerson: Said = {
  en: "Write 'nobody' if it is no person at all.",
  nl: "Schrijf 'nobody' als het helemaal niemand is.",
};
const notPersons: ReadonlyMap<string, Said> = new Map(
  ["noone", "no-one", "none", "nothing", "niemand"].map((name) => [name, noPerson]),
);

const noAudience: Said = {
  en: "Name those who see it, such as 'followers'; a group without a name yet is declared with 'audience {name}'.",
  nl: "Noem wie het ziet, zoals 'followers'; een groep zonder naam krijgt die met 'audience {name}'.",
};
/** Words for all people there are: who they are, a platform has to say. */
const notAudiences: ReadonlyMap<string, Said> = new Map(
  ["everyone", "everybody", "anyone", "all", "iedereen"].map((name) => [name, fillSaid(noAudience, { name })]),
);

/** Those who follow the person acting see most of what is done, where there are such. */
function declareAudiences(audiences: NameSpace): NameSpace {
  const usual = "followers";
  return {
    ...audiences,
    refused: notAudiences,
    ...(audiences.names.has(usual) ? { instead: new Map([...notAudiences.keys()].map((name) => [name, usual])) } : {}),
  };
}

const ofPostAsked: Said = {
  en: "Write 'post has' and a part, such as 'post has image', to ask what it was published with.",
  nl: "Schrijf 'post has' en een onderdeel, zoals 'post has image', om te vragen waarmee het geplaatst is.",
};
const notSubjects: ReadonlyMap<string, Said> = new Map([["post", ofPostAsked]]);
const ofVocabulary: Said = {
  en: "The vocabulary has it: add '{name}' to 'posts have' to use it here.",
  nl: "De woordenschat heeft het: voeg '{name}' toe aan 'posts have' om het hier te gebruiken.",
};
const ofOwn: Said = {
  en: "No post has it yet: add '{name}' to 'posts have', or write 'added' behind its declaration if an act brings it.",
  nl: "Geen bericht heeft het nog: voeg '{name}' toe aan 'posts have', of zet 'added' achter de declaratie als een handeling het brengt.",
};

/** Parts of the vocabulary, and of one's own, that posts of the platform do not have. */
function listParts({ parts }: LinkedVocabulary, { vocabularies, files }: ScopeFiles): ReadonlyMap<string, Said> {
  const here = new Set(parts.map(({ name }) => name));
  const list = (nodes: readonly FileNode[], sentence: Said): readonly (readonly [string, Said])[] =>
    itemsOf(nodes, "part").flatMap(({ name: { text: name } }) =>
      here.has(name) || name === "" ? [] : [[name, fillSaid(sentence, { name })] as const],
    );
  return new Map([...list(vocabularies, ofVocabulary), ...list(files, ofOwn)]);
}

/** A part that posts do not have yet stands behind those that they have. */
function addToPosts({ files }: ScopeFiles): Pick<NameSpace, "addedAt"> {
  const last = files.flatMap(({ postsHave }) => postsHave)[0]?.parts.at(-1)?.span;
  return last === undefined ? {} : { addedAt: { ...last, start: last.end } };
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
  return { ...actors, names: new Map([...actors.names, ...persons]) };
}
