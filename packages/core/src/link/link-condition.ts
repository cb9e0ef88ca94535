import { identities } from "@waft/runtime";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { invariant } from "../lib/invariant.ts";
import type { ConditionNode, NameNode } from "../syntax/tree.ts";
import type { Condition, ConditionLeaf } from "./linked.ts";
import { findName, type Findings } from "./names.ts";
import type { Scope } from "./scope.ts";

/** Looks up every name of a condition (language, grammar: cond). What is not known is left out and reported. */
export function linkCondition(node: ConditionNode, scope: Scope, findings: Findings): Condition {
  switch (node.kind) {
    case "and":
    case "or":
      return joinConditions(
        node.kind === "and" ? "all" : "any",
        node.items.map((item) => linkCondition(item, scope, findings)),
      );
    case "not": {
      const item = linkCondition(node.item, scope, findings);
      return { kind: "not", item, ...(item.span === undefined ? {} : { span: item.span }) };
    }
    case "has":
      return linkHas(node, scope, findings);
    case "is":
      return linkIs(node, scope, findings);
    case "count":
      return linkCount(node, scope, findings);
  }
}

/** Several conditions as one, which stands from the first of them to the last. */
export function joinConditions(kind: "all" | "any", items: readonly Condition[]): Condition {
  const first = items[0]?.span;
  const last = items.at(-1)?.span;
  return {
    kind,
    items,
    ...(first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } }),
  };
}

/** A count beyond which the counter does not go can never be. */
function linkCount(
  { counter, atLeast, count, span }: Extract<ConditionNode, { readonly kind: "count" }>,
  scope: Scope,
  findings: Findings,
): Condition {
  const index = findName(scope.counters, counter, findings);
  const most = scope.platform.counters[index ?? -1]?.most ?? count.value;
  if (count.value > most) {
    const values = { name: counter.text, most: String(most), count: String(count.value) };
    findings.push(createDiagnostic(catalogue.countsOnlyTo, { span: count.span }, values));
  }
  return index === undefined || Number.isNaN(count.value)
    ? { kind: "all", items: [] }
    : { kind: "count", counter: index, atLeast, count: count.value, span };
}

/** `has A, B` is both of them, `has no A, B` is neither. */
function linkHas(node: Extract<ConditionNode, { readonly kind: "has" }>, scope: Scope, findings: Findings): Condition {
  const items = node.parts.flatMap((name): Condition[] => {
    const part = findName(scope.postParts, name, findings);
    const { span } = node.parts.length > 1 ? name : node;
    const has: Condition = { kind: "part", part: part ?? 0, span };
    return part === undefined ? [] : [node.none ? { kind: "not", item: has, span } : has];
  });
  return { kind: "all", items, span: node.span };
}

function linkIs(node: Extract<ConditionNode, { readonly kind: "is" }>, scope: Scope, findings: Findings): Condition {
  const { subject, values } = node;
  const items = values.flatMap((value) => linkValue(subject, value, { scope, findings }));
  const { span } = node;
  const any: Condition = { kind: "any", items, span };
  return node.not ? { kind: "not", item: any, span } : any;
}

interface Linking {
  readonly scope: Scope;
  readonly findings: Findings;
}

function linkValue(subject: NameNode, value: NameNode, linking: Linking): Condition[] {
  const { span } = value;
  return findValue(subject, value, linking).map((leaf) => ({ ...leaf, span }));
}

function findValue(subject: NameNode, value: NameNode, { scope, findings }: Linking): ConditionLeaf[] {
  if (subject.text === "author") {
    const actor = findName(scope.actors, value, findings);
    return actor === undefined ? [] : [{ kind: "author", actor }];
  }
  if (subject.text === "actor") {
    const identity = identities.findIndex((name, index) => index > 0 && name === value.text);
    if (identity > 0) {
      return [{ kind: "identity", identity }];
    }
    const actor = findName(scope.actorsAndPersons, value, findings);
    return actor === undefined ? [] : [{ kind: "actor", actor }];
  }
  const attribute = findName(scope.subjects, subject, findings);
  if (attribute === undefined) {
    return [];
  }
  const values = scope.values[attribute];
  invariant(values, "An attribute without values was linked.");
  const index = findName(values, value, findings);
  return index === undefined ? [] : [{ kind: "attribute", attribute, value: index }];
}
