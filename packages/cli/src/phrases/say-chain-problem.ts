interface Said {
  readonly message: string;
  readonly hint: string;
}

const example = "Write acts with commas between them, such as share(note), like.";

function say(message: string, hint: string = example): Said {
  return { message, hint };
}

/** What is said of a chain that cannot be read. */
export const chainPhrases = {
  tooLong: (length: number, most: number): Said =>
    say(`The chain is ${length} characters long; at most ${most} are read.`, "Ask about a shorter chain."),
  empty: (): Said => say("The chain is empty."),
  stray: (text: string): Said => say(`'${text}' has no place in a chain.`),
  emptyStep: (): Said =>
    say("An act is missing here.", `${example} Nothing stands before the first or after the last.`),
  noAction: (text: string): Said => say(`An act begins with its name, not with '${text}'.`),
  afterAction: (text: string, action: string): Said =>
    say(
      `'${text}' cannot stand after '${action}'.`,
      `Write a comma before the next act, or brackets around what it brings: ${action}(note).`,
    ),
  nested: (): Said => say("Brackets do not stand inside brackets.", "Close the first one before the next act."),
  unclosed: (): Said => say("This bracket is never closed.", "Write ) after what the act brings."),
  afterBracket: (text: string): Said =>
    say(`'${text}' cannot stand after the closing bracket.`, "Write a comma before the next act."),
  emptyItem: (): Said =>
    say(
      "Nothing stands here between the brackets.",
      "Write what the act brings, such as share(note), or leave the brackets out.",
    ),
  wrongItem: (text: string): Said =>
    say(
      `'${text}' cannot stand here.`,
      "Between brackets stand parts, 'by' with who acts, and settings: reblog(note, by author, trail=hidden).",
    ),
  byWhom: (): Said => say("It does not say by whom.", "Write who acts after it, such as share(by author)."),
  twice: (name: string): Said => say(`'${name}' is given twice for one act.`, "Leave one of them out."),
};
