import {
  EmbeddedActionsParser,
  getLookaheadPaths,
  NoViableAltException,
  type ITokenGrammarPath,
  type LookaheadSequence,
  type TokenType,
} from "chevrotain";
import { countMistakes, type CountedMistakes } from "./count-mistakes.ts";
import * as tokens from "./tokens.ts";

/** How many words the parser looks ahead. */
const mostAhead = 3;

/** The most mistakes that are found in one file: more than are told. */
const mostMistakes = 120;

/** What becomes of mistakes: they are put into our words, counted, and found quickly. */
export class MistakeParser extends EmbeddedActionsParser {
  /** Mistakes of the file being read. */
  protected readonly mistakes: CountedMistakes;

  /**
   * @param recovers - whether it goes on after a mistake
   * @param validates - whether it is looked at that the grammar has no two readings
   */
  constructor(recovers = true, validates = false) {
    const mistakes = countMistakes(mostMistakes);
    super([...tokens.allTokens], {
      recoveryEnabled: recovers,
      maxLookahead: mostAhead,
      errorMessageProvider: mistakes.messages,
      // That the grammar has no two readings is tested; to look again at each start takes longer than to read a file.
      skipValidations: !validates,
    });
    this.mistakes = mistakes;
  }

  /** What could stand at each choice of the grammar, once it was asked. */
  private readonly possible = new Map<string, LookaheadSequence[]>();

  /**
   * Takes the place of chevrotain's own method: that one works out anew at each mistake what could have stood there,
   * which was nearly all the time that a file with many mistakes took.
   */
  protected raiseNoAltException(occurrence: number): never {
    const ruleName = String(this.callOwn("getCurrRuleFullName"));
    const key = `${ruleName} ${occurrence}`;
    const rule = this.getGAstProductions()[ruleName];
    const known = this.possible.get(key);
    const paths =
      known ??
      (rule && getLookaheadPaths({ occurrence, rule, prodType: "Alternation", maxLookahead: mostAhead })) ??
      [];
    this.possible.set(key, paths);
    const previous = this.LA(0);
    const message = this.mistakes.messages.buildNoViableAltMessage({
      expectedPathsPerAlt: paths,
      actual: Array.from({ length: mostAhead }, (_, ahead) => this.LA(ahead + 1)),
      previous,
      customUserDescription: "",
      ruleName,
    });
    throw this.callOwn("SAVE_ERROR", new NoViableAltException(message, this.LA(1), previous));
  }

  /** What can follow each token of the grammar, by the way that leads there, once it was asked. */
  private readonly following = new Map<string, readonly TokenType[]>();

  /** Takes the place of chevrotain's own method as well: that one walks the grammar anew at each mistake. */
  protected getNextPossibleTokenTypes(path: ITokenGrammarPath): readonly TokenType[] {
    const { ruleStack, occurrenceStack, lastTok, lastTokOccurrence } = path;
    const key = `${ruleStack.join()} ${occurrenceStack.join()} ${lastTok.tokenTypeIdx} ${lastTokOccurrence}`;
    const types = this.following.get(key) ?? this.findFollowing(path);
    this.following.set(key, types);
    return types;
  }

  private findFollowing(path: ITokenGrammarPath): readonly TokenType[] {
    const method: unknown = Reflect.get(EmbeddedActionsParser.prototype, "getNextPossibleTokenTypes");
    const types: unknown = typeof method === "function" ? Reflect.apply(method, this, [path]) : [];
    return Array.isArray(types) ? types.filter((type) => isTokenType(type)) : [];
  }

  /** How many tokens are read. */
  protected countRead(): number {
    return Number(this.callOwn("getLexerPosition")) + 1;
  }

  /** Goes on behind so many tokens. */
  protected skip(count: number): void {
    this.callOwn("importLexerState", this.countRead() - 1 + count);
  }

  /** Calls a method of chevrotain that its types do not tell of. */
  private callOwn(
    name: "getCurrRuleFullName" | "SAVE_ERROR" | "getLexerPosition" | "importLexerState",
    ...values: readonly unknown[]
  ): unknown {
    const method: unknown = Reflect.get(this, name);
    return typeof method === "function" ? Reflect.apply(method, this, values) : undefined;
  }
}

function isTokenType(type: unknown): type is TokenType {
  return typeof type === "object" && type !== null && "tokenTypeIdx" in type && "name" in type;
}
