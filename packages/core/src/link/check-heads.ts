import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import type { FileNode, HeadNode, NameNode } from "../syntax/tree.ts";
import type { LinkedVocabulary } from "./linked.ts";
import { checkSpelling, type Findings } from "./names.ts";

/** Files that extend a platform or bridge two are read, but not understood yet; nothing else is said of them. */
export function findNotLinkedYet(files: readonly FileNode[]): readonly Diagnostic[] {
  return files.flatMap(({ head }) => (head === undefined ? [] : reportNotLinkedYet(head)));
}

function reportNotLinkedYet({ kind, name, extends: base, between }: HeadNode): readonly Diagnostic[] {
  if (base !== undefined) {
    const values = { what: "extends", advice: adviseExtending(base.platform.text) };
    return [createDiagnostic(catalogue.notLinkedYet, { span: base.platform.span }, values)];
  }
  if (kind === "bridge" || between !== undefined) {
    return [createDiagnostic(catalogue.notLinkedYet, { span: name.span }, { what: "bridge", advice: bridgeAdvice })];
  }
  return [];
}

const bridgeAdvice: Said = {
  en: "Describe each platform in files of its own; what passes between the two cannot be said yet.",
  nl: "Beschrijf elk platform in eigen bestanden; wat er tussen de twee gebeurt, kan nog niet worden gezegd.",
};

function adviseExtending(platform: string): Said {
  return {
    en: `Leave it out, and write the rules of '${platform}' that hold here too into files of this platform.`,
    nl: `Laat het weg, en schrijf de regels van '${platform}' die ook hier gelden in bestanden van dit platform.`,
  };
}

/** All files speak of one platform, and one of them says what its posts have. */
export function checkHeads(files: readonly FileNode[], findings: Findings): void {
  const [head] = files.map((file) => file.head);
  if (head?.kind === "vocabulary") {
    findings.push(createDiagnostic(catalogue.notAPlatform, { span: head.name.span }, { name: head.name.text }));
  } else if (head !== undefined) {
    checkPlatform(files, head, findings);
  }
}

function checkPlatform(files: readonly FileNode[], { name }: HeadNode, findings: Findings): void {
  for (const head of files.flatMap((file) => file.head ?? [])) {
    checkSpelling(head.name, findings);
    if (head.name.text !== "" && (head.kind !== "platform" || head.name.text !== name.text)) {
      const values = { name: head.name.text, platform: name.text };
      findings.push(createDiagnostic(catalogue.otherPlatform, { span: head.name.span }, values));
    }
  }
  const saysNothing = files.every(({ postsHave }) => postsHave.length === 0);
  if (saysNothing && files.every(({ uses }) => uses.length === 0)) {
    findings.push(createDiagnostic(catalogue.notWhole, { span: name.span }, { platform: name.text }));
  } else if (saysNothing) {
    findings.push(createDiagnostic(catalogue.noPostsHave, { span: name.span }, { platform: name.text }));
  }
}

/** Somebody acts, and what they first hold has a form. */
export function checkVocabulary(
  { actors, forms, name: platform }: LinkedVocabulary,
  name: NameNode | undefined,
  findings: Findings,
): void {
  const missing = [
    ...(actors.length === 0 ? [{ en: "actors", nl: "soorten accounts" }] : []),
    ...(forms.every((form) => form.name !== "post") ? [{ en: "form 'post'", nl: "vorm 'post'" }] : []),
  ];
  const [first, second] = missing;
  if (name !== undefined && first !== undefined) {
    const both = { en: "{first} and no {second}", nl: "{first} en geen {second}" };
    const values = { platform, what: second === undefined ? first : fillSaid(both, { first, second }) };
    findings.push(createDiagnostic(catalogue.noVocabulary, { span: name.span }, values));
  }
}
