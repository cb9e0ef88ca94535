import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findHiddenCharacters, type HiddenCharacter } from "../text/hidden-characters.ts";
import { findLookAlikes, nameCodePoint, type LookAlike, type Script } from "../text/look-alikes.ts";
import type { SourceFile } from "../text/source-file.ts";

/** The most of a kind that are reported of one file. */
const mostReported = 101;

/**
 * Finds characters that make a file read otherwise than it is (Unicode TR36, TR39): those that turn the direction
 * of writing, those that nobody sees, and letters that look like those of another script.
 */
export function checkCharacters(source: SourceFile): readonly Diagnostic[] {
  if (!/[^\t\n\r -~]/u.test(source.text)) {
    return [];
  }
  const hidden = findHiddenCharacters(source.text).slice(0, mostReported);
  const alike = findLookAlikes(source.text).slice(0, mostReported);
  if (hidden.length + alike.length === 0) {
    return [];
  }
  const placeOf = createPlaces(source.text);
  const closing = pairTurns(hidden, placeOf);
  const alone = hidden.filter((one) => ![...closing.values()].includes(one));
  return [
    ...alone.flatMap((one) => reportHidden(source, { ...one, closing: closing.get(one) }, placeOf(one.start))),
    ...alike.map((one) => reportLookAlike(source, one, placeOf(one.start))),
  ];
}

/** In what a character stands: a text between quotes, a comment or a name; or in nothing of these. */
interface Piece {
  readonly kind: "text" | "comment" | "name";
  readonly start: number;
  readonly text: string;
}

const pieces = /(?<text>"(?:[^"\\\r\n]|\\[^\r\n])*"?)|(?<comment>\/\/[^\r\n]*)|[\p{L}\p{M}\p{N}_-]+/gu;

function createPlaces(source: string): (offset: number) => Piece | undefined {
  const all = [...source.matchAll(pieces)].map(({ 0: text, index, groups }): Piece => {
    const kind = groups?.["text"] === undefined ? (groups?.["comment"] === undefined ? "name" : "comment") : "text";
    return { kind, start: index, text };
  });
  return (offset) => {
    const piece = all.findLast(({ start }) => start <= offset);
    return piece === undefined || offset >= piece.start + piece.text.length ? undefined : piece;
  };
}

/** Which characters that turn the direction back belong to which that turn it, in the same text, comment or name. */
function pairTurns(
  hidden: readonly HiddenCharacter[],
  placeOf: (offset: number) => Piece | undefined,
): ReadonlyMap<HiddenCharacter, HiddenCharacter> {
  const pairs = new Map<HiddenCharacter, HiddenCharacter>();
  let open: HiddenCharacter[] = [];
  let place: Piece | undefined;
  for (const one of hidden.filter(({ turns }) => turns)) {
    const here = placeOf(one.start);
    open = here === place ? open : [];
    place = here;
    const ends = /^\u202C$/u.test(one.character) ? embedding : /^\u2069$/u.test(one.character) ? isolate : undefined;
    const first = ends === undefined ? undefined : open.findLast(({ character }) => ends.test(character));
    if (first !== undefined) {
      pairs.set(first, one);
      open = open.slice(0, open.indexOf(first));
    } else if (ends === undefined) {
      open.push(one);
    }
  }
  return pairs;
}

const embedding = /[\u202A\u202B\u202D\u202E]/u;
const isolate = /[\u2066-\u2068]/u;

/** What stands outside texts and comments and cannot be read is reported as such, unless it turns the direction. */
function reportHidden(
  { path }: SourceFile,
  { character, start, turns, closing }: HiddenCharacter & { readonly closing?: HiddenCharacter | undefined },
  piece: Piece | undefined,
): readonly Diagnostic[] {
  if (!turns && piece?.kind !== "text" && piece?.kind !== "comment") {
    return [];
  }
  const span = { file: path, start, end: start + character.length };
  const escape = escapeOf(character);
  const both = [{ character, start }, ...(closing === undefined ? [] : [closing])];
  const isText = piece?.kind === "text";
  const edits = both.map((one) => ({
    span: { file: path, start: one.start, end: one.start + one.character.length },
    text: isText ? escapeOf(one.character) : "",
  }));
  const fixes = [
    {
      title: isText ? { en: `Write '${escape}'`, nl: `Schrijf '${escape}'` } : { en: "Delete it", nl: "Haal het weg" },
      edits,
    },
  ];
  const entry = turns ? catalogue.bidiControl : catalogue.invisibleCharacter;
  return [createDiagnostic(entry, { span, fixes }, { code: nameCodePoint(character), escape })];
}

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const dutch: Readonly<Record<Script, string>> = { Latin: "Latijnse", Cyrillic: "Cyrillische", Greek: "Griekse" };

function reportLookAlike(
  { path }: SourceFile,
  { word, start, letter, scripts, better }: LookAlike,
  piece: Piece | undefined,
): Diagnostic {
  const [most, other] = scripts;
  const said: Said = { en: `${most} and ${other}`, nl: `${dutch[most]} en ${dutch[other]}` };
  const values = { letter, code: nameCodePoint(letter), scripts: said };
  if (piece?.kind !== "name") {
    const span = { file: path, start, end: start + word.length };
    const fixes = [{ title: { en: `Write '${better}'`, nl: `Schrijf '${better}'` }, edits: [{ span, text: better }] }];
    return createDiagnostic(catalogue.mixedScripts, { span, fixes }, { ...values, name: word, better });
  }
  const span = { file: path, start: piece.start, end: piece.start + piece.text.length };
  const at = start - piece.start;
  const name = `${piece.text.slice(0, at)}${better}${piece.text.slice(at + word.length)}`;
  const fixes = [{ title: { en: `Write '${name}'`, nl: `Schrijf '${name}'` }, edits: [{ span, text: name }] }];
  return createDiagnostic(catalogue.mixedScriptName, { span, fixes }, { ...values, name: piece.text, better: name });
}
