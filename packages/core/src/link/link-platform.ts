import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { fillSaid } from "../lib/said.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { EraNode, NamedNode } from "../syntax/tree.ts";
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
import { createRuleSpace, linkRules } from "./link-rules.ts";
import type { LoadedFiles } from "./load-files.ts";
import type { LinkedPlatform } from "./linked.ts";
import { listDeclared } from "./list-declared.ts";
import type { WholePlatform } from "./whole-platform.ts";
import { linkSides } from "./link-sides.ts";
import { checkNames, createNameSpace, type Findings } from "./names.ts";
import { placeRules } from "./rules-of.ts";
import { checkHeads, checkVocabulary } from "./check-heads.ts";
import { checkVocabularyFiles } from "./check-vocabularies.ts";
import { createScope, listActions } from "./scope.ts";

/**
 * Looks up every name of a platform's files.
 * Reads trees, writes a platform in which names are indices; goes on after each name that is not known.
 */
export function linkPlatform({ files: own, all: files, vocabularies, sides }: WholePlatform): Result<LinkedPlatform> {
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
  checkVocabulary(platform, head?.kind === "vocabulary" ? undefined : head?.name, findings);
  const scope = createScope(platform, { vocabularies, files });
  const rules = linkRules(placeRules(files), scope, findings);
  const linking = { scope, rules: createRuleSpace(rules, scope), findings };
  const examples = itemsOf(files, "example").map((node) => linkExample(node, linking));
  const claims = itemsOf(files, "claim").map((node) => linkClaim(node, linking));
  const goals = linkGoals(itemsOf(files, "goal"), linking);
  const listed = listDeclared(own, vocabularies, files);
  const value = { ...platform, rules, declared: listed, examples, claims, goals };
  return { value, diagnostics: dropFollowing(findings) };
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
