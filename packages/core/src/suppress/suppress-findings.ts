import { catalogue, type CatalogueEntry } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fillSaid } from "../lib/said.ts";
import { offerNames, suggestNames } from "../lib/suggest-names.ts";
import type { FileNode } from "../syntax/tree.ts";
import { findLine, type SourceFile, type Span } from "../text/source-file.ts";
import { findReach } from "./find-reach.ts";
import { readIgnore, type Ignore } from "./read-ignore.ts";

/** The comments in some files that ask to leave findings out; of what each speaks is looked up when it is asked. */
export type Ignores = readonly WrittenIgnore[];

interface WrittenIgnore {
  readonly ignore: Ignore;
  /** The text of its file. */
  readonly text: string;
  readonly findReach: () => Span | undefined;
}

/** Lists the comments that ask to leave findings out. */
export function listIgnores(files: readonly FileNode[], sources: readonly SourceFile[]): Ignores {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return files.flatMap((file) => {
    const text = texts.get(file.path) ?? "";
    return file.comments.flatMap((comment) => {
      const ignore = readIgnore(comment);
      return ignore === undefined
        ? []
        : [{ ignore, text, findReach: findOnce(() => findReach(ignore.span, file, text)) }];
    });
  });
}

/** Whoever tests examples one by one asks for each of them. */
function findOnce(find: () => Span | undefined): () => Span | undefined {
  let known: { readonly reach: Span | undefined } | undefined;
  return () => {
    known ??= { reach: find() };
    return known.reach;
  };
}

/** Everything that was found in some files. */
export interface FoundInFiles {
  readonly ignores: Ignores;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether everything was looked for; otherwise a comment that ignores nothing may yet have something to ignore. */
  readonly complete: boolean;
}

/**
 * Leaves out the findings that a comment in the file ignores, `// ignore core/no-source because …`, and adds what is
 * wrong with such comments. Errors are never left out.
 */
export function suppressFindings({ ignores, diagnostics, complete }: FoundInFiles): readonly Diagnostic[] {
  const ignored = new Set<Diagnostic>();
  const added: Diagnostic[] = [];
  for (const { ignore, text, findReach: reachOf } of ignores) {
    const meant = findMeant(ignore.code);
    const alike = diagnostics.filter(({ code }) => code === meant);
    const reach = alike.length === 0 ? undefined : reachOf();
    const found = alike.filter(({ span }) => isWithin(span, reach));
    const silenced = found.filter(({ severity }) => severity !== "error");
    silenced.forEach((one) => ignored.add(one));
    const wrong = checkIgnore(ignore, { text, used: silenced.length > 0, complete });
    added.push(...(wrong === undefined ? [] : [wrong]));
  }
  return [...diagnostics.filter((one) => !ignored.has(one)), ...added];
}

function isWithin({ file, start }: Span, reach: Span | undefined): boolean {
  return reach !== undefined && file === reach.file && start >= reach.start && start <= reach.end;
}

/** The code as it is printed, where it is written so or is only short of `core/`: it is one slip, and one finding. */
function findMeant(code: string): string {
  const whole = code.includes("/") ? code : `core/${code}`;
  return Object.values(catalogue).some((one) => one.code === whole) ? whole : code;
}

/** What is wrong with one such comment: the gravest only. */
function checkIgnore(
  ignore: Ignore,
  { text, used, complete }: { readonly text: string; readonly used: boolean; readonly complete: boolean },
): Diagnostic | undefined {
  const { code, span, reason } = ignore;
  const entries: readonly CatalogueEntry[] = Object.values(catalogue);
  const entry = entries.find((one) => one.code === code);
  if (entry === undefined) {
    return reportUnknown(ignore, entries, text);
  }
  const takeOut = removeComment(span, text);
  if (entry.severity === "error") {
    return createDiagnostic(catalogue.ignoredError, { span, fixes: [takeOut] }, { code });
  }
  if (!used && complete && entry.dated !== true) {
    return createDiagnostic(catalogue.unusedIgnore, { span, fixes: [{ ...takeOut, safe: true }] }, { code });
  }
  return reason === undefined ? createDiagnostic(catalogue.ignoreWithoutReason, { span }, { code }) : undefined;
}

function reportUnknown({ code, codeSpan, span }: Ignore, entries: readonly CatalogueEntry[], text: string): Diagnostic {
  const names = entries.filter(({ severity }) => severity !== "error").map((one) => one.code);
  const whole = code.includes("/") ? code : `core/${code}`;
  const near = names.includes(whole) ? [whole] : suggestNames(whole, names);
  const advice = offerNames(near, {
    en: "Write the code of a finding as it is printed, such as 'core/no-source'.",
    nl: "Schrijf de code van een bevinding zoals ze wordt getoond, zoals 'core/no-source'.",
  });
  const rewrite = near.slice(0, near.length === 1 ? 1 : 0).map((name) => ({
    title: fillSaid({ en: "Write '{name}'", nl: "Schrijf '{name}'" }, { name }),
    ...(name === whole ? { safe: true as const } : {}),
    edits: [{ span: codeSpan, text: name }],
  }));
  const fixes = [...rewrite, removeComment(span, text)];
  return createDiagnostic(catalogue.unknownIgnore, { span: codeSpan, fixes }, { code, advice });
}

/** Takes a comment out: with its line when it stands alone there, otherwise with the spaces before it. */
function removeComment({ file, start, end }: Span, text: string): ProposedFix {
  const lineStart = findLine(text, start).start;
  const before = text.slice(lineStart, start);
  const behind = /^(?<spaces>[ \t]*)(?:\r\n|\n|\r)?/u.exec(text.slice(end));
  const line = { file, start: lineStart, end: end + (behind?.[0].length ?? 0) };
  const spaces = behind?.groups?.["spaces"] ?? "";
  const tail = { file, start: lineStart + before.trimEnd().length, end: end + spaces.length };
  return {
    title: { en: "Take this comment out", nl: "Haal dit commentaar weg" },
    edits: [{ span: before.trim() === "" ? line : tail, text: "" }],
  };
}
