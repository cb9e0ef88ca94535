import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { findLine, type SourceFile } from "../text/source-file.ts";
import { tokenize } from "./tokenize.ts";

/**
 * Lets no fix take a comment out: what a fix replaces may have comments in it, wherever a line can be broken. Then only
 * what stands around them is replaced, and what is written instead stands before the first of them.
 */
export function keepComments(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
): readonly Diagnostic[] {
  const files = new Map(sources.map(({ path, text }): [string, Commented] => [path, { text }]));
  return diagnostics.map((one) => {
    const fixes = one.fixes.map((fix) => keepInFix(fix, files));
    return fixes.every((fix, at) => fix === one.fixes[at]) ? one : { ...one, fixes };
  });
}

type Edit = Fix["edits"][number];

/** A file, with its comments as soon as somebody has asked for them. */
interface Commented {
  readonly text: string;
  comments?: readonly Comment[];
}

interface Comment {
  readonly start: number;
  readonly end: number;
  readonly image: string;
}

function keepInFix(fix: Fix, files: ReadonlyMap<string, Commented>): Fix {
  // What is moved takes its comments along.
  const written = fix.edits.map(({ text }) => text).join("\n");
  const edits = fix.edits.flatMap((edit) => {
    const file = files.get(edit.span.file);
    const lost = file === undefined ? [] : listInside(file, edit).filter(isNotIn(written));
    return file === undefined || lost.length === 0 ? [edit] : splitEdit(edit, file.text, lost);
  });
  return edits.every((edit, at) => edit === fix.edits[at]) ? fix : { ...fix, edits };
}

/** The comments in what an edit replaces. Few come near one: a file is looked through for the first of them. */
function listInside(file: Commented, { span: { start, end } }: Edit): readonly Comment[] {
  if (!/\/\/|#|\/\*/u.test(file.text.slice(start, end))) {
    return [];
  }
  file.comments ??= listComments(file.text);
  return file.comments.filter((one) => one.start >= start && one.end <= end);
}

function listComments(text: string): readonly Comment[] {
  const { comments, docs, strangeComments } = tokenize(text);
  return [...comments, ...docs, ...strangeComments]
    .map(({ startOffset: start, image: whole }) => {
      const image = whole.trimEnd();
      return { start, end: start + image.length, image };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Whether a comment is not in what is written, asked of one after the other: of those that are alike each is there once. */
function isNotIn(written: string): (comment: Comment) => boolean {
  let left = written;
  return ({ image }) => {
    const isThere = left.includes(image);
    left = isThere ? left.replace(image, () => "") : left;
    return !isThere;
  };
}

/** A piece of what is replaced, before, between or behind comments. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly old: string;
}

/** What is replaced around the comments, piece by piece; a piece that is nothing but blanks stays. */
function splitEdit({ span, text }: Edit, whole: string, comments: readonly Comment[]): readonly Edit[] {
  const pieces = [...comments, undefined].map((comment, at): Piece => {
    const [start, end] = [comments[at - 1]?.end ?? span.start, comment?.start ?? span.end];
    return { start, end, old: whole.slice(start, end) };
  });
  const last = pieces.findLastIndex(({ old }) => old.trim() !== "");
  const edits = pieces.flatMap(({ start, end, old }, at) => {
    const isLast = at === comments.length;
    const now =
      at === 0 ? writeBefore(whole.slice(0, start), old, text) : writeBehind(old, isLast && endsLine(whole, end));
    return now === old ? [] : [{ span: { ...span, start, end }, text: now }];
  });
  // What such a comment documents is not there any more, and it must not speak of what comes next.
  const plain = comments
    .slice(0, Math.max(0, last))
    .filter(({ image }) => image.startsWith("///"))
    .map(({ start }) => ({ span: { ...span, start, end: start + 1 }, text: "" }));
  return [...edits, ...plain].toSorted((a, b) => a.span.start - b.span.start);
}

/** What is written, with the blanks that stand before the first comment. */
function writeBefore(before: string, old: string, text: string): string {
  const blanks = old.slice(old.trimEnd().length);
  const isAfterBlank = /^\s?$/u.test((before.slice(-1) + text).slice(-1));
  return isAfterBlank ? text : `${text.trimEnd()}${blanks === "" ? " " : blanks}`;
}

/** What stays behind a comment: the end of its line, unless nothing follows on the line in which the edit ends. */
function writeBehind(old: string, hasEnded: boolean): string {
  const blanks = old.slice(0, old.length - old.trimStart().length);
  return hasEnded && blanks !== old ? "" : blanks;
}

function endsLine(text: string, at: number): boolean {
  return text.slice(at, findLine(text, at).end).trim() === "";
}
