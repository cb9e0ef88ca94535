import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { joinWords } from "../lib/join-words.ts";
import { didYouMean } from "../lib/suggest-names.ts";
import { clauseStarts } from "../syntax/tokens.ts";
import type { NameNode } from "../syntax/tree.ts";

/** Findings as they are made. */
export type Findings = Diagnostic[];

/** A name space: one kind of thing, each name at most once. */
export interface NameSpace {
  /** With its article, for people: `an action`. */
  readonly kind: string;
  /** What it is a kind of, for people: `'visibility'` of which there are values. */
  readonly of?: string;
  readonly names: ReadonlyMap<string, number>;
  /** Words of the language that can stand in the place of a name. */
  readonly words?: readonly string[];
  /** Names that are known, but not here: what to do about each. */
  readonly elsewhere?: ReadonlyMap<string, string>;
  /** Names that are known and cannot stand here: why not. They are never proposed. */
  readonly refused?: ReadonlyMap<string, string>;
}

/** Makes a name space of things in their order; the first of a doubled name counts. */
export function createNameSpace(kind: string, things: readonly { readonly name: string }[]): NameSpace {
  const names = new Map<string, number>();
  for (const [index, { name }] of things.entries()) {
    if (!names.has(name)) {
      names.set(name, index);
    }
  }
  return { kind, names };
}

/** Looks a name up; one that is not known is reported with the nearest ones. Empty names were reported before. */
export function findName(space: NameSpace, name: NameNode, findings: Findings): number | undefined {
  const found = space.names.get(name.text);
  if (found === undefined && name.text !== "") {
    reportUnknown(space, name, findings);
  }
  return found;
}

/** Looks several names up, and leaves out what is not known. */
export function findNames(space: NameSpace, names: readonly NameNode[], findings: Findings): number[] {
  return names.flatMap((name) => findName(space, name, findings) ?? []);
}

function reportUnknown(space: NameSpace, name: NameNode, findings: Findings): void {
  const kind = space.kind.replace(/^an? /u, "");
  const advice =
    space.elsewhere?.get(name.text) ??
    space.refused?.get(name.text) ??
    adviseClause(name) ??
    adviseNames(space, name, kind);
  const what = `${kind} '${name.text}'${space.of === undefined ? "" : ` of ${space.of}`}`;
  findings.push(createDiagnostic(catalogue.unknownName, { span: name.span }, { what, advice }));
}

function adviseNames({ names, elsewhere, words = [] }: NameSpace, { text }: NameNode, kind: string): string {
  const known = [...names.keys(), ...(elsewhere?.keys() ?? [])];
  const all = `${known.length === 1 ? "There is only" : "There are"} ${joinWords(known, "and")}.`;
  const few = known.length > 0 && known.length <= 30;
  return didYouMean(text, [...known, ...words], few ? all : `Declare it, or write another ${kind}.`);
}

/** A comma before the next clause makes its first word look like one more name of the list. */
function adviseClause({ text }: NameNode): string | undefined {
  return clauseStarts.includes(text)
    ? "If a clause begins here, write the name that is missing before it, or leave out the comma."
    : undefined;
}

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Checks how declared names are written, and that none is declared twice. */
export function checkNames(kind: string, names: readonly NameNode[], findings: Findings): void {
  const seen = new Map<string, NameNode>();
  for (const name of names.filter(({ text }) => text !== "")) {
    const first = seen.get(name.text);
    if (!name.text.split(".").every((one) => kebabCase.test(one))) {
      const better = improveName(name.text);
      findings.push(createDiagnostic(catalogue.notKebabCase, { span: name.span }, { name: name.text, better }));
    }
    if (first === undefined) {
      seen.set(name.text, name);
    } else {
      const related = [{ message: "The first one is here.", span: first.span }];
      findings.push(createDiagnostic(catalogue.doubledName, { span: name.span, related }, { kind, name: name.text }));
    }
  }
}

function improveName(name: string): string {
  const better = name
    .replaceAll(/([a-z])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^[-0-9]+|-+$/gu, "");
  return better === "" ? "like-of-share" : better;
}
