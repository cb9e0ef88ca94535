import type { MarkdownBlock, MarkdownLink, MarkdownText } from "../markdown/read-markdown.ts";

/** How pieces of a text are written on the site. */
export interface Rewriting {
  readonly link: (link: MarkdownLink) => WrittenLink;
  /** What stands in the place of a block, `undefined` where it stays. */
  readonly block: (block: MarkdownBlock) => string | undefined;
}

/** How a link is written. */
export interface WrittenLink {
  /** `null` where only the text is left. */
  readonly target: string | null;
  /** What is read instead of the name of a file: the title of its page. */
  readonly title?: string | undefined;
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
    const written = rewriting.link(link);
    const before = text.slice(link.start, link.end);
    const after = editLink(before, link, written);
    return after === before ? [] : [{ start: link.start, end: link.end, text: after }];
  });
  const blocks = read.blocks.flatMap((block): readonly Edit[] => {
    const shown = rewriting.block(block);
    return shown === undefined ? [] : [{ start: block.start, end: block.end, text: shown }];
  });
  return { title: title?.text ?? "", body: apply(text, [...heading, ...links, ...blocks]) };
}

/** Writes a link with another target; without one, what is left is its text. */
function editLink(before: string, { target: old, kind }: MarkdownLink, { target, title }: WrittenLink): string {
  const end = before.lastIndexOf("](");
  const said = before.slice(1, end);
  if (target === null) {
    return kind === "link" && end > 0 ? said : "";
  }
  if (title !== undefined && kind === "link" && /^`?[\w./-]+\.md`?$/u.test(said)) {
    return `[${title}](${target})`;
  }
  const at = before.lastIndexOf(old);
  return at < 0 ? before : `${before.slice(0, at)}${target}${before.slice(at + old.length)}`;
}

/** Makes edits from the last to the first, so that places stay; one inside another is made first, and then kept. */
function apply(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const { start, end, text: written } of edits.toSorted((a, b) => b.start - a.start)) {
    edited = `${edited.slice(0, start)}${written}${edited.slice(end)}`;
  }
  return edited;
}
