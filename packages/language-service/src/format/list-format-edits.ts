import { formatFile, type Reader, type SourceFile } from "@waft/core";
import type { TextEdit } from "../language-service.ts";

/** What makes a file stand in the one style: small changes, so that cursors and marks stay where they are. */
export function listFormatEdits(source: SourceFile, reader: Reader): readonly TextEdit[] {
  const { text } = formatFile(source, reader);
  return text === undefined || text === source.text ? [] : changeSpaces(source, text);
}

/** Only the space between words changes, unless a comma comes or goes: then what lies between is written anew. */
function changeSpaces({ path, text: before }: SourceFile, after: string): readonly TextEdit[] {
  const [old, fresh] = [splitSpaces(before), splitSpaces(after)];
  const isSame = old.length === fresh.length && old.every(({ word }, index) => word === fresh[index]?.word);
  if (!isSame) {
    return [changeMiddle({ path, text: before }, after)];
  }
  return old.flatMap(({ start, space }, index): TextEdit[] => {
    const { space: wanted = space } = fresh[index] ?? {};
    return wanted === space ? [] : [{ span: { file: path, start, end: start + space.length }, text: wanted }];
  });
}

/** A run of space, where it begins, and the word behind it. */
interface Spaced {
  readonly start: number;
  readonly space: string;
  readonly word: string;
}

function splitSpaces(text: string): readonly Spaced[] {
  return Array.from(text.matchAll(/(\s*)(\S+|$)/gu), ({ index, 1: space = "", 2: word = "" }) => ({
    start: index,
    space,
    word,
  }));
}

function changeMiddle({ path, text: before }: SourceFile, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) {
    head += 1;
  }
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail += 1;
  }
  const span = { file: path, start: head, end: before.length - tail };
  return { span, text: after.slice(head, after.length - tail) };
}
