import type { IParserErrorMessageProvider } from "chevrotain";

/** Thrown out of the parser when a file has more mistakes than are told, and caught by who started it. */
export class TooManyMistakes extends Error {}

/** Messages of mistakes, counted: the parser recovers from each within the one before, and would run out of stack. */
export interface CountedMessages {
  readonly messages: IParserErrorMessageProvider;
  /** Begins to count anew, for the next file. */
  readonly start: () => void;
}

/** Counts the mistakes that are put into words; one more than `most` ends the reading. */
export function countMistakes(messages: IParserErrorMessageProvider, most: number): CountedMessages {
  let count = 0;
  const counted = <Options>(say: (options: Options) => string) => {
    return (options: Options): string => {
      count += 1;
      if (count > most) {
        throw new TooManyMistakes();
      }
      return say(options);
    };
  };
  return {
    messages: {
      buildMismatchTokenMessage: counted((options: Parameters<typeof messages.buildMismatchTokenMessage>[0]) =>
        messages.buildMismatchTokenMessage(options),
      ),
      buildNotAllInputParsedMessage: counted((options: Parameters<typeof messages.buildNotAllInputParsedMessage>[0]) =>
        messages.buildNotAllInputParsedMessage(options),
      ),
      buildNoViableAltMessage: counted((options: Parameters<typeof messages.buildNoViableAltMessage>[0]) =>
        messages.buildNoViableAltMessage(options),
      ),
      buildEarlyExitMessage: counted((options: Parameters<typeof messages.buildEarlyExitMessage>[0]) =>
        messages.buildEarlyExitMessage(options),
      ),
    },
    start: () => {
      count = 0;
    },
  };
}
