import type { IToken } from "chevrotain";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findHiddenCharacters, type HiddenCharacter } from "../text/hidden-characters.ts";
import { findLookAlikes, nameCodePoint, type LookAlike, type Script } from "../text/look-alikes.ts";
import type { SourceFile } from "../text/source-file.ts";

/** What was read of a file: its tokens, its comments, and where no token could be read. */
export interface ReadTokens {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
}

/** The most of a kind that are reported of one file. */
const mostReported = 101;

/**
 * Finds characters that make a file read otherwise than it is (Unicode TR36, TR39): those that turn the direction
 * of writing, those that nobody sees, and letters that look like those of another script.
 */
export function checkCharacters(source: SourceFile, read: ReadTokens): readonly Diagnostic[] {
  if (!/[^\t\n\r -~]/u.test(source.text)) {
    return [];
  }
  const hidden = findHiddenCharacters(source.text).slice(0, mostReported);
  const alike = findLookAlikes(source.text).slice(0, mostReported);
  if (hidden.length + alike.length === 0) {
    return [];
  }
  const placeOf = createPlaces(read);
  return [
    ...hidden.flatMap((one) => reportHidden(source, one, placeOf(one.start))),
    ...alike.map((one) => reportLookAlike(source, one, placeOf(one.start))),
  ];
}

/** In what a character stands: a text between quotes, a comment, a name, or nothing that is read. */
type Place = "text" | "comment" | IToken | undefined;

function createPlaces({ tokens, comments }: ReadTokens): (offset: number) => Place {
  const all = [...tokens, ...comments].toSorted((a, b) => a.startOffset - b.startOffset);
  const isComment = new Set(comments);
  return (offset) => {
    const token = all.findLast(({ startOffset }) => startOffset <= offset);
    if (token === undefined || offset >= token.startOffset + token.image.length) {
      return undefined;
    }
    return isComment.has(token) ? "comment" : token.image.startsWith('"') ? "text" : token;
  };
}

/** What stands outside texts and comments and cannot be read is reported as such, unless it turns the direction. */
function reportHidden(
  { path }: SourceFile,
  { character, start, turns }: HiddenCharacter,
  place: Place,
): readonly Diagnostic[] {
  if (!turns && place !== "text" && place !== "comment") {
    return [];
  }
  const span = { file: path, start, end: start + character.length };
  const escape = `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  const fixes = [
    place === "text"
      ? { title: { en: `Write '${escape}'`, nl: `Schrijf '${escape}'` }, edits: [{ span, text: escape }] }
      : { title: { en: "Delete it", nl: "Haal het weg" }, edits: [{ span, text: "" }] },
  ];
  const entry = turns ? catalogue.bidiControl : catalogue.invisibleCharacter;
  return [createDiagnostic(entry, { span, fixes }, { code: nameCodePoint(character), escape })];
}

const dutch: Readonly<Record<Script, string>> = { Latin: "Latijnse", Cyrillic: "Cyrillische", Greek: "Griekse" };

function reportLookAlike(
  { path }: SourceFile,
  { word, start, letter, scripts, better }: LookAlike,
  place: Place,
): Diagnostic {
  const [most, other] = scripts;
  const said: Said = { en: `${most} and ${other}`, nl: `${dutch[most]} en ${dutch[other]}` };
  const values = { letter, code: nameCodePoint(letter), scripts: said };
  if (place === undefined || place === "text" || place === "comment") {
    const span = { file: path, start, end: start + word.length };
    const fixes = [{ title: { en: `Write '${better}'`, nl: `Schrijf '${better}'` }, edits: [{ span, text: better }] }];
    return createDiagnostic(catalogue.mixedScripts, { span, fixes }, { ...values, name: word, better });
  }
  const { startOffset, image } = place;
  const span = { file: path, start: startOffset, end: startOffset + image.length };
  const at = start - startOffset;
  const name = `${image.slice(0, at)}${better}${image.slice(at + word.length)}`;
  const fixes = [{ title: { en: `Write '${name}'`, nl: `Schrijf '${name}'` }, edits: [{ span, text: name }] }];
  return createDiagnostic(catalogue.mixedScriptName, { span, fixes }, { ...values, name: image, better: name });
}
