import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { FileNode, NameNode } from "../syntax/tree.ts";
import { declareActions } from "./declare-actions.ts";
import { declareParts } from "./declare-parts.ts";
import { declareActors, declareAttributes, declareNamed, declareSources } from "./declare-rest.ts";
import { itemsOf } from "./items.ts";
import { linkRules } from "./link-rules.ts";
import type { LinkedPlatform } from "./linked.ts";
import type { LoadedFiles } from "./load-files.ts";
import { checkNames, createNameSpace, type Findings } from "./names.ts";
import { placeRules } from "./rules-of.ts";
import { createScope } from "./scope.ts";

/**
 * Looks up every name of a platform's files.
 * Reads trees, writes a platform in which names are indices; goes on after each name that is not known.
 */
export function linkPlatform({ files, vocabularies }: LoadedFiles): Result<LinkedPlatform> {
  const findings: Diagnostic[] = [];
  const [entry] = files;
  const head = entry?.head;
  checkHeads(files, findings);
  const { actions, groups } = declareActions(vocabularies, files, findings);
  const forms = itemsOf(files, "form");
  const audiences = itemsOf(files, "audience");
  checkNames(
    "a form",
    forms.map(({ name }) => name),
    findings,
  );
  checkNames(
    "an audience",
    audiences.map(({ name }) => name),
    findings,
  );
  checkNames(
    "an era",
    itemsOf(files, "era").map(({ name }) => name),
    findings,
  );
  const title = files.find((file) => file.head?.title !== undefined)?.head?.title;
  const platform = {
    name: head?.name.text ?? "",
    ...(title === undefined ? {} : { title }),
    actors: declareActors([...vocabularies, ...files]),
    parts: declareParts(vocabularies, files, findings),
    forms: declareNamed(itemsOf(vocabularies, "form"), forms),
    actions,
    groups,
    audiences: declareNamed(itemsOf(vocabularies, "audience"), audiences),
    attributes: declareAttributes(files, createNameSpace("an action", actions), findings),
    sources: declareSources(files, findings),
  };
  checkVocabulary(platform, head?.name, findings);
  const rules = linkRules(placeRules(files), createScope(platform, vocabularies), findings);
  return { value: { ...platform, rules }, diagnostics: findings };
}

/** Somebody acts, and what they first hold has a form. */
function checkVocabulary(
  { actors, forms, name: platform }: Omit<LinkedPlatform, "rules">,
  name: NameNode | undefined,
  findings: Findings,
): void {
  if (name !== undefined && actors.length === 0) {
    findings.push(createDiagnostic(catalogue.noVocabulary, { span: name.span }, { platform, what: "actors" }));
  }
  if (name !== undefined && forms.every((form) => form.name !== "post")) {
    findings.push(createDiagnostic(catalogue.noVocabulary, { span: name.span }, { platform, what: "form 'post'" }));
  }
}

/** All files speak of one platform, and one of them says what its posts have. */
function checkHeads(files: readonly FileNode[], findings: Findings): void {
  const heads = files.flatMap(({ head }) => (head === undefined || head.name.text === "" ? [] : [head]));
  const name: NameNode | undefined = files[0]?.head?.name;
  if (name === undefined) {
    return;
  }
  for (const head of heads) {
    if (head.kind !== "platform" || head.name.text !== name.text) {
      const values = { name: head.name.text, platform: name.text };
      findings.push(createDiagnostic(catalogue.otherPlatform, { span: head.name.span }, values));
    }
  }
  if (files.every(({ postsHave }) => postsHave.length === 0)) {
    findings.push(createDiagnostic(catalogue.noPostsHave, { span: name.span }, { platform: name.text }));
  }
}
