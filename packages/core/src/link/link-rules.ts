import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { isSame } from "../lib/is-same.ts";
import { joinWords } from "../lib/join-words.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import type { NameNode, OnNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import {
  clausesOf,
  linkBrought,
  linkCites,
  linkLevels,
  linkOutcome,
  linkPersons,
  linkRaises,
  onlyClause,
  placeNames,
} from "./link-clauses.ts";
import { joinConditions, linkCondition } from "./link-condition.ts";
import { linkDates } from "./link-dates.ts";
import type { Condition, LinkedRule, On } from "./linked.ts";
import { checkNames, createNameSpace, findName, findNames, type Findings, type NameSpace } from "./names.ts";
import type { PlacedRule } from "./rules-of.ts";
import type { Scope } from "./scope.ts";

/** Checks the names that rules are given. */
export function checkRuleNames(placed: readonly PlacedRule[], findings: Findings): void {
  checkNames(
    "rule",
    placed.filter(({ rule }) => rule.name.text !== "").map(({ name, rule }) => ({ text: name, span: rule.name.span })),
    findings,
  );
}

/** Rules by their full names. */
export function createRuleSpace(rules: readonly { readonly name: string }[], { announced }: Scope): NameSpace {
  return { ...createNameSpace("rule", rules), announced: announced("rule") };
}

interface Linking {
  readonly scope: Scope;
  readonly findings: Findings;
}

/** Looks up every name in a rule. */
export function linkRule(placed: PlacedRule, rules: NameSpace, linking: Linking): LinkedRule {
  const { scope, findings } = linking;
  const { rule, name } = placed;
  const outcome = linkOutcome(rule, scope, findings);
  const countsFor = linkPersons(rule, "counts", linking);
  const tells = linkPersons(rule, "tells", linking);
  const review = onlyClause(rule, ["review"], findings)?.date;
  const refined = rule.refines.flatMap((one) => findRefined(one, placed, { rules, findings }));
  return {
    name,
    ...(rule.doc === undefined ? {} : { doc: rule.doc }),
    span: rule.name.span,
    on: linkOn(rule.on, rule.name, linking),
    when: linkWhen(placed, linking),
    ...linkDates(placed, findings),
    refines: refined.map((one) => one.rule),
    refinesSpans: refined.map((one) => one.span),
    whole: rule.span,
    ...(outcome === undefined ? {} : { outcome }),
    levels: linkLevels(rule, scope, findings),
    adds: linkBrought(rule, "adds", linking),
    allows: linkBrought(rule, "allows", linking),
    raises: linkRaises(rule, scope, findings),
    ...(countsFor === undefined ? {} : { countsFor }),
    ...(tells === undefined ? {} : { tells }),
    cites: linkCites(rule, scope, findings),
    citeNotes: clausesOf(rule, ["source", "inferred", "against"]).flatMap((clause) =>
      clause.cites.flatMap(({ note }) => note?.en ?? []),
    ),
    ...(review === undefined ? {} : { review }),
    placed: placeNames(rule, scope),
    clauses: rule.clauses.map(({ clause, span: at }) => ({ clause, span: at })),
  };
}

/** Whether a rule refines the same rules under the numbers that they have now. */
export function refinesSame(placed: PlacedRule, rules: NameSpace, { refines }: LinkedRule): boolean {
  const findings: Findings = [];
  const names = placed.rule.refines;
  const found = names.flatMap((one) => findRefined(one, placed, { rules, findings }));
  return (
    found.length === names.length &&
    isSame(
      refines,
      found.map(({ rule }) => rule),
    )
  );
}

/** Several `when` all have to hold. */
function linkWhen({ rule }: PlacedRule, { scope, findings }: Linking): Condition {
  const items = clausesOf(rule, ["when"]).map((clause) => linkCondition(clause.condition, scope, findings));
  return joinConditions("all", items);
}

function linkOn(on: OnNode | undefined, name: NameNode, linking: Linking): On {
  const { scope, findings } = linking;
  if (on === undefined) {
    if (name.text !== "") {
      findings.push(createDiagnostic(catalogue.noOn, { span: name.span }, { name: name.text }));
    }
    return { kind: "act", actions: [], forms: [] };
  }
  if (on.kind === "post") {
    return on;
  }
  return {
    kind: "act",
    actions: on.actions === undefined ? anyAction(scope) : findActions(on.actions, linking),
    forms:
      on.forms === undefined
        ? [...scope.platform.forms.keys()]
        : findNames({ ...scope.forms, ...ofAnything }, on.forms, findings),
  };
}

const sayAnything: Said = {
  en: "Write 'anything' for whatever a viewer can do, and for every form.",
  nl: "Schrijf 'anything' voor alles wat een kijker kan doen, en voor elke vorm.",
};
const wordsForAll = ["any", "all", "every", "everything", "each"];
/** Words for all that can be done, and for all that it can be done with. */
const ofAnything: Pick<NameSpace, "refused" | "instead"> = {
  refused: new Map(wordsForAll.map((name) => [name, sayAnything])),
  instead: new Map(wordsForAll.map((name) => [name, "anything"])),
};

/** `anything` is whatever a viewer can do. */
function anyAction({ platform }: Scope): readonly number[] {
  return platform.actions.flatMap(({ byAuthor }, index) => (byAuthor ? [] : [index]));
}

function findActions(names: readonly NameNode[], { scope, findings }: Linking): readonly number[] {
  const { actions, groups } = scope.platform;
  const found = findNames({ ...scope.actions, ...ofAnything }, names, findings);
  return [...new Set(found.flatMap((index) => groups[index - actions.length]?.actions ?? [index]))];
}

/** A rule of the own era comes before one of the same name outside. */
function findRefined(
  name: NameNode,
  { era, name: itself }: PlacedRule,
  { rules, findings }: { readonly rules: NameSpace; readonly findings: Findings },
): { readonly rule: number; readonly span: Span }[] {
  const own = era === undefined ? undefined : rules.names.get(`${era.name.text}.${name.text}`);
  const found =
    own ?? rules.names.get(name.text) ?? findName(withFullName(leaveOut(rules, itself), name), name, findings);
  return found === undefined ? [] : [{ rule: found, span: name.span }];
}

/** What a rule is proposed to refine is never itself. */
function leaveOut(rules: NameSpace, itself: string): NameSpace {
  return { ...rules, names: new Map([...rules.names].filter(([name]) => name !== itself)) };
}

/** A rule of an era is proposed by its full name; of rules of several eras each is, because only the writer knows which. */
function withFullName(rules: NameSpace, { text }: NameNode): NameSpace {
  const full = [...rules.names.keys()].filter((one) => one.endsWith(`.${text}`)).map((one) => `'${one}'`);
  const sentence =
    full.length > 1
      ? { en: "Write the full name of the one you mean: {full}.", nl: "Schrijf de hele naam van de bedoelde: {full}." }
      : { en: "Write its full name, {full}.", nl: "Schrijf de hele naam, {full}." };
  const names = { en: joinWords(full, "or"), nl: joinWords(full, "of") };
  return full.length === 0 ? rules : { ...rules, elsewhere: new Map([[text, fillSaid(sentence, { full: names })]]) };
}
