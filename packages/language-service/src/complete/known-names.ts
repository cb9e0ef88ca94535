import type { FileNode } from "@waft/core";
import { anyNetwork, sourceKinds, type ItemNode, type LinkedPlatform, type TextNode } from "@waft/core/internal";
import { identities } from "@waft/runtime";
import type { Completion } from "../language-service.ts";
import type { Slot } from "./find-slot.ts";

/** A name that can stand somewhere. */
export interface KnownName {
  readonly name: string;
  readonly kind: Completion["kind"];
  readonly title?: TextNode;
  readonly doc?: string;
}

/** A platform as far as it could be read. */
export interface KnownPlatform {
  readonly linked: LinkedPlatform;
  /** Its own files. */
  readonly files: readonly FileNode[];
  readonly vocabularies: readonly FileNode[];
  /** Names of platforms that are open. */
  readonly platforms: readonly string[];
}

/** Lists the names that can stand at a place; of a value all that the attribute has that is asked. */
export function listNames(known: KnownPlatform, slot: Slot, subject?: string): readonly KnownName[] {
  return listers[slot](known, subject);
}

type Lister = (known: KnownPlatform, subject?: string) => readonly KnownName[];

const none: Lister = () => [];

const listers: Readonly<Record<Slot, Lister>> = {
  declared: none,
  "inner-part": none,
  date: none,
  version: none,
  number: none,
  part: ({ linked }) => tell("part", linked.parts),
  "post-part": ({ linked }) => tellThose("part", linked.parts, ({ ofPost }) => ofPost),
  person: ({ linked }) => tellThose("part", linked.parts, ({ person }) => person),
  "had-part": ({ files, vocabularies }) => listParts([...vocabularies, ...files], true),
  "shared-part": ({ vocabularies }) => listParts(vocabularies, false),
  form: ({ linked }) => listForms(linked, "form"),
  "form-before": ({ linked }) => listForms(linked, "form-before"),
  "form-after": ({ linked }) => listForms(linked, "form-after"),
  audience: ({ linked }) => tell("audience", linked.audiences),
  source: ({ linked }) => tell("source", linked.sources),
  counter: ({ linked }) => tell("counter", linked.counters),
  rule: ({ linked }) =>
    linked.rules.map(({ name, doc }) => ({ name, kind: "rule", ...(doc !== undefined && { doc }) })),
  action: (known) => listActions(known, "action"),
  act: ({ linked }) => tell("action", linked.actions),
  "shared-action": (known) => listActions(known, "shared-action"),
  group: (known) => listActions(known, "group"),
  "attribute-of": (known) => listActions(known, "attribute-of"),
  actor: ({ linked }) => tellActors(linked),
  "actor-or-person": ({ linked }) => [...tellActors(linked), ...tellPersons()],
  subject: ({ linked }) => [...tell("attribute", linked.attributes), ...tellWords("author", "actor")],
  value: ({ linked }, subject) => listValues(linked, subject),
  "source-kind": () => tellWords(...sourceKinds),
  vocabulary: () => [{ name: "social", kind: "vocabulary" }],
  "first-platform": (known) => [...listPlatforms(known), ...tellWords(anyNetwork)],
  platform: (known) => listPlatforms(known),
  "own-platform": ({ linked, platforms }) =>
    [...new Set([linked.name, ...platforms])].filter((name) => name !== "").map(tellPlatform),
};

/** The other platforms; the word for any of them is none. */
function listPlatforms({ linked, platforms }: KnownPlatform): readonly KnownName[] {
  return platforms.filter((name) => name !== linked.name && name !== anyNetwork).map(tellPlatform);
}

function tellThose<Thing extends Parameters<typeof tell>[1][number]>(
  kind: KnownName["kind"],
  things: readonly Thing[],
  isOne: (thing: Thing) => boolean,
): readonly KnownName[] {
  return tell(kind, things.filter(isOne));
}

function tellWords(...names: readonly string[]): readonly KnownName[] {
  return names.map((name) => ({ name, kind: "keyword" }));
}

function tellActors({ actors }: LinkedPlatform): readonly KnownName[] {
  return actors.map((name) => ({ name, kind: "actor" }));
}

