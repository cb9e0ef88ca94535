import { isSame } from "../lib/is-same.ts";
import type { ClaimNode, ExampleNode, ItemNode, RuleNode } from "../syntax/tree.ts";
import type { LinkedClaim, LinkedExample, LinkedRule } from "./linked.ts";
import type { Findings, NameSpace } from "./names.ts";
import type { Scope } from "./scope.ts";

/**
 * What was made of declarations when they were linked: as long as all names mean the same, it is the same for whoever
 * links the same declarations again.
 */
export interface KeptLinks {
  readonly scope: Scope;
  readonly rules: NameSpace;
  readonly ofRules: Links<RuleNode, LinkedRule>;
  readonly ofExamples: Links<ExampleNode, LinkedExample>;
  readonly ofClaims: Links<ClaimNode, LinkedClaim>;
  /** The names that each declaration uses, whatever they mean. */
  readonly used: WeakMap<ItemNode, readonly string[]>;
}

/** What was made of declarations of one kind, and what was found in them. */
type Links<Node extends object, Value> = WeakMap<Node, KeptLink<Value>>;

interface KeptLink<Value> {
  readonly value: Value;
  readonly found: Findings;
  /** What it stands in, as an era. */
  readonly around: object | undefined;
}

/** What is known already where all names mean the same as before; of rules also where others have got other names. */
export function keepLinks(scope: Scope, rules: NameSpace, before: KeptLinks | undefined): KeptLinks {
  const used = before?.used ?? new WeakMap<ItemNode, readonly string[]>();
  if (before === undefined || !isSame(listSpaces(scope), listSpaces(before.scope))) {
    return { scope, rules, ofRules: new WeakMap(), ofExamples: new WeakMap(), ofClaims: new WeakMap(), used };
  }
  return isSame(rules, before.rules)
    ? before
    : { ...before, rules, ofExamples: new WeakMap(), ofClaims: new WeakMap() };
}

/** What was announced stands in each of the name spaces; of sources nothing but their names is looked up. */
function listSpaces(scope: Scope): object {
  return { ...scope, announced: undefined, platform: { ...scope.platform, sources: [] } };
}

/** A declaration, with what it stands in, and whether what was made of it before is right beside others that are new. */
interface Standing<Node, Value> {
  readonly node: Node;
  readonly around?: object | undefined;
  readonly isRight?: (before: Value) => boolean;
}

/** Links a declaration, or finds what was made of it before. */
export function linkOnce<Node extends object, Value>(
  known: Links<Node, Value>,
  { node, around, isRight = () => true }: Standing<Node, Value>,
  link: (findings: Findings) => Value,
): KeptLink<Value> {
  const before = known.get(node);
  if (before !== undefined && before.around === around && isRight(before.value)) {
    return before;
  }
  const found: Findings = [];
  const made = { value: link(found), found, around };
  known.set(node, made);
  return made;
}
