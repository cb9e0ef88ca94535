import { FileParser } from "./file-parser.ts";

/** A piece of the grammar, as the parser describes itself. */
export interface GrammarNode {
  readonly type: string;
  /** Of a rule and where it is called its name, of a word or mark that of its token. */
  readonly name?: string;
  /** Tells apart what stands several times within a rule. */
  readonly idx?: number;
  readonly definition?: readonly GrammarNode[];
  readonly separator?: GrammarNode;
}

/** The rules of the grammar, read out of the parser itself; `file` is where reading begins. */
export function describeGrammar(): readonly GrammarNode[] {
  return new FileParser().getSerializedGastProductions();
}
