import { inLanguage, type Language } from "@waft/core";
import { tokenize, type CiteNode, type SourceNode } from "@waft/core/internal";
import type { Hover } from "../language-service.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Occurrence } from "../names/occurrence.ts";
import { findOccurrence } from "../navigate/find-occurrence.ts";
import { sayKeyword } from "../words/say-keyword.ts";
import type { ReadFile } from "../workspace/read-file.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { findRule, listDeclarations, type Declaration, type PlacedRule } from "./declaration.ts";
import { describeRule } from "./describe-rule.ts";
import { printHover } from "./print-hover.ts";
import { sayDeclaration } from "./say-declaration.ts";

/** Where files and names are found. */
export interface HoverSetting {
  readonly workspace: Workspace;
  readonly names: NameIndex;
}

/** What is known of the word at a place of a file. */
export function findHover(
  setting: HoverSetting,
  read: ReadFile,
  asked: { readonly offset: number; readonly language: Language },
): Hover | undefined {
  const name = findOccurrence(setting.names, read.source.path, asked.offset);
  const told = name === undefined ? tellWord(read, asked) : tellName(setting, name, asked.language);
  if (told === undefined) {
    return undefined;
  }
  const placed = findPlaced(setting, read, name) ?? findRule(read.tree, asked.offset);
  const rule = placed && describeRule(placed, (cite) => findSource(setting, cite));
  const hover = { ...told, ...(rule === undefined ? {} : { rule }) };
  return { ...hover, markdown: printHover(hover, asked.language) };
}

/** The rule that a name is the name of. */
function findPlaced(
  { workspace, names }: HoverSetting,
  read: ReadFile,
  name: Occurrence | undefined,
): PlacedRule | undefined {
  const [place] = name?.kind === "rule" ? names.resolve(name) : [];
  const there = place === undefined || place.span.file === read.source.path ? read : workspace.read(place.span.file);
  return place === undefined || there === undefined ? undefined : findRule(there.tree, place.span.start);
}

type Told = Omit<Hover, "rule" | "markdown">;

function tellWord(
  { source: { path, text } }: ReadFile,
  { offset, language }: { readonly offset: number; readonly language: Language },
): Told | undefined {
  const { tokens } = tokenize(text);
  const token = tokens.findLast(({ startOffset }) => startOffset <= offset);
  const said = token === undefined ? undefined : sayKeyword(token.image);
  if (token === undefined || said === undefined || offset > token.startOffset + token.image.length) {
    return undefined;
  }
  const span = { file: path, start: token.startOffset, end: token.startOffset + token.image.length };
  return { span, kind: "keyword", name: token.image, sentence: inLanguage(said, language) };
}

function tellName(setting: HoverSetting, name: Occurrence, language: Language): Told {
  const declared = findDeclarations(setting, name);
  const title = declared.findLast((one) => one.title !== undefined)?.title;
  const documentation = declared.find((one) => one.doc !== undefined)?.doc;
  return {
    span: name.span,
    kind: name.kind,
    name: name.kind === "value" ? name.word : name.name,
    sentence: inLanguage(sayDeclaration(name, declared[0], title), language),
    ...(documentation === undefined ? {} : { documentation }),
  };
}

/** What is said where a name is declared, in a platform's own files first. */
function findDeclarations({ workspace, names }: HoverSetting, name: Occurrence): readonly Declaration[] {
  return names.resolve(name).flatMap(({ span }) => {
    const tree = workspace.read(span.file)?.tree;
    return (tree && listDeclarations(tree).get(span.start)) ?? [];
  });
}

function findSource({ workspace, names }: HoverSetting, { name }: CiteNode): SourceNode | undefined {
  // Of a dotted name the last piece is the source.
  const cited = names
    .occurrencesOf(name.span.file)
    .find(({ kind, span }) => kind === "source" && span.end === name.span.end);
  return cited === undefined
    ? undefined
    : findDeclarations({ workspace, names }, cited).flatMap(({ item }) => (item.kind === "source" ? [item] : []))[0];
}
