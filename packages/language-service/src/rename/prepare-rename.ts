import type { Language } from "@waft/core";
import { tokenize } from "@waft/core/internal";
import type { Refusal, RenamePlace } from "../language-service.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Occurrence } from "../names/occurrence.ts";
import { findOccurrence } from "../navigate/find-occurrence.ts";
import type { Projects } from "../workspace/projects.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { sayRefusal } from "./say-refusal.ts";

/** Files and the names in them. */
export interface Naming {
  readonly workspace: Workspace;
  readonly names: NameIndex;
  readonly projects: Projects;
}

/** A name that can be given to something else, with everything that is called so. */
export interface Renamable {
  readonly occurrence: Occurrence;
  readonly all: readonly Occurrence[];
}

/** Where a name is asked for. */
export interface Asked {
  readonly path: string;
  readonly offset: number;
  readonly language: Language;
}

/** What would be renamed at a place, or why nothing is. */
export function prepareRename(naming: Naming, asked: Asked): RenamePlace | Refusal {
  const found = findRenamable(naming, asked);
  if ("refused" in found) {
    return found;
  }
  const { span, kind, word } = found.occurrence;
  return { span, kind, name: word };
}

/** Finds everything that is called as the name at a place. */
export function findRenamable({ workspace, names }: Naming, { path, offset, language }: Asked): Renamable | Refusal {
  const occurrence = workspace.isOpen(path) ? findOccurrence(names, path, offset) : undefined;
  if (occurrence === undefined) {
    const word = workspace.isOpen(path) ? findWord(workspace.read(path)?.source.text ?? "", offset) : undefined;
    return word === undefined ? sayRefusal("noName", language) : sayRefusal("word", language, { name: word });
  }
  const { word: name } = occurrence;
  const declared = names.resolve(occurrence);
  if (declared.length === 0) {
    return sayRefusal("unknown", language, { name });
  }
  const all = names.findAll(occurrence);
  const builtIn = [...declared, ...all].find(({ span }) => span.file.startsWith("waft:"));
  if (builtIn !== undefined) {
    return sayRefusal("builtIn", language, { name, vocabulary: builtIn.span.file.slice("waft:".length) });
  }
  const closed = [...declared, ...all].find(({ span }) => !workspace.isOpen(span.file));
  return closed === undefined ? { occurrence, all } : sayRefusal("notOpen", language, { name, file: closed.span.file });
}

/** The word of the language at a place. */
function findWord(text: string, offset: number): string | undefined {
  const { tokens } = tokenize(text);
  const token = tokens.findLast(({ startOffset }) => startOffset <= offset);
  const isThere = token !== undefined && offset <= token.startOffset + token.image.length;
  return isThere && token.tokenType.name.startsWith("Word") ? token.image : undefined;
}
