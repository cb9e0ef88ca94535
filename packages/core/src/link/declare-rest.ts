import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { writeNearest } from "../diagnostics/write-nearest.ts";
import { fillSaid } from "../lib/said.ts";
import { didYouMean } from "../lib/suggest-names.ts";
import type {
  AttributeNode,
  FileNode,
  NamedNode,
  NameNode,
  OtherwiseNode,
  SourceField,
  SourceNode,
} from "../syntax/tree.ts";
import { checkAddress } from "./check-address.ts";
import { itemsOf } from "./items.ts";
import type { Declared, LinkedAttribute, LinkedCounter, LinkedOtherwise, LinkedSource } from "./linked.ts";
import type { LoadedFiles } from "./load-files.ts";
import { checkNames, findNames, type Findings, type NameSpace } from "./names.ts";
import { sortByName } from "./sort-by-name.ts";

/** Kinds of sources, the best word first. */
export const sourceKinds = ["official", "spec", "code", "payload", "press", "practitioner"] as const;

/** Forms or audiences of the vocabularies, then those of the platform; a name said again gets the new title. */
export function declareNamed(
  vocabularies: readonly NamedNode<"form" | "audience">[],
  own: readonly NamedNode<"form" | "audience">[],
): readonly Declared[] {
  const all = new Map<string, Declared>();
  for (const { name, title, doc } of [...vocabularies, ...sortByName(own, (node) => node.name.text)]) {
    const before = all.get(name.text);
    const shown = title ?? before?.title;
    all.set(name.text, {
      name: name.text,
      ...(shown === undefined ? {} : { title: shown }),
      ...(doc === undefined ? {} : { doc }),
      span: name.span,
    });
  }
  all.delete("");
  return [...all.values()];
}

/** Kinds of actors, the first one being anybody of whom nothing else is said. */
export function declareActors(files: readonly FileNode[]): readonly string[] {
  const names = itemsOf(files, "actor").flatMap((node) => node.names.map(({ text }) => text));
  return [...new Set(names.filter((name) => name !== ""))];
}

/** Actions and groups of them by their names; a group stands for its members. */
export interface ActionSpace extends NameSpace {
  readonly membersOf: (index: number) => readonly number[];
}

/** Settings of the post, of the viewer, or of some acts. */
export function declareAttributes(
  { vocabularies, files }: Pick<LoadedFiles, "vocabularies" | "files">,
  actions: ActionSpace,
  findings: Findings,
): readonly LinkedAttribute[] {
  const shared = itemsOf(vocabularies, "attribute").map((node) => ({ ...node, of: hadHere(node.of, actions) }));
  const nodes = sortByName([...shared, ...itemsOf(files, "attribute")], ({ name }) => name.text);
  const names = nodes.map(({ name }) => name);
  checkNames("attribute", names, findings);
  return nodes.map((node) => declareAttribute(node, actions, findings));
}

function declareAttribute(node: AttributeNode, actions: ActionSpace, findings: Findings): LinkedAttribute {
  const alone = node.of.find(({ text }) => text === "post" || text === "viewer");
  const whose = alone?.text === "post" || alone?.text === "viewer" ? alone.text : "act";
  if (alone !== undefined && node.of.length > 1) {
    const values = { name: node.name.text, whose };
    findings.push(createDiagnostic(catalogue.attributeOf, { span: alone.span }, values));
  }
  checkNames("value", node.values, findings);
  return {
    name: node.name.text,
    ...(node.doc === undefined ? {} : { doc: node.doc }),
    span: node.name.span,
    of: whose,
    actions: whose === "act" ? findActions(node.of, actions, findings) : [],
    values: [...new Set(node.values.map(({ text }) => text))],
  };
}

function findActions(names: readonly NameNode[], space: ActionSpace, findings: Findings): readonly number[] {
  return [...new Set(findNames(space, names, findings).flatMap(space.membersOf))].toSorted((a, b) => a - b);
}

/** What a vocabulary says of actions that this platform does not have is left out. */
function hadHere(names: readonly NameNode[], { names: known, elsewhere }: NameSpace): readonly NameNode[] {
  return names.filter(({ text }) => known.has(text) || elsewhere?.has(text) !== true);
}

/** What happens to an act of which no rule speaks; said once. */
export function declareOtherwise(files: readonly FileNode[], findings: Findings): readonly LinkedOtherwise[] {
  const [first, ...more] = itemsOf(files, "otherwise");
  for (const { span } of more) {
    const related =
      first === undefined
        ? []
        : [{ message: { en: "The first time is here.", nl: "De eerste keer staat hier." }, span: first.span }];
    const values = { whole: { en: "This platform", nl: "Dit platform" }, what: "'otherwise'" };
    findings.push(createDiagnostic(catalogue.saidTwice, { span, related }, values));
  }
  return first === undefined ? [] : [linkOtherwise(first)];
}

/** What happens otherwise, on all forms. */
export function linkOtherwise({ text, span }: OtherwiseNode): LinkedOtherwise {
  return { ...(text === undefined ? {} : { text }), span };
}

/** Counters, which begin at nothing. */
export function declareCounters(files: readonly FileNode[], findings: Findings): readonly LinkedCounter[] {
  const nodes = sortByName(itemsOf(files, "counter"), ({ name }) => name.text);
  checkNames(
    "counter",
    nodes.map(({ name }) => name),
    findings,
  );
  return nodes.map(({ name, most, doc }) => ({
    name: name.text,
    ...(doc === undefined ? {} : { doc }),
    span: name.span,
    most: Number.isNaN(most.value) ? 999 : most.value,
  }));
}

/** Where rules have their word from. */
export function declareSources(files: readonly FileNode[], findings: Findings): readonly LinkedSource[] {
  const nodes = sortByName(itemsOf(files, "source"), ({ name }) => name.text);
  checkNames(
    "source",
    nodes.map(({ name }) => name),
    findings,
  );
  return nodes.map((node) => declareSource(node, findings));
}

function declareSource(node: SourceNode, findings: Findings): LinkedSource {
  checkFields(node.fields, findings);
  const fields: LinkedSource["fields"] = Object.fromEntries(
    node.fields.flatMap((field): [string, string][] => {
      if ("text" in field) {
        return [[field.field, field.text.en]];
      }
      return "name" in field ? [[field.field, field.name.text]] : [];
    }),
  );
  const date = (name: "published" | "seen"): Partial<LinkedSource> => {
    const found = node.fields.find((field) => field.field === name);
    return found !== undefined && "date" in found && found.date.text !== "" ? { [name]: found.date } : {};
  };
  return {
    name: node.name.text,
    ...(node.doc === undefined ? {} : { doc: node.doc }),
    span: node.name.span,
    fields,
    ...date("published"),
    ...date("seen"),
  };
}

function checkFields(fields: readonly SourceField[], findings: Findings): void {
  const seen = new Set<string>();
  for (const field of fields) {
    if (seen.has(field.field)) {
      findings.push(createDiagnostic(catalogue.lineTwice, { span: field.span }, { what: field.field }));
    }
    seen.add(field.field);
    checkAddress(field, findings);
    if ("name" in field && field.name.text !== "" && !sourceKinds.some((kind) => kind === field.name.text)) {
      const list = fillSaid({ en: "Kinds are {all}.", nl: "Soorten zijn {all}." }, { all: sourceKinds.join(", ") });
      const values = { name: field.name.text, kinds: didYouMean(field.name.text, sourceKinds, list) };
      const at = { span: field.name.span, fixes: writeNearest(field.name, sourceKinds) };
      findings.push(createDiagnostic(catalogue.unknownKind, at, values));
    }
  }
}
