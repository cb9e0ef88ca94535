import { describeGrammar, linkPlatform, type LinkedFiles } from "@waft/core/internal";
import type { Completions, LanguageService } from "../language-service.ts";
import type { NameIndex } from "../names/name-index.ts";
import { keepWhile } from "../workspace/keep-while.ts";
import type { Projects } from "../workspace/projects.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { createAutomaton } from "./automaton.ts";
import type { KnownPlatform } from "./known-names.ts";
import { listCompletions } from "./list-completions.ts";
import { createWalker } from "./walk.ts";

/** Completes words; the grammar is read when somebody first asks. */
export function createCompleter(
  workspace: Workspace,
  projects: Projects,
  names: NameIndex,
): LanguageService["complete"] {
  const grammar = keepWhile(
    () => 0,
    () => createAutomaton(describeGrammar()),
  );
  const platforms = keepWhile(workspace.version, () => new Map<string, KnownPlatform>());
  const knowledgeOf = (path: string): KnownPlatform => {
    const [entry = path] = projects.entriesOf(path);
    const known = platforms().get(entry) ?? readKnown(workspace, names, projects.link(entry));
    platforms().set(entry, known);
    return known;
  };
  return (path, offset, language): Completions => {
    const read = workspace.isOpen(path) ? workspace.read(path) : undefined;
    if (read === undefined) {
      return { span: { file: path, start: 0, end: 0 }, items: [] };
    }
    const walker = createWalker(grammar());
    const known = knowledgeOf(path);
    const { text } = read.source;
    return listCompletions({ path, text, offset, language, known, walker, files: listUsable(workspace, path) });
  };
}

/** A platform of which something cannot be found is known as far as it goes: by what it links without it. */
function readKnown(
  workspace: Workspace,
  { occurrencesOf }: NameIndex,
  { loaded, platform }: LinkedFiles,
): KnownPlatform {
  const heads = workspace.open().flatMap((path) => occurrencesOf(path).filter(({ kind }) => kind === "platform"));
  return {
    linked: platform ?? linkPlatform(loaded).value,
    files: loaded.all,
    vocabularies: loaded.vocabularies,
    platforms: [...new Set(heads.map(({ name }) => name))].toSorted(),
  };
}

/** Files that are open, as a file beside them would use them. */
function listUsable({ open }: Workspace, path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return open().flatMap((file) => (file !== path && file.startsWith(folder) ? [`./${file.slice(folder.length)}`] : []));
}
