import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What was read of some tokens, with nothing wrong in their order. */
interface KnownNode<Node> {
  readonly node: Node;
  readonly tokens: readonly IToken[];
  /** What is wrong with words of it. */
  readonly found: readonly Diagnostic[];
}

/** What was read before, by the first of its tokens: where those same tokens stand again, it need not be read anew. */
export type KnownNodes<Node> = Map<IToken, KnownNode<Node>>;
