import { EmbeddedActionsParser, getLookaheadPaths, NoViableAltException, type LookaheadSequence } from "chevrotain";
import { countMistakes, type CountedMessages } from "./count-mistakes.ts";
import { expectationMessages } from "./describe-expectation.ts";
import * as tokens from "./tokens.ts";

/** How many words the parser looks ahead. */
const mostAhead = 3;

/** The most mistakes that are found in one file: more than are told. */
const mostMistakes = 120;

/** What becomes of mistakes: they are put into our words, counted, and told quickly. */
export class MistakeParser extends EmbeddedActionsParser {
  /** Mistakes of the file being read, put into words and counted. */
  protected readonly mistakes: CountedMessages;

  /**
   * @param recovers - whether it goes on after a mistake
   * @param validates - whether it is looked at that the grammar has no two readings
   */
  constructor(recovers = true, validates = false) {
    const mistakes = countMistakes(expectationMessages, mostMistakes);
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

  /** Calls a method of chevrotain that its types do not tell of. */
  private callOwn(name: "getCurrRuleFullName" | "SAVE_ERROR", ...values: readonly unknown[]): unknown {
    const method: unknown = Reflect.get(this, name);
    return typeof method === "function" ? Reflect.apply(method, this, values) : undefined;
  }
}
