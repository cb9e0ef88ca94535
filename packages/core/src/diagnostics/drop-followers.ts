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
  const written = dropUnfinished(dropUnquoted(diagnostics), sources);
  return dropTaken(
    dropNeighbours(dropOverlapping(dropMisspelt(dropForeign(dropUnbrought(written)))), sources),
    sources,
  );
}

/** What a declaration lacks that was not written to its end. */
const unwritten: readonly string[] = [catalogue.noDemand.code, catalogue.noOn.code];

/** Blanks and comments up to the end. */
const nothingMore = /^(?:\s|\/\/[^\n\r]*)*$/u;

/**
 * A file that ends in the middle is one finding: a text that ends with it is to be closed first, a name that does was
 * not written out, and what the last declaration lacks is still to be written.
 */
function dropUnfinished(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): readonly Diagnostic[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const { unclosedText, unexpectedWord, unknownName } = catalogue;
  const endsFile = ({ span }: Diagnostic): boolean => nothingMore.test(texts.get(span.file)?.slice(span.end) ?? "");
  const last = diagnostics.filter((one) => endsFile(one));
  const isMissing = ({ code, span }: Diagnostic): boolean => code === unexpectedWord.code && span.start === span.end;
  const filesOf = (some: readonly Diagnostic[]): ReadonlySet<string> => new Set(some.map(({ span }) => span.file));
  const open = filesOf(last.filter(({ code }) => code === unclosedText.code));
  const cut = filesOf(last.filter((one) => isMissing(one)));
  if (cut.size === 0) {
    return diagnostics;
  }
  return diagnostics.filter((one) => {
    const { file, end } = one.span;
    const isLast = !/^\}/mu.test(texts.get(file)?.slice(end) ?? "}");
    const follows = endsFile(one)
      ? (isMissing(one) && open.has(file)) || one.code === unknownName.code
      : unwritten.includes(one.code) && isLast;
    return !cut.has(file) || !follows;
  });
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

/**
 * What a file would have brought that cannot be found is missing for no other reason. A name that is close to one that
 * is there has a fix, and is told of all the same.
 */
function dropUnbrought(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { fileNotFound, noVocabulary, unknownName, unknownPlatform } = catalogue;
  const missing: readonly string[] = [noVocabulary.code, unknownPlatform.code];
  return diagnostics.some(({ code }) => code === fileNotFound.code)
    ? diagnostics.filter(
        ({ code, fixes }) => !missing.includes(code) && (code !== unknownName.code || fixes.length > 0),
      )
    : diagnostics;
}

/**
 * What a file of another platform declares is not declared here a second time, and of a platform that comes from two
 * places nothing is known.
 */
function dropForeign(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { bridgeShowsIt, doubledName, otherPlatform, twoVersions } = catalogue;
  const foreign = new Set(diagnostics.flatMap(({ code, span }) => (code === otherPlatform.code ? [span.file] : [])));
  const isDoubled = diagnostics.some(({ code }) => code === twoVersions.code);
  return diagnostics.filter(
    ({ code, span }) =>
      (code !== doubledName.code || !foreign.has(span.file)) && (code !== bridgeShowsIt.code || !isDoubled),
  );
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
