import { invariant } from "../lib/invariant.ts";
import * as tokens from "../syntax/tokens.ts";

/** A comment, where it stands in the gap before a piece. */
export interface Remark {
  /** With its `//` or `///`, without spaces at its end. */
  readonly image: string;
  /** Whether it begins with `///`. */
  readonly isDoc: boolean;
  /** Whether it stands behind something, on the same line. */
  readonly trails: boolean;
  /** Whether an empty line stands above it. */
  readonly blank: boolean;
}

/** A word, text or mark of a file, with what stands between it and the one before it. */
export interface Piece {
  readonly image: string;
  /** Where it begins and ends in the file. */
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "text" | "figure" | "mark" | "end";
  readonly remarks: readonly Remark[];
  /** Whether an empty line stands above it, below its remarks. */
  readonly blank: boolean;
}

/**
 * Cuts a text that could be read without a finding into its pieces; the last one stands for the end of the file.
 * Pieces and remarks together are everything in it but space.
 */
export function scanPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap: Gap = { remarks: [], breaks: pieces.length, atStart: true };
  for (const { groups, index, 0: image } of text.matchAll(createScanner())) {
    const end = index + image.length;
    if (groups?.["space"] !== undefined) {
      gap = { ...gap, breaks: gap.breaks + countBreaks(image) };
    } else if (groups?.["remark"] !== undefined) {
      gap.remarks.push(readRemark(image, gap));
      gap = { remarks: gap.remarks, breaks: 0, atStart: false };
    } else {
      const { remarks, breaks } = gap;
      pieces.push({ image, start: index, end, kind: kindOf(groups), remarks, blank: breaks > 1 });
      gap = { remarks: [], breaks: 0, atStart: false };
    }
  }
  const at = text.length;
  pieces.push({ image: "", start: at, end: at, kind: "end", remarks: gap.remarks, blank: false });
  return pieces;
}

/** What was seen since the last piece; `breaks` are line ends since the last piece or remark. */
interface Gap {
  readonly remarks: Remark[];
  readonly breaks: number;
  readonly atStart: boolean;
}

function readRemark(image: string, { remarks, breaks, atStart }: Gap): Remark {
  return {
    image: image.trimEnd(),
    isDoc: image.startsWith("///"),
    trails: breaks === 0 && remarks.length === 0 && !atStart,
    blank: breaks > 1,
  };
}

/** The patterns of the lexer, in its order; a character that fits none is a fault, for the file was read before. */
function createScanner(): RegExp {
  const patterns = {
    space: String.raw`[\s\uFEFF]+`,
    remark: String.raw`\/\/[^\n\r]*`,
    text: sourceOf(tokens.text),
    figure: sourceOf(tokens.figure),
    mark: String.raw`[{}(),.|*+?=]`,
    word: sourceOf(tokens.word),
  };
  const all = Object.entries(patterns).map(([name, pattern]) => `(?<${name}>${pattern})`);
  return new RegExp(all.join("|"), "gu");
}

function sourceOf({ name, PATTERN: pattern }: (typeof tokens)["word"]): string {
  invariant(pattern instanceof RegExp, `The token ${name} has no pattern.`);
  return pattern.source;
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): Piece["kind"] {
  const kinds = ["word", "text", "figure"] as const;
  return kinds.find((kind) => groups?.[kind] !== undefined) ?? "mark";
}

function countBreaks(space: string): number {
  return space.match(/\r\n|\n|\r/gu)?.length ?? 0;
}
