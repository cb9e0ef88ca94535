import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { showCharacters } from "../screen/show-characters.ts";
import type { Style } from "../screen/style.ts";
import type { ChangedFile } from "./fix-targets.ts";

/** Prints changed files as a unified diff, which `git apply` and `patch -p1` read. */
export function printChanges(files: readonly ChangedFile[], style: Style, color: boolean): readonly string[] {
  return files.flatMap(({ file, before, after }) => {
    const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    });
    const lines = patch.replace(/\n$/u, "").split("\n");
    return color ? lines.map((line) => paintLine(line, style)) : lines;
  });
}

/** On a terminal, what would move its cursor is not passed on. */
function paintLine(line: string, style: Style): string {
  const shown = showCharacters(line);
  if (/^(?:---|\+\+\+) /u.test(line)) {
    return style.strong(shown);
  }
  const paint = { "+": style.added, "-": style.error, "@": style.title }[line.charAt(0)];
  return paint === undefined ? shown : paint(shown);
}
