import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { SourceFile } from "../text/source-file.ts";

/** A file in which two versions still stand, read as the first of them. */
export interface FoundMerges {
  /** The text with blanks in the place of marks and of second versions: what is left stands where it stood. */
  readonly text: string;
  readonly found: readonly Diagnostic[];
}

const begins = /^<{7}(?:[ \t].*)?$/u;
const middle = /^(?:={7}|\|{7}(?:[ \t].*)?)$/u;
const ends = /^>{7}(?:[ \t].*)?$/u;

/** Finds what a merge left in a file where both sides had changed it: each place is one finding. */
export function findMerges({ path, text }: SourceFile): FoundMerges {
  if (!text.includes("<<<<<<<")) {
    return { text, found: [] };
  }
  const found: Diagnostic[] = [];
  const kept: string[] = [];
  let side: Side = "none";
  let start = 0;
  for (const piece of text.split(/(?<=\n|\r(?!\n))/u)) {
    const line = piece.trimEnd();
    const isMark: boolean = side === "none" ? begins.test(line) : middle.test(line) || ends.test(line);
    if (isMark && side === "none") {
      const span = { file: path, start, end: start + mark.length };
      found.push(createDiagnostic(catalogue.unexpectedCharacter, { span }, { text: mark, advice }));
    }
    kept.push(isMark || side === "second" ? piece.replaceAll(everything, " ") : piece);
    side = isMark ? nextSide(side, line) : side;
    start += piece.length;
  }
  return { text: kept.join(""), found };
}

const mark = "<<<<<<<";
/** Unit by unit, so that nothing moves. */
// oxlint-disable-next-line require-unicode-regexp -- a character of two units leaves two blanks
const everything = /[^\n\r]/g;

/** Which of the two versions a line is of. */
type Side = "none" | "first" | "second";

/** The side of which the lines behind a mark are. */
function nextSide(side: Side, line: string): Side {
  if (side === "none") {
    return "first";
  }
  return ends.test(line) ? "none" : "second";
}

const advice: Said = {
  en: "Two versions stand here: keep one, and leave the lines out that begin with '<<<<<<<', '=======' and '>>>>>>>'.",
  nl: "Hier staan twee versies: houd er één, en laat de regels weg die met '<<<<<<<', '=======' en '>>>>>>>' beginnen.",
};