function tellPersons(): readonly KnownName[] {
  return identities.slice(1).map((name) => ({ name, kind: "part" }));
}

/** What can stand behind `is`. */
function listValues(linked: LinkedPlatform, subject: string | undefined): readonly KnownName[] {
  if (subject === "author") {
    return tellActors(linked);
  }
  return subject === "actor"
    ? [...tellActors(linked), ...tellPersons()]
    : linked.attributes
        .filter(({ name }) => subject === undefined || name === subject)
        .flatMap(({ values }) => values.map((name): KnownName => ({ name, kind: "value" })));
}

function tellPlatform(name: string): KnownName {
  return { name, kind: "platform" };
}

/** What another side of a bridge has under the same name is called after it; but for a source it cannot be named here. */
function tell(
  kind: KnownName["kind"],
  things: readonly { readonly name: string; readonly title?: TextNode; readonly doc?: string }[],
): readonly KnownName[] {
  return things
    .filter(({ name }) => kind === "part" || kind === "source" || !name.includes("."))
    .map(({ name, title, doc }) => ({
      name,
      kind,
      ...(title === undefined ? {} : { title }),
      ...(doc === undefined ? {} : { doc }),
    }));
}

/** In a bridge an act is on forms of the first platform, and shows forms of the second one; its own are on both sides. */
function listForms(
  { forms, declared, sides: [from, to] }: LinkedPlatform,
  slot: "form" | "form-before" | "form-after",
): readonly KnownName[] {
  if (from === undefined || to === undefined) {
    return tell("form", forms);
  }
  const isOwn = (form: { readonly name: string }): boolean =>
    declared.some(({ kind, name }) => kind === "form" && name === form.name);
  const of = (indices: readonly number[]): typeof forms => indices.flatMap((index) => forms[index] ?? []);
  const before = [...of(from.forms), ...forms.filter(isOwn)];
  const after = of(to.forms).map((form) => ({ ...form, name: form.name.replace(`${to.name}.`, "") }));
  const all = { form: [...before, ...after], "form-before": before, "form-after": after }[slot];
  return tell("form", [...new Map(all.toReversed().map((form) => [form.name, form])).values()].toReversed());
}

function itemsOf<Kind extends ItemNode["kind"]>(
  files: readonly FileNode[],
  kind: Kind,
): readonly Extract<ItemNode, { readonly kind: Kind }>[] {
  return files.flatMap(({ items }) =>
    items.filter((item): item is Extract<ItemNode, { readonly kind: Kind }> => item.kind === kind),
  );
}

function listParts(files: readonly FileNode[], optional: boolean): readonly KnownName[] {
  const nodes = itemsOf(files, "part").filter(({ presence }) => !optional || presence === "optional");
  return tell("part", [
    ...new Map(
      nodes.map(({ name, title, doc }) => [
        name.text,
        { name: name.text, ...(title && { title }), ...(doc && { doc }) },
      ]),
    ).values(),
  ]);
}

/** Actions of vocabularies come with the rules that name them, so they can be named everywhere. */
function listActions(
  { linked, files, vocabularies }: KnownPlatform,
  slot: "action" | "shared-action" | "group" | "attribute-of",
): readonly KnownName[] {
  const own = tell("action", linked.actions);
  const shared = itemsOf(vocabularies, "action").flatMap(({ names, doc }) =>
    tell(
      "action",
      names.map(({ name, title }) => ({ name: name.text, ...(title && { title }), ...(doc && { doc }) })),
    ),
  );
  const groups = itemsOf([...vocabularies, ...files], "group").map(({ name, doc }): KnownName => ({
    name: name.text,
    kind: "action",
    ...(doc === undefined ? {} : { doc }),
  }));
  const all = {
    action: [...own, ...shared, ...groups],
    "shared-action": [...own, ...shared],
    group: groups,
    "attribute-of": [...own, ...shared, ...groups, ...tellWords("post", "viewer")],
  }[slot];
  return [...new Map(all.toReversed().map((one) => [one.name, one])).values()].toReversed();
}
