import Slugger from "github-slugger";
import { markdownToMdast, type MdastNode } from "satteri";

/** A link, an image or a definition of one, as it stands in a text. */
export interface MarkdownLink {
  readonly kind: "link" | "image" | "definition";
  readonly target: string;
  /** Where the whole of it begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
}

/** A heading, with the name by which links find it. */
export interface MarkdownHeading {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/** A block between fences. */
export interface MarkdownBlock {
  /** The first word behind the fence: `waft`, `sh`; empty without one. */
  readonly language: string;
  /** What follows that word. */
  readonly info: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Code within a sentence. */
export interface MarkdownSpan {
  readonly text: string;
  readonly line: number;
}

/** What a Markdown text is made of, as far as links, pages and tests need it; each list in the order of the text. */
export interface MarkdownText {
  readonly links: readonly MarkdownLink[];
  readonly headings: readonly MarkdownHeading[];
  readonly blocks: readonly MarkdownBlock[];
  readonly spans: readonly MarkdownSpan[];
  /** Every name behind a `#` that leads to a place in the text. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads a Markdown text. Names of headings are made as GitHub makes them; names may also stand as `id` in HTML. */
export function readMarkdown(text: string): MarkdownText {
  const nodes = listNodes(markdownToMdast(text));
  const slugger = new Slugger();
  const headings = nodes.flatMap((node): readonly MarkdownHeading[] => {
    const place = readPlace(node);
    if (node.type !== "heading" || place === undefined) {
      return [];
    }
    const said = sayText(node);
    return [{ depth: node.depth, text: said, anchor: slugger.slug(said), start: place.start, end: place.end }];
  });
  const named = nodes.flatMap((node) => (node.type === "html" ? listIds(node.value) : []));
  return {
    links: nodes.flatMap(readLink),
    headings,
    blocks: nodes.flatMap(readBlock),
    spans: nodes.flatMap((node) =>
      node.type === "inlineCode" ? [{ text: node.value, line: node.position?.start.line ?? 0 }] : [],
    ),
    anchors: new Set([...headings.map(({ anchor }) => anchor), ...named]),
  };
}

function listNodes(node: Readonly<MdastNode>): readonly Readonly<MdastNode>[] {
  return [node, ...("children" in node ? node.children.flatMap((child) => listNodes(child)) : [])];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

function readPlace({ position }: Readonly<MdastNode>): Place | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return position === undefined || start === undefined || end === undefined
    ? undefined
    : { start, end, line: position.start.line };
}

function readLink(node: Readonly<MdastNode>): readonly MarkdownLink[] {
  const place = readPlace(node);
  return place !== undefined && (node.type === "link" || node.type === "image" || node.type === "definition")
    ? [{ kind: node.type, target: node.url, ...place }]
    : [];
}

function readBlock(node: Readonly<MdastNode>): readonly MarkdownBlock[] {
  const place = readPlace(node);
  return place !== undefined && node.type === "code"
    ? [{ language: node.lang ?? "", info: node.meta ?? "", text: node.value, ...place }]
    : [];
}

function listIds(html: string): readonly string[] {
  return [...html.matchAll(/\bid="(?<id>[^"]*)"/gu)].flatMap(({ groups }) => groups?.["id"] ?? []);
}

/** The letters of a piece, without what marks it up. */
function sayText(node: Readonly<MdastNode>): string {
  if (node.type === "html" || node.type === "image") {
    return "";
  }
  return "children" in node
    ? node.children.map((child) => sayText(child)).join("")
    : "value" in node && typeof node.value === "string"
      ? node.value
      : "";
}
