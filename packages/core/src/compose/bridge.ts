import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { itemsOf } from "../link/items.ts";
import type { Side } from "../link/whole-platform.ts";
import type { ClauseNode, FileNode, ItemNode, PropertyNode, RuleNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import { joinDeclarations } from "./join-declarations.ts";
import { rename, renameRule, type Naming } from "./naming.ts";
import { gatherSide, type SideParts } from "./side.ts";
import { mapRules, silence, writeFullNames } from "./map-rules.ts";

/** A platform that a bridge begins or ends at. */
export interface BridgedPlatform {
  readonly name: string;
  readonly all: readonly FileNode[];
  readonly vocabularies: readonly FileNode[];
}

/**
 * Makes one platform of two and what passes between them (meaning, Platforms made of others). What is held on the second
 * one has forms of its own, called `bluesky.post`: so its rules speak of what has crossed, and those of the first of
 * what has not. Rules and sources of the two are called after them too.
 */
export function bridge(
  from: BridgedPlatform,
  to: BridgedPlatform,
  own: readonly FileNode[],
): Result<{ readonly all: readonly FileNode[]; readonly sides: readonly Side[] }> {
  const diagnostics: Diagnostic[] = [];
  const first = gatherSide(from.name, from.all, from.vocabularies);
  const second = gatherSide(to.name, to.all, to.vocabularies);
  const here = nameSide(first, undefined);
  const there = nameSide(second, first);
  const ownForms = itemsOf(own, "form").map(({ name }) => name.text);
  const mine = own.map((file) => ({
    ...file,
    items: file.items.map((item) => renameOwn(item, { here, there, second, diagnostics })),
  }));
  const ownActions = [...itemsOf(own, "action"), ...itemsOf(own, "group")].flatMap((node) =>
    (node.kind === "action" ? node.names : node.members).map(({ name }) => name.text),
  );
  const saysPosts = own.some(({ postsHave }) => postsHave.length > 0);
  const sides = [
    describeSide(first, here, ownActions),
    { ...describeSide(second, there, []), forms: [...there.forms, ...ownForms] },
  ];
  const declarations = joinDeclarations({ first, second, there, saysPosts, own });
  const all = [declarations, ...moveRules(first, here), ...moveRules(second, there), ...mine];
  return { value: { all, sides }, diagnostics };
}

function describeSide({ name, actions, otherwise }: SideParts, { forms }: Naming, more: readonly string[]): Side {
  return {
    name,
    forms,
    actions: [...actions.map((action) => action.name), ...more],
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

/** How the names of a side are written; those of the second one must differ from those of the first. */
function nameSide({ name: side, actions, groups, forms, files, parts, had }: SideParts, other?: SideParts): Naming {
  const called = (name: string): string => `${side}.${name}`;
  const members = new Map(groups.map((group) => [group.name, group.actions.flatMap((at) => actions[at]?.name ?? [])]));
  const viewers = actions.filter(({ byAuthor }) => !byAuthor).map(({ name }) => name);
  const known = new Set(forms.map(({ name }) => name.text));
  const counters = new Set(other === undefined ? [] : itemsOf(other.files, "counter").map(({ name }) => name.text));
  const attributes = findOther(files, other);
  const form = (name: string): string => (other !== undefined && known.has(name) ? called(name) : name);
  const isPublished = (part: string): boolean => other === undefined || other.had.has(part.split(".")[0] ?? "");
  return {
    rule: called,
    source: called,
    form,
    counter: (name) => (counters.has(name) ? called(name) : name),
    attribute: (name) => (attributes.has(name) ? called(name) : name),
    actions: (name) => (name === undefined ? viewers : (members.get(name) ?? [name])),
    forms: [...known].map(form),
    isNever: (part) => !isPublished(part) && had.has(part.split(".")[0] ?? "") && parts.has(part.split(".")[0] ?? ""),
  };
}

/** Attributes of the second side that on the first one are attributes of something else. */
function findOther(files: readonly FileNode[], other: SideParts | undefined): ReadonlySet<string> {
  const whose = (of: readonly { readonly text: string }[]): string =>
    of.find(({ text }) => text === "post" || text === "viewer")?.text ?? "act";
  const first = new Map(itemsOf(other?.files ?? [], "attribute").map(({ name, of }) => [name.text, whose(of)]));
  const differing = itemsOf(files, "attribute").filter(
    ({ name, of }) => first.has(name.text) && first.get(name.text) !== whose(of),
  );
  return new Set(differing.map(({ name }) => name.text));
}

/** The rules and sources of a side, with their new names; everything else of it is declared for both together. */
function moveRules({ files }: SideParts, naming: Naming): readonly FileNode[] {
  const renamed = mapRules(writeFullNames(files), (rule) =>
    renameRule(isOfPublishing(rule, naming) ? silence(rule) : rule, naming),
  );
  const move = (rule: RuleNode): RuleNode => ({
    ...rule,
    refines: rule.refines.map((refined) => rename(refined, naming.rule)),
  });
  const moveItem = (item: ItemNode): readonly ItemNode[] => {
    if (item.kind === "source") {
      return [{ ...item, name: rename(item.name, naming.source) }];
    }
    if (item.kind === "era") {
      return [{ ...item, name: rename(item.name, naming.rule), rules: item.rules.map(move) }];
    }
    return item.kind === "rule" ? [{ ...move(item), name: rename(item.name, naming.rule) }] : [];
  };
  return renamed.map((file) => ({ ...file, uses: [], postsHave: [], items: file.items.flatMap(moveItem) }));
}

/** A post is published on the first side: what the second one says of publishing never happens. */
function isOfPublishing({ on }: RuleNode, { form }: Naming): boolean {
  return on?.kind === "post" && form("post") !== "post";
}

interface Owning {
  readonly here: Naming;
  readonly there: Naming;
  readonly second: SideParts;
  readonly diagnostics: Diagnostic[];
}

/** What a bridge's own files say: rules are of what has not crossed, and show what then has. */
function renameOwn(item: ItemNode, owning: Owning): ItemNode {
  const renameOne = (property: PropertyNode): PropertyNode => renameProperty(property, owning);
  if (item.kind === "rule") {
    return renameOwnRule(item, owning);
  }
  if (item.kind === "era") {
    return { ...item, rules: item.rules.map((rule) => renameOwnRule(rule, owning)) };
  }
  if (item.kind === "example") {
    return { ...item, steps: item.steps.map((step) => ({ ...step, properties: step.properties.map(renameOne) })) };
  }
  return item.kind === "claim" || item.kind === "goal"
    ? { ...item, demands: item.demands.map((demand) => ({ ...demand, property: renameOne(demand.property) })) }
    : item;
}

function renameOwnRule(rule: RuleNode, { here, there, second, diagnostics }: Owning): RuleNode {
  const { on } = rule;
  const forms = here.forms.map((text) => ({ text, span: on?.span ?? rule.name.span }));
  const clauses = rule.clauses.map((clause): ClauseNode => {
    const left = findFormLeftBehind(clause, { here, there });
    if (left !== undefined) {
      const values = { platform: second.name, form: left.text };
      diagnostics.push(createDiagnostic(catalogue.bridgeShowsIt, { span: left.span }, values));
    }
    if (clause.clause === "shows") {
      return typeof clause.form === "string" ? clause : { ...clause, form: rename(clause.form, there.form) };
    }
    return clause.clause === "becomes" && clause.form !== "nothing"
      ? { ...clause, form: rename(clause.form, there.form) }
      : clause;
  });
  return { ...rule, ...(on?.kind === "act" && on.forms === undefined ? { on: { ...on, forms } } : {}), clauses };
}

/** The form that a rule gives to what crosses, if it is one of this side alone: it has none of this side any more. */
function findFormLeftBehind(
  clause: ClauseNode,
  { here, there }: Pick<Owning, "here" | "there">,
): { readonly text: string; readonly span: Span } | undefined {
  if (clause.clause !== "shows") {
    return undefined;
  }
  const { form, span } = clause;
  if (typeof form === "string") {
    return form === "it" ? { text: form, span } : undefined;
  }
  const isOfThisSide = here.forms.includes(form.text) && there.form(form.text) === form.text;
  return isOfThisSide ? form : undefined;
}

/** `is post` holds on either side. */
function renameProperty(node: PropertyNode, { here, there }: Pick<Owning, "here" | "there">): PropertyNode {
  if (node.kind === "and" || node.kind === "or") {
    return { ...node, items: node.items.map((item) => renameProperty(item, { here, there })) };
  }
  if (node.kind !== "is") {
    return node;
  }
  const crossed = { ...node, form: rename(node.form, there.form) };
  const isThere = crossed.form.text !== node.form.text;
  const isHere = here.forms.includes(node.form.text);
  return isThere ? (isHere ? { kind: "or", items: [node, crossed] } : crossed) : node;
}
