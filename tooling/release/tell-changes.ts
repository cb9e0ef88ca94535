// What changelogs tell. Whoever writes them, `changeset version`, finds both functions by their names.
import { unreleased } from "./workspace-package.ts";

/** A changeset, and the commit that brought it, where it is known. */
interface TakenChangeset {
  readonly summary: string;
  readonly commit?: string | undefined;
}

/** A package that is released together with the one whose changelog is written. */
interface MovedPackage {
  readonly name: string;
  readonly oldVersion: string;
  readonly newVersion: string;
}

/** What a changeset says, as an entry of a list. */
export function getReleaseLine({ summary, commit }: TakenChangeset): string {
  const [first = "", ...more] = summary.trim().split("\n");
  const mark = commit === undefined ? "" : `${commit.slice(0, "1234567".length)}: `;
  return [`- ${mark}${first}`, ...more.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
}

/**
 * To which versions dependencies have moved, once. Those that are released for the first time have moved from nowhere, so
 * that a first changelog tells what there is.
 */
export function getDependencyReleaseLine(
  _changesets: readonly TakenChangeset[],
  moved: readonly MovedPackage[],
): string {
  const names = moved.flatMap(({ name, oldVersion, newVersion }) =>
    oldVersion === unreleased ? [] : [`  - ${name}@${newVersion}`],
  );
  return names.length === 0 ? "" : ["- Updated dependencies", ...names].join("\n");
}
