import { drawGrammarRule } from "./draw-grammar.ts";
import { printGrammarRule } from "./print-grammar.ts";
import { readGrammar } from "./read-grammar.ts";
import { writeVocabulary } from "./write-vocabulary.ts";

/** The generated pages of the reference, by their path below `docs/reference`. */
export function createReference(): ReadonlyMap<string, string> {
  const grammar = readGrammar();
  return new Map([
    ["grammar.md", `${writeGrammar()}\n`],
    ["vocabulary.md", `${writeVocabulary()}\n`],
    ...grammar.map((rule): [string, string] => [`diagrams/${rule.name}.svg`, drawGrammarRule(rule)]),
  ]);
}

const introduction = `# The grammar

Generated from the parser, so that it says neither more nor less than what is read. \`"…"\` are words as written, \`,+\` is a list with commas, \`?\` may be left out, \`*\` may be repeated, \`+\` stands at least once. NAME is a name of small letters, digits and single hyphens; PATH names with dots between them, such as \`text.link\`; NUMBER a whole number; STRING a text between double quotes; DATE \`2016\`, \`2016-03\` or \`2016-03-14\`.

No word is reserved: what reads as a clause here may be a name there. What the parser reads and the language still refuses (a second \`on\`, an unknown part) stands on the [pages of the findings](../diagnostics/core).`;

function writeGrammar(): string {
  const rules = readGrammar();
  const all = rules.map(printGrammarRule).join("\n");
  const drawn = rules.map(({ name }) => `### ${name}\n\n![${name}](diagrams/${name}.svg)`);
  return [introduction, `\`\`\`text\n${all}\n\`\`\``, "## Drawn", ...drawn].join("\n\n");
}
