import { identities } from "@waft/runtime";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Said } from "../lib/said.ts";
import { seenWords } from "../syntax/tokens.ts";
import type { NameNode, PropertyNode, ShapeNode } from "../syntax/tree.ts";
import { findPersons } from "./link-clauses.ts";
import { linkCondition } from "./link-condition.ts";
import type { LinkedShape, Property } from "./linked.ts";
import { findName, findNames, type Findings, type NameSpace } from "./names.ts";
import { missesSaid, type Scope } from "./scope.ts";

/** What names are looked up in, beside rules. */
export interface Linking {
  readonly scope: Scope;
  readonly rules: NameSpace;
  readonly findings: Findings;
}

/**
 * Looks up who acts and with what.
 *
 * @param ofPost - whether it is the post itself: it is published by a kind of actor, with what a post can have
 */
export function linkShape(shape: ShapeNode, ofPost: boolean, { scope, findings }: Linking): LinkedShape {
  const parts = { ...(ofPost ? scope.postParts : scope.parts), acts: scope.acts.names };
  const by = shape.by === undefined ? undefined : findActor(shape.by, ofPost, { scope, findings });
  return {
    ...(by === undefined ? {} : { by }),
    with: findNames(parts, shape.with, findings),
    without: findNames(parts, shape.without, findings),
    placed: [...placeNames(parts, "with", shape.with), ...placeNames(parts, "without", shape.without)],
    ...(shape.when === undefined ? {} : { when: linkCondition(shape.when, scope, findings) }),
  };
}

/** Words that are read as parts where it is said that there is none. */
const noPart: ReadonlyMap<string, Said> = new Map(["no", "not", "nothing"].map((one) => [one, missesSaid]));

function placeNames<Word extends string>(
  space: NameSpace,
  word: Word,
  names: readonly NameNode[],
): readonly { readonly word: Word; readonly part: number; readonly span: NameNode["span"] }[] {
  return names.flatMap(({ text, span }) => {
    const part = space.names.get(text);
    return part === undefined ? [] : [{ word, part, span }];
  });
}

function findActor(
  name: NameNode,
  ofPost: boolean,
  { scope, findings }: Pick<Linking, "scope" | "findings">,
): LinkedShape["by"] {
  const identity = identities.findIndex((one, index) => index > 0 && one === name.text);
  if (identity > 0 && !ofPost) {
    return { kind: "identity", index: identity };
  }
  const actor = findName(scope.actors, name, findings);
  return actor === undefined ? undefined : { kind: "actor", index: actor };
}

/** Looks up every name of a property. */
export function linkProperty(node: PropertyNode, linking: Linking): Property {
  const { scope, findings } = linking;
  switch (node.kind) {
    case "and":
    case "or":
      return { kind: node.kind, items: node.items.map((item) => linkProperty(item, linking)) };
    case "sees":
      return { ...node, parts: findNames({ ...scope.parts, how: seenWords, refused: noPart }, node.parts, findings) };
    case "reaches":
    case "misses":
    case "unsure":
      return { ...node, parts: findNames(scope.parts, node.parts, findings) };
    case "counts":
    case "tells": {
      const parts = node.who === "nobody" ? [] : findPersons(node.who, scope, findings);
      return { kind: node.kind, parts, span: node.span };
    }
    case "shown":
      return { ...node, audiences: findNames(scope.audiences, node.audiences, findings) };
    case "silent":
    case "gone":
    case "refused":
      return node;
    case "is":
      return { ...node, form: findName(scope.forms, node.form, findings) ?? 0 };
    case "decided":
      return { ...node, rule: findName(linking.rules, node.rule, findings) ?? 0 };
  }
}

/** Reports a line that stands twice where one is enough. */
export function reportTwice(
  clause: { readonly clause: string; readonly span: Parameters<typeof createDiagnostic>[1]["span"] },
  findings: Findings,
): void {
  findings.push(createDiagnostic(catalogue.lineTwice, { span: clause.span }, { what: clause.clause }));
}
