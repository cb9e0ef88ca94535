import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { fillSaid } from "../lib/said.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { EraNode, FileNode, NamedNode } from "../syntax/tree.ts";
import { gatherAnnounced } from "./announced.ts";
import { declareActions, type DeclaredActions } from "./declare-actions.ts";
import { declareParts } from "./declare-parts.ts";
import {
  declareActors,
  declareAttributes,
  type ActionSpace,
  declareCounters,
  declareNamed,
  declareOtherwise,
  declareSources,
} from "./declare-rest.ts";
import { itemsOf } from "./items.ts";
import { linkClaim, linkGoals } from "./link-claims.ts";
import { isEmptySpan, swapDates } from "./link-dates.ts";
import { linkExample } from "./link-examples.ts";
import { keepLinks, linkOnce, type KeptLinks } from "./kept-links.ts";
import { checkRuleNames, createRuleSpace, linkRule, refinesSame } from "./link-rules.ts";
import type { LoadedFiles } from "./load-files.ts";
import type { LinkedPlatform, LinkedRule } from "./linked.ts";
import { listDeclared } from "./list-declared.ts";
import type { WholePlatform } from "./whole-platform.ts";
import { linkSides } from "./link-sides.ts";
import { checkNames, createNameSpace, type Findings } from "./names.ts";
import { placeRules, type PlacedRule } from "./rules-of.ts";
import { checkHeads, checkVocabulary } from "./check-heads.ts";
import { checkVocabularyFiles } from "./check-vocabularies.ts";
import { createScope, listActions } from "./scope.ts";

/** A platform with its names looked up, and what is kept for whoever looks them up again after a change. */
export interface Linked extends Result<LinkedPlatform> {
  readonly kept: KeptLinks;
}

/**
 * Looks up every name of a platform's files.
 * Reads trees, writes a platform in which names are indices; goes on after each name that is not known.
 *
 * @param before - what was kept of the platform as it was before a change: declarations that are the same need no look
 */
export function linkPlatform(
  { files: own, all: files, vocabularies, sides }: WholePlatform,
  before?: KeptLinks,
): Linked {
  const findings: Diagnostic[] = [];
  const [entry] = own;
  const head = entry?.head;
  checkHeads(own, files, findings);
  checkVocabularyFiles(vocabularies, findings);
  const { actions, groups } = declareActions(vocabularies, files, findings);
  const forms = checkNamed(itemsOf(files, "form"), findings);
  const audiences = checkNamed(itemsOf(files, "audience"), findings);
  checkEras(itemsOf(files, "era"), findings);
  const title = own.find((file) => file.head?.title !== undefined)?.head?.title;
  const declared = {
    name: head?.name.text ?? "",
    ...(title === undefined ? {} : { title }),
    actors: declareActors([...vocabularies, ...files]),
    parts: declareParts(vocabularies, files, findings),
    forms: declareNamed(itemsOf(vocabularies, "form"), forms),
    actions,
    groups,
    audiences: declareNamed(itemsOf(vocabularies, "audience"), audiences),
    attributes: declareAttributes(
      { vocabularies, files },
      nameActions({ actions, groups }, { vocabularies, files }),
      findings,
    ),
    sources: declareSources([...vocabularies, ...files], findings),
    counters: declareCounters([...vocabularies, ...files], findings),
    otherwise: declareOtherwise(files, findings),
    sides: [],
  };
  const platform = { ...declared, ...linkSides(declared, sides) };
  checkVocabulary(platform, head?.kind === "vocabulary" ? [] : own, findings);
  const scope = createScope(platform, { vocabularies, files });
  const placed = placeRules(files);
  checkRuleNames(placed, findings);
  const kept = keepLinks(scope, createRuleSpace(placed, scope), before);
  const linked = linkDeclarations(files, placed, { kept, findings });
  const declarations = listDeclared({ own, vocabularies, all: files }, kept.used);
  const value = { ...kept.scope.platform, sources: platform.sources, ...linked, declared: declarations };
  return { value, diagnostics: dropFollowing(findings), kept };
}

/** Looks up every name in rules, examples, claims and goals. */
function linkDeclarations(
  files: readonly FileNode[],
  placed: readonly PlacedRule[],
  { kept, findings }: { readonly kept: KeptLinks; readonly findings: Findings },
): Pick<LinkedPlatform, "rules" | "examples" | "claims" | "goals"> {
  const { scope, rules } = kept;
  const take = <Value>({ value, found }: { readonly value: Value; readonly found: Findings }): Value => {
    findings.push(...found);
    return value;
  };
  return {
    rules: placed.map((one) => {
      const isRight = (before: LinkedRule): boolean => refinesSame(one, rules, before);
      const standing = { node: one.rule, around: one.era, isRight };
      return take(linkOnce(kept.ofRules, standing, (found) => linkRule(one, rules, { scope, findings: found })));
    }),
    examples: itemsOf(files, "example").map((node) =>
      take(linkOnce(kept.ofExamples, { node }, (found) => linkExample(node, { scope, rules, findings: found }))),
    ),
    claims: itemsOf(files, "claim").map((node) =>
      take(linkOnce(kept.ofClaims, { node }, (found) => linkClaim(node, { scope, rules, findings: found }))),
    ),
    goals: linkGoals(itemsOf(files, "goal"), { scope, rules, findings }),
  };
}

/** Forms or audiences, whose names are checked. */
function checkNamed<Kind extends "form" | "audience">(
  nodes: readonly NamedNode<Kind>[],
  findings: Findings,
): readonly NamedNode<Kind>[] {
  const kind = nodes[0]?.kind;
  const names = nodes.map(({ name }) => name);
  if (kind !== undefined) {
    checkNames(kind, names, findings);
  }
  return nodes;
}

/** Without a vocabulary hardly any name is known: what is missing is said once, not at each name. */
function dropFollowing(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const has = (code: string): boolean => findings.some((one) => one.code === code);
  const following: string[] = [];
  if (has(catalogue.notWhole.code)) {
    following.push(catalogue.noVocabulary.code);
  }
  if (has(catalogue.notWhole.code) || has(catalogue.noVocabulary.code)) {
    following.push(catalogue.unknownName.code, catalogue.notAPerson.code);
  }
  return findings.filter(({ code }) => !following.includes(code));
}

/** An attribute can be of the actions that the platform has, and of its groups of them. */
function nameActions(
  { actions, groups }: DeclaredActions,
  { vocabularies, files }: Pick<LoadedFiles, "vocabularies" | "files">,
): ActionSpace {
  return {
    ...createNameSpace("action", [...actions, ...groups]),
    announced: gatherAnnounced(files)("action"),
    elsewhere: listActions(vocabularies),
    membersOf: (index) => groups[index - actions.length]?.actions ?? [index],
  };
}

/** Eras have names of their own, and last for a day at least. */
function checkEras(eras: readonly EraNode[], findings: Findings): void {
  checkNames(
    "era",
    eras.map(({ name }) => name),
    findings,
  );
  for (const era of eras.filter(isEmptySpan)) {
    const { name } = era;
    const at = { span: (era.until ?? name).span, fixes: swapDates(era) };
    const what = fillSaid({ en: "the era '{name}'", nl: "het tijdperk '{name}'" }, { name: name.text });
    findings.push(createDiagnostic(catalogue.emptyDates, at, { what }));
  }
}
