import { measureWidth } from "./measure-width.ts";

/** How a text is broken into lines. */
export interface Wrapping {
  /** The most columns of a line. */
  readonly width: number;
  /** With how many spaces lines after the first begin. */
  readonly hanging?: number;
  /** Leaves web addresses and paths whole, even when they are too long, so that they can be clicked and copied. */
  readonly wholeAddresses?: boolean;
}

/** Breaks a text into lines at spaces, and inside words only when one word is too long. */
export function wrapText(text: string, wrapping: Wrapping): readonly string[] {
  const { width } = wrapping;
  const indent = " ".repeat(Math.min(wrapping.hanging ?? 0, Math.max(0, width - 8)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/u).filter((one) => one !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (measureWidth(joined) <= width) {
      line = joined;
      continue;
    }
    lines.push(...(line === "" ? [] : [line]));
    const pieces = breakWord(word, { ...wrapping, width: width - indent.length });
    const indented = pieces.map((piece, index) => (lines.length + index > 0 ? indent : "") + piece);
    lines.push(...indented.slice(0, -1));
    line = indented.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** A word that is too long is broken, after a dot, hyphen or slash where there is one. */
function breakWord(word: string, { width, wholeAddresses }: Wrapping): readonly string[] {
  if (measureWidth(word) <= width || (wholeAddresses === true && /^\(?https?:|^\P{L}?[\p{L}\d@._-]*\//u.test(word))) {
    return [word];
  }
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (measureWidth(piece + segment) > width && piece !== "") {
      const mark = Math.max(...["-", ".", "/"].map((one) => piece.lastIndexOf(one)));
      const cut = mark > 2 ? mark + 1 : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += segment;
  }
  return [...pieces, piece];
}
