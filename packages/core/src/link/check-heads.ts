import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import { fillSaid } from "../lib/said.ts";
import type { FileNode, HeadNode } from "../syntax/tree.ts";
import { announcesPosts } from "./announced.ts";
import type { LinkedVocabulary } from "./linked.ts";
import { checkSpelling, type Findings } from "./names.ts";

/** A platform's own files speak of it alone, and one of all files says what its posts have. */
export function checkHeads(own: readonly FileNode[], all: readonly FileNode[], findings: Findings): void {
  const [head] = own.map((file) => file.head);
  if (head?.kind === "vocabulary") {
    findings.push(createDiagnostic(catalogue.notAPlatform, { span: head.name.span }, { name: head.name.text }));
  } else if (head !== undefined) {
    checkOwn(own, head, findings);
    checkPostsHave(all, head, findings);
  }
}

function checkOwn(own: readonly FileNode[], { name, kind }: HeadNode, findings: Findings): void {
  for (const head of own.flatMap((file) => file.head ?? [])) {
    checkSpelling(head.name, findings);
    if (head.name.text !== "" && (head.kind !== kind || head.name.text !== name.text)) {
      const values = { name: head.name.text, platform: name.text };
      findings.push(createDiagnostic(catalogue.otherPlatform, { span: head.name.span }, values));
    }
  }
}

function checkPostsHave(files: readonly FileNode[], { name }: HeadNode, findings: Findings): void {
  const saysNothing = files.every(({ postsHave }) => postsHave.length === 0) && !announcesPosts(files);
  if (saysNothing && files.every(({ uses }) => uses.length === 0)) {
    findings.push(createDiagnostic(catalogue.notWhole, { span: name.span }, { platform: name.text }));
  } else if (saysNothing) {
    findings.push(createDiagnostic(catalogue.noPostsHave, { span: name.span }, { platform: name.text }));
  }
}

/** Somebody acts, and what they first hold has a form. */
export function checkVocabulary(
  { actors, forms, name: platform }: LinkedVocabulary,
  [entry]: readonly FileNode[],
  findings: Findings,
): void {
  const name = entry?.head?.name;
  const missing = [
    ...(actors.length === 0 ? [{ en: "actors", nl: "soorten accounts" }] : []),
    ...(forms.every((form) => form.name !== "post") ? [{ en: "form 'post'", nl: "vorm 'post'" }] : []),
  ];
  const [first, second] = missing;
  if (name !== undefined && first !== undefined) {
    const both = { en: "{first} and no {second}", nl: "{first} en geen {second}" };
    const values = { platform, what: second === undefined ? first : fillSaid(both, { first, second }) };
    const fixes = useSocial(entry);
    findings.push(createDiagnostic(catalogue.noVocabulary, { span: name.span, fixes }, values));
  }
}

/** The shared vocabulary is used above whatever stands first below the head. */
function useSocial(file: FileNode | undefined): readonly ProposedFix[] {
  const [first] = [...(file?.uses ?? []), ...(file?.postsHave ?? [])]
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start);
  const title = { en: "Write 'use social'", nl: "Schrijf 'use social'" };
  return first === undefined
    ? []
    : [{ title, edits: [{ span: { ...first, end: first.start }, text: "use social\n" }] }];
}
