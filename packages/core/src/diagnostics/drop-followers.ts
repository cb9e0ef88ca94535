import { catalogue } from "./catalogue.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";

const leading: readonly string[] = [catalogue.mixedScriptName.code, catalogue.bidiControl.code];
const following: readonly string[] = [
  catalogue.notKebabCase.code,
  catalogue.unknownName.code,
  catalogue.unexpectedCharacter.code,
];

/**
 * One bad letter is one finding: that a name is not known or not written well follows from what is in it. And of
 * unknown names in a row, with nothing but blanks between them, the first is wrong: the next was read as what it is not.
 */
export function dropFollowers(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
): readonly Diagnostic[] {
  return dropTaken(
    dropNeighbours(dropOverlapping(dropMisspelt(dropUnbrought(dropUnquoted(diagnostics)))), sources),
    sources,
  );
}

/** What is called like a word of the language is read as that word where it is named. */
function dropTaken(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): readonly Diagnostic[] {
  const taken = diagnostics.filter(({ code }) => code === catalogue.takenName.code);
  if (taken.length === 0) {
    return diagnostics;
  }
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const nameOf = ({ span }: Diagnostic): string => texts.get(span.file)?.slice(span.start, span.end) ?? "";
  const names = new Set(taken.map(nameOf));
  return diagnostics.filter((one) => one.code !== catalogue.unknownName.code || !names.has(nameOf(one)));
}

/** A path without its quotes is to be written otherwise: whether there is such a file is seen then. */
function dropUnquoted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { unexpectedWord, unclosedText } = catalogue;
  const unquoted = diagnostics.filter(({ code }) => code === unexpectedWord.code || code === unclosedText.code);
  return diagnostics.filter(
    ({ code, span }) => code !== catalogue.fileNotFound.code || !unquoted.some((one) => overlaps(one.span, span)),
  );
}

/** A name that is to be written otherwise is neither known nor written well. */
function dropMisspelt(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { unexpectedWord, notKebabCase, unknownName } = catalogue;
  const misspelt = new Set(
    diagnostics.filter(({ code }) => code === unexpectedWord.code).map(({ span }) => placeOf(span)),
  );
  const follows = ({ code, span }: Diagnostic): boolean =>
    (code === notKebabCase.code || code === unknownName.code) && misspelt.has(placeOf(span));
  return misspelt.size === 0 ? diagnostics : diagnostics.filter((one) => !follows(one));
}

function placeOf({ file, start, end }: Diagnostic["span"]): string {
  return `${file} ${start} ${end}`;
}

/** What a file would have brought that cannot be found is missing for no other reason. */
function dropUnbrought(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.some(({ code }) => code === catalogue.fileNotFound.code)
    ? diagnostics.filter(({ code }) => code !== catalogue.noVocabulary.code)
    : diagnostics;
}

function dropNeighbours(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): readonly Diagnostic[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const unknown = diagnostics.filter(({ code }) => code === catalogue.unknownName.code);
  const starts = new Set(unknown.map(({ span }) => `${span.file} ${span.start}`));
  const neighbours = new Set(
    unknown.flatMap(({ span: { file, end } }) => {
      const gap = /^[ \t]+/u.exec(texts.get(file)?.slice(end, end + longestGap) ?? "")?.[0].length;
      const next = `${file} ${end + (gap ?? 0)}`;
      return gap !== undefined && starts.has(next) ? [next] : [];
    }),
  );
  return neighbours.size === 0
    ? diagnostics
    : diagnostics.filter(
        ({ code, span }) => code !== catalogue.unknownName.code || !neighbours.has(`${span.file} ${span.start}`),
      );
}

/** How many blanks are looked over between two names. */
const longestGap = 20;

function dropOverlapping(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const leaders = diagnostics.filter(({ code }) => leading.includes(code));
  return leaders.length === 0
    ? diagnostics
    : diagnostics.filter(
        ({ code, span }) => !following.includes(code) || !leaders.some((one) => overlaps(one.span, span)),
      );
}

function overlaps(a: Diagnostic["span"], b: Diagnostic["span"]): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}
