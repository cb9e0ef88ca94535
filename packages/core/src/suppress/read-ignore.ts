import type { CommentNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";

/** A comment that asks to leave a kind of finding out: `// ignore core/no-source because …`. */
export interface Ignore {
  readonly code: string;
  /** Where the code stands. */
  readonly codeSpan: Span;
  /** Why; undefined when the comment does not say. */
  readonly reason: string | undefined;
  /** The whole comment. */
  readonly span: Span;
}

const form = /^(?<before>\/\/[ \t]*ignore:?[ \t]+)(?<code>[\w-]+\/[\w-]+|[\w-]+(?=[ \t]+because\b))(?<after>.*)$/u;

/** Reads a comment that ignores something; a sentence that merely begins with that word is none. */
export function readIgnore({ text, span }: CommentNode): Ignore | undefined {
  const { before, code, after } = form.exec(text)?.groups ?? {};
  if (before === undefined || code === undefined || after === undefined) {
    return undefined;
  }
  const start = span.start + before.length;
  const reason = /^[ \t]+because[ \t]+(?<reason>.*\S)/u.exec(after)?.groups?.["reason"];
  return { code, codeSpan: { file: span.file, start, end: start + code.length }, reason, span };
}
