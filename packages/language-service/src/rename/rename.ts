import { findPlace, tellFinding, type Host, type Language } from "@waft/core";
import { findTaken, kindWords, type Kind } from "@waft/core/internal";
import type { NameKind, Refusal, RenameEdits, RenameQuestion, TextEdit } from "../language-service.ts";
import { createNameIndex, listFiles, placeOf, type NameIndex } from "../names/name-index.ts";
import type { Occurrence } from "../names/occurrence.ts";
import { createProjects, type Projects } from "../workspace/projects.ts";
import { createWorkspace, type Workspace } from "../workspace/workspace.ts";
import { findRenamable, type Naming } from "./prepare-rename.ts";
import { sayRefusal } from "./say-refusal.ts";

const spelling = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/**
 * Gives a thing another name, everywhere that it is named. Whether all names then still mean what they meant is tried
 * out: where one would not, nothing is changed, and a sentence says why.
 */
export function rename(naming: Naming, asked: RenameQuestion): RenameEdits | Refusal {
  const { language, name } = asked;
  const found = findRenamable(naming, asked);
  if ("refused" in found) {
    return found;
  }
  const { occurrence, all } = found;
  if (!spelling.test(name)) {
    return sayRefusal("spelling", language);
  }
  if (name === occurrence.word) {
    return { edits: [] };
  }
  const edits = all.map(({ span }): TextEdit => ({ span, text: name }));
  return refuseName(naming, all, asked) ?? tryOut(naming, edits, language) ?? { edits };
}

/** What else can be called so where a thing of a kind is named. */
const kinds: Readonly<Record<NameKind, readonly Kind[]>> = {
  part: ["part", "person"],
  form: ["form"],
  action: ["action"],
  audience: ["audience"],
  actor: ["actor"],
  attribute: ["attribute"],
  value: ["value"],
  counter: ["counter"],
  source: ["source"],
  era: ["era"],
  rule: ["rule"],
  goal: ["goal"],
  platform: [],
};

function refuseName(
  { names }: Naming,
  all: readonly Occurrence[],
  { name, language }: RenameQuestion,
): Refusal | undefined {
  const [declared] = all.filter(({ declares }) => declares !== "no");
  const kind = declared?.kind ?? "rule";
  const meaning = kinds[kind].flatMap((one) => findTaken(one, name) ?? [])[0];
  if (meaning !== undefined && declared?.name.includes(".") === false) {
    return sayRefusal("meaning", language, { name, meaning });
  }
  const isTaken = all.some(
    (one) => one.declares !== "no" && names.resolve({ ...one, name: replaceLast(one.name, name) }).length > 0,
  );
  const [word] = kinds[kind];
  return isTaken && word !== undefined ? sayRefusal("taken", language, { name, kind: kindWords[word].one }) : undefined;
}

/** `flat.like` with the name `share` is `flat.share`; of a value the attribute stays before it. */
function replaceLast(name: string, word: string): string {
  return `${name.slice(0, Math.max(name.lastIndexOf("."), name.lastIndexOf(" ")) + 1)}${word}`;
}

/** Makes the change in files beside the real ones, and looks every name up again. */
function tryOut(
  { workspace, names, projects: before }: Naming,
  edits: readonly TextEdit[],
  language: Language,
): Refusal | undefined {
  const changed = [...new Set(edits.map(({ span }) => span.file))];
  const concerned = listConcerned(workspace, names, changed);
  const tried = createWorkspace({ host: hideOpen(workspace) }, workspace);
  for (const path of concerned.filter(workspace.isOpen)) {
    const text = workspace.read(path)?.source.text ?? "";
    tried.setFile(
      path,
      applyEdits(
        text,
        edits.filter(({ span }) => span.file === path),
      ),
    );
  }
  const projects = { before, after: createProjects(tried) };
  const fresh = createNameIndex(tried, projects.after);
  return findCaptured({ names, fresh, tried }, concerned, language) ?? findNewMistake(projects, changed, language);
}

/** Files that are changed, and all in which the same names are looked up. */
function listConcerned(workspace: Workspace, names: NameIndex, changed: readonly string[]): readonly string[] {
  const own = new Set([...changed, ...changed.flatMap(names.unitsOf).flatMap(listFiles)]);
  const others = workspace.open().flatMap((path) => {
    const files = names.unitsOf(path).flatMap(listFiles);
    return files.some((file) => own.has(file)) ? [path, ...files] : [];
  });
  return [...new Set([...own, ...others])];
}

/** What is open is not found by its old name any more. */
function hideOpen({ host, isOpen }: Workspace): Host {
  return {
    ...host,
    findPlatform: (name) => {
      const path = host.findPlatform?.(name);
      return path === undefined || isOpen(path) ? undefined : path;
    },
  };
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, text: put }) => changed.slice(0, span.start) + put + changed.slice(span.end), text);
}

interface Compared {
  readonly names: NameIndex;
  readonly fresh: NameIndex;
  readonly tried: Workspace;
}

/** A name that after the change is declared elsewhere, or is no name any more. */
function findCaptured(
  { names, fresh, tried }: Compared,
  paths: readonly string[],
  language: Language,
): Refusal | undefined {
  const [before, after] = [names, fresh].map((index) => createNumbering(index, paths));
  for (const path of paths) {
    const [old, now] = [names.occurrencesOf(path), fresh.occurrencesOf(path)];
    const at = now.findIndex((one, index) => {
      const was = old[index];
      return was === undefined || was.kind !== one.kind || after?.(fresh, one) !== before?.(names, was);
    });
    const captured = now[at < 0 && old.length !== now.length ? now.length - 1 : at];
    if (captured !== undefined) {
      const { line } = findPlace(tried.read(path)?.source.text ?? "", captured.span.start);
      return sayRefusal("captured", language, { name: captured.word, file: path, line: String(line) });
    }
  }
  return undefined;
}

/** Says where a name is declared, in a way that stays the same while places move. */
function createNumbering(
  index: NameIndex,
  paths: readonly string[],
): (index: NameIndex, occurrence: Occurrence) => string {
  const numbers = new Map(
    paths.flatMap((path) =>
      index.occurrencesOf(path).map(({ span }, at): [string, string] => [placeOf(span), `${path} ${at}`]),
    ),
  );
  return (given, occurrence) =>
    given
      .resolve(occurrence)
      .map(({ span }) => numbers.get(placeOf(span)) ?? placeOf(span))
      .toSorted()
      .join("\n");
}

function findNewMistake(
  { before, after }: Readonly<Record<"before" | "after", Projects>>,
  changed: readonly string[],
  language: Language,
): Refusal | undefined {
  for (const entry of new Set(changed.flatMap(before.entriesOf))) {
    const [old, now] = [before, after].map((projects) =>
      projects.checkNames(entry).diagnostics.filter(({ severity }) => severity === "error"),
    );
    const [finding] = (now?.length ?? 0) > (old?.length ?? 0) ? (now ?? []) : [];
    if (finding !== undefined) {
      return sayRefusal("finding", language, { finding: tellFinding(finding, language).message });
    }
  }
  return undefined;
}
