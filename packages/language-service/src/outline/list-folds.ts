import type { FileNode, Span } from "@waft/core";
import type { CommentNode, ExampleStepNode } from "@waft/core/internal";
import type { Fold } from "../language-service.ts";

/** What can be folded away: declarations of several lines, acts of examples with what holds after them, comments. */
export function listFolds({ items, comments }: FileNode, text: string): readonly Fold[] {
  const declared = items.flatMap((item) => {
    const inner: readonly Span[] =
      item.kind === "era"
        ? item.rules.map(({ span }) => span)
        : item.kind === "example"
          ? item.steps.map(({ span }: ExampleStepNode) => span)
          : [];
    return [item.span, ...inner];
  });
  const blocks = declared.map((span): Fold => ({ kind: "block", span: foldBlock(span, text) }));
  const remarks = joinComments(comments, text).map((span): Fold => ({ kind: "comment", span }));
  return [...blocks, ...remarks]
    .filter(({ span }) => /[\n\r]/u.test(text.slice(span.start, span.end)))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** From the end of the first line to the closing brace, or to the end. */
function foldBlock({ file, start, end }: Span, text: string): Span {
  const line = text.slice(start, end).search(/[\n\r]/u);
  const closing = text.charAt(end - 1) === "}" ? end - 1 : end;
  return { file, start: line < 0 ? end : start + line, end: Math.max(closing, line < 0 ? end : start + line) };
}

/** Comments on lines that follow each other are one. */
function joinComments(comments: readonly CommentNode[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const { span } of comments) {
    const before = joined.at(-1);
    const between = before === undefined ? "x" : text.slice(before.end, span.start);
    if (before !== undefined && /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/u.test(between)) {
      joined[joined.length - 1] = { ...before, end: span.end };
    } else {
      joined.push(span);
    }
  }
  return joined;
}
