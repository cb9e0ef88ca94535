import type { Bundle, BundleAttribute, BundleRule, TextList } from "@waft/runtime";
import { areOfOnePlatform } from "./are-of-one-platform.ts";
import type { DeclaredChange } from "./diff.ts";
import { pairActions } from "./pair-actions.ts";

/**
 * Lists what one of two sets of rules alone declares, what they declare differently, and texts that differ. Of two
 * different platforms it is only what can be asked: their rules, sources and texts have nothing to do with each other.
 */
export function listDeclared(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  return [...listAskable(a, b), ...(areOfOnePlatform(a, b) ? listSaid(a, b) : [])];
}

function listNames(things: readonly { readonly name: string }[]): readonly string[] {
  return things.map(({ name }) => name);
}

function listAskable(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  return [
    ...compareNames("action", listUnpaired(a, b, 0), listUnpaired(a, b, 1)),
    ...compareNames("actor", a.actors, b.actors),
    ...compareNames("part", listNames(a.parts), listNames(b.parts)),
    ...compareNames("form", listUnpairedForms(a, b, 0), listUnpairedForms(a, b, 1)),
    ...compareNames("attribute", listNames(a.attributes), listNames(b.attributes)),
    ...compareNames("value", listValues(a), listValues(b)),
  ];
}

/** The actions of one side without those that are compared with one of another name. */
function listUnpaired(a: Bundle, b: Bundle, which: 0 | 1): readonly string[] {
  const paired = pairActions(a, b).flatMap(({ at, pair }) => (pair === undefined ? [] : [at[which]]));
  return listNames((which === 0 ? a : b).actions.filter((_, index) => !paired.includes(index)));
}

/** Forms that are named like paired actions are compared as well. */
function listUnpairedForms(a: Bundle, b: Bundle, which: 0 | 1): readonly string[] {
  const [mine, theirs] = [listNames(a.forms), listNames(b.forms)];
  const paired = pairActions(a, b).flatMap(({ name, pair }) =>
    pair !== undefined && mine.includes(name) && theirs.includes(pair.name) ? [which === 0 ? name : pair.name] : [],
  );
  return (which === 0 ? mine : theirs).filter((name) => !paired.includes(name));
}

function listSaid(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  return [
    ...compareNames("rule", listNames(a.rules), listNames(b.rules)),
    ...compareNames("source", listNames(a.sources), listNames(b.sources)),
    ...compareParts(a, b),
    ...compareDefaults(a, b),
    ...compareRules(a, b),
    ...compareSources(a, b),
    ...compareTexts(a, b),
  ];
}

function compareNames(
  what: DeclaredChange["what"],
  a: readonly string[],
  b: readonly string[],
): readonly DeclaredChange[] {
  return [
    ...a.filter((name) => !b.includes(name)).map((name) => ({ change: "removed", what, name }) as const),
    ...b.filter((name) => !a.includes(name)).map((name) => ({ change: "added", what, name }) as const),
  ];
}

/** Values of attributes that both have. */
function listValues({ attributes }: Bundle): readonly string[] {
  return attributes.flatMap(({ name, values }) => values.map((value) => `${name} ${value}`));
}

/** A part with which posts can no longer be published is removed as far as questions go. */
function compareParts(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  return a.parts.flatMap((part): readonly DeclaredChange[] => {
    const other = b.parts.find(({ name }) => name === part.name);
    const isSame =
      other === undefined ||
      (part.ofPost === other.ofPost && part.always === other.always && part.person === other.person);
    return isSame ? [] : [{ change: "changed", what: "part", name: part.name }];
  });
}

/** What is meant when nobody says more: the first actor, and the first value of each attribute. */
function compareDefaults(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  const first = ({ values: [value] }: BundleAttribute): string | undefined => value;
  const actor = a.actors[0] === b.actors[0] ? [] : [b.actors[0] ?? ""];
  const attributes = a.attributes.flatMap((one) => {
    const other = b.attributes.find(({ name }) => name === one.name);
    return other === undefined || first(one) === first(other) ? [] : [one.name];
  });
  return [...actor, ...attributes].map((name) => ({ change: "changed", what: "default", name }));
}

/** Rules of the same name that say something else of themselves: their words, dates or sources. */
function compareRules(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  const tell = (rule: BundleRule): string => JSON.stringify({ ...rule, cites: [] });
  return a.rules.flatMap((rule): readonly DeclaredChange[] => {
    const other = b.rules.find(({ name }) => name === rule.name);
    return other === undefined || tell(rule) === tell(other)
      ? []
      : [{ change: "changed", what: "rule", name: rule.name }];
  });
}

function compareSources(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  return a.sources.flatMap((source): readonly DeclaredChange[] => {
    const other = b.sources.find(({ name }) => name === source.name);
    return other === undefined || JSON.stringify(source) === JSON.stringify(other)
      ? []
      : [{ change: "changed", what: "source", name: source.name }];
  });
}

/** Titles of what both declare, and all other texts that people are shown. */
function compareTexts(a: Bundle, b: Bundle): readonly DeclaredChange[] {
  const kinds = ["parts", "forms", "actions", "audiences"] as const;
  const titles = kinds.flatMap((kind) =>
    a[kind].flatMap(({ name, title }) => {
      const other = b[kind].find((one) => one.name === name);
      return other === undefined || textsAt(a, title) === textsAt(b, other.title) ? [] : [name];
    }),
  );
  const isSame = a.platform !== b.platform || textsAt(a, a.title) === textsAt(b, b.title);
  const own = isSame ? [] : [a.platform];
  const shown = (bundle: Bundle): readonly string[] =>
    bundle.rows.flatMap(({ header, messages = [] }) =>
      [header, ...messages].flatMap((one) => (one === undefined ? [] : [textsAt(bundle, one)])),
    );
  return [
    ...[...own, ...titles].map((name) => ({ change: "changed", what: "title", name }) as const),
    ...compareNames("text", [...new Set(shown(a))], [...new Set(shown(b))]),
  ];
}

function textsAt({ texts }: Bundle, text: number | undefined): string {
  const read = (list: TextList | string | undefined): string =>
    typeof list === "object" ? (list[text ?? -1] ?? "") : "";
  const [en, nl] = [read(texts.en), read(texts.nl)];
  return nl === "" ? en : `${en} (${nl})`;
}
