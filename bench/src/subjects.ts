import { compilePlatform, createReader, type CompiledPlatform } from "@waft/core";
import { parse as parseSchema } from "graphql";
import { createServicesForGrammar } from "langium/grammar";
import peggy from "peggy";
import { FileParser } from "../../packages/core/src/syntax/file-parser.ts";
import { gatherDocs } from "../../packages/core/src/syntax/gather-docs.ts";
import { tokenize } from "../../packages/core/src/syntax/tokenize.ts";
import { langiumGrammar } from "./parsers/langium-grammar.ts";
import { peggyGrammar } from "./parsers/peggy-grammar.ts";
import { damageKinds, damageText } from "./texts/damage-text.ts";
import { writePlatform } from "./texts/write-platform.ts";
import { writeSchema } from "./texts/write-schema.ts";

/** Something to be measured: it reads so many characters, or follows so many hops each time. */
export interface Subject {
  readonly characters: number;
  readonly lines: number;
  readonly hops: number;
  readonly run: () => unknown;
  /** Whether a run is over only when its promise is. */
  readonly later?: true;
  /** What is to be done when it was measured. */
  readonly close?: () => Promise<void>;
}

const seed = 1;
const path = "village.waft";

/** Everything that is measured, by the name it has in the report; made only when it is its turn. */
export const subjects: ReadonlyMap<string, () => Subject | Promise<Subject>> = new Map<
  string,
  () => Subject | Promise<Subject>
>([
  ["lex 5000", lex],
  ["parse 1000", (): Subject => parse(writePlatform({ lines: 1000, seed }))],
  ["parse 5000", (): Subject => parse(writePlatform({ lines: 5000, seed }))],
  ["parse 50000", (): Subject => parse(writePlatform({ lines: 50_000, seed }))],
  ...damageKinds.map((kind) => [`parse damaged, ${kind}`, (): Subject => parse(writeDamaged(kind))] as const),
  ["compile 1000", (): Subject => compile(writePlatform({ lines: 1000, seed }))],
  ["compile 5000", (): Subject => compile(writePlatform({ lines: 5000, seed }))],
  ["compile 50000", (): Subject => compile(writePlatform({ lines: 50_000, seed }))],
  ...damageKinds.map((kind) => [`compile damaged, ${kind}`, (): Subject => compile(writeDamaged(kind))] as const),
  ["waft", (): Subject => parse(writeRules())],
  ["bare", parseBare],
  ["peggy", parsePeggy],
  ["langium", parseLangium],
  ["graphql", parseGraphql],
]);

/** The names of what is set side by side with other parsers. */
export const others: readonly string[] = ["waft", "bare", "peggy", "langium", "graphql"];

function createSubject(text: string, run: () => unknown): Subject {
  return { characters: text.length, lines: text.split("\n").length - 1, hops: 0, run };
}

function writeDamaged(kind: string): string {
  return damageText(writePlatform({ lines: 5000, seed }), seed, kind);
}

/** What other grammars read as well: sources, actions, eras and rules. */
function writeRules(): string {
  return writePlatform({ lines: 5000, seed, rulesOnly: true });
}

function lex(): Subject {
  const text = writePlatform({ lines: 5000, seed });
  return createSubject(text, () => tokenize(text));
}

function parse(text: string): Subject {
  const reader = createReader();
  return createSubject(text, () => reader.readFile({ path, text }));
}

function compile(text: string): Subject {
  const reader = createReader();
  const host = { read: (): string => text, resolve: (): undefined => undefined };
  return createSubject(text, (): CompiledPlatform => compilePlatform({ entry: path, reader, host }));
}

/** The tree is built all the same: it is made by the rules of the grammar themselves. */
function parseBare(): Subject {
  const parser = new FileParser(false);
  const text = writeRules();
  return createSubject(text, () => {
    const { tokens, docs } = tokenize(text);
    return parser.read({ path, tokens, docs: gatherDocs(docs, tokens) });
  });
}

function parsePeggy(): Subject {
  const parser = peggy.generate(peggyGrammar);
  const text = writeRules();
  return createSubject(text, (): unknown => parser.parse(text));
}

async function parseLangium(): Promise<Subject> {
  const { parser } = await createServicesForGrammar({ grammar: langiumGrammar });
  const text = writeRules();
  const { parserErrors, lexerErrors } = parser.LangiumParser.parse(text);
  if (parserErrors.length + lexerErrors.length > 0) {
    throw new Error("Langium's grammar does not fit the file.");
  }
  return createSubject(text, () => parser.LangiumParser.parse(text));
}

function parseGraphql(): Subject {
  const text = writeSchema(writeRules().length, seed);
  return createSubject(text, () => parseSchema(text));
}
