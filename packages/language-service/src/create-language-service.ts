import { createCompleter } from "./complete/create-completer.ts";
import { findHover } from "./hover/find-hover.ts";
import type { LanguageService } from "./language-service.ts";
import { listActions } from "./findings/list-actions.ts";
import { listFindings, listWritten } from "./findings/list-findings.ts";
import { listFormatEdits } from "./format/list-format-edits.ts";
import { listTokens } from "./highlight/list-tokens.ts";
import { createNameIndex } from "./names/name-index.ts";
import { listDefinitions, listMatches, listReferences } from "./navigate/list-references.ts";
import { listFolds } from "./outline/list-folds.ts";
import { listOutline } from "./outline/list-outline.ts";
import { prepareRename } from "./rename/prepare-rename.ts";
import { rename } from "./rename/rename.ts";
import { listLenses } from "./run/list-lenses.ts";
import { runLens } from "./run/run-lens.ts";
import { createProjects } from "./workspace/projects.ts";
import type { ReadFile } from "./workspace/read-file.ts";
import { createWorkspace, type WorkspaceOptions } from "./workspace/workspace.ts";

/**
 * Makes a language service; it knows of no file yet.
 *
 * @param options - a host for files that are not open: those that `use` names, and platforms that are known by their names
 */
export function createLanguageService(options: WorkspaceOptions = {}): LanguageService {
  const workspace = createWorkspace(options);
  const projects = createProjects(workspace);
  const names = createNameIndex(workspace, projects);
  const reading = <Value>(path: string, otherwise: Value, ask: (read: ReadFile) => Value): Value => {
    const read = workspace.isOpen(path) ? workspace.read(path) : undefined;
    return read === undefined ? otherwise : ask(read);
  };
  const findings: LanguageService["findings"] = (path) =>
    listFindings(workspace, path, projects.entriesOf(path).map(projects.check));
  return {
    setFile: workspace.setFile,
    removeFile: workspace.removeFile,
    findings,
    writtenFindings: (path) => reading(path, [], listWritten),
    quickFindings: (path) => listFindings(workspace, path, projects.entriesOf(path).map(projects.checkNames)),
    filesOf: (path) => projects.link(projects.entriesOf(path)[0] ?? path).loaded.sources.map((source) => source.path),
    compile: (path) => projects.compile(projects.entriesOf(path)[0] ?? path),
    hover: (path, offset, language) =>
      reading(path, undefined, (read) => findHover({ workspace, names }, read, { offset, language })),
    complete: createCompleter(workspace, projects, names),
    define: (path, offset) => listDefinitions(names, path, offset),
    references: (path, offset) => listReferences(names, path, offset),
    matches: (path, offset) => listMatches(names, path, offset),
    prepareRename: (path, offset, language) =>
      prepareRename({ workspace, projects, names }, { path, offset, language }),
    rename: (asked) => rename({ workspace, projects, names }, asked),
    outline: (path, language = "en") =>
      reading(path, [], ({ tree, source }) => listOutline(tree, { text: source.text, language })),
    folds: (path) => reading(path, [], ({ tree, source }) => listFolds(tree, source.text)),
    format: (path) => reading(path, [], ({ source }) => listFormatEdits(source, workspace.reader)),
    tokens: (path, stretch) =>
      reading(path, [], ({ source }) => listTokens(source.text, names.occurrencesOf(path), stretch)),
    codeActions: (path, span, language) => listActions(findings(path), span, language),
    lenses: (path) => reading(path, [], ({ tree }) => listLenses(tree)),
    run: (path, lens) => runLens(projects.compile(projects.entriesOf(path)[0] ?? path), path, lens),
  };
}
