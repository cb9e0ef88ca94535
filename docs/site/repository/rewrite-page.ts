import type { MarkdownBlock, MarkdownLink, MarkdownText } from "../markdown/read-markdown.ts";

/** How pieces of a text are written on the site. */
export interface Rewriting {
  /** The new target of a link, `null` where only its text is left. */
  readonly link: (link: MarkdownLink) => string | null;
  /** What stands in the place of a block, `undefined` where it stays. */
  readonly block: (block: MarkdownBlock) => string | undefined;
}

/** The title of a page and the text below it, with its links and blocks as the site has them. */
export interface RewrittenPage {
  readonly title: string;
  readonly body: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes the first heading as the title, and writes links and blocks anew. */
export function rewritePage(text: string, read: MarkdownText, rewriting: Rewriting): RewrittenPage {
  const [title] = read.headings;
  const heading = title?.depth === 1 ? [{ start: title.start, end: title.end, text: "" }] : [];
  const links = read.links.flatMap((link): readonly Edit[] => {
    const target = rewriting.link(link);
    return target === link.target
      ? []
      : [{ start: link.start, end: link.end, text: editLink(text.slice(link.start, link.end), link, target) }];
  });
  const blocks = read.blocks.flatMap((block): readonly Edit[] => {
    const shown = rewriting.block(block);
    return shown === undefined ? [] : [{ start: block.start, end: block.end, text: shown }];
  });
  return { title: title?.text ?? "", body: apply(text, [...heading, ...links, ...blocks]) };
}

/** Writes a link with another target; without one, what is left is its text. */
function editLink(written: string, { target: before, kind }: MarkdownLink, target: string | null): string {
  const at = written.lastIndexOf(before);
  if (target !== null) {
    return at < 0 ? written : `${written.slice(0, at)}${target}${written.slice(at + before.length)}`;
  }
  const end = written.lastIndexOf("](");
  return kind === "link" && end > 0 ? written.slice(1, end) : "";
}

/** Makes edits from the last to the first, so that places stay; one inside another is made first, and then kept. */
function apply(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const { start, end, text: written } of edits.toSorted((a, b) => b.start - a.start)) {
    edited = `${edited.slice(0, start)}${written}${edited.slice(end)}`;
  }
  return edited;
}
