/** What can be wrong with what kind of file it is. */
export const heads = {
  notLinkedYet: {
    code: "core/not-linked-yet",
    severity: "error",
    message: "'{what}' is read, but nothing is made of it yet: this would be half of what you wrote.",
    hint: "{advice}",
    nl: {
      message: "'{what}' wordt gelezen, maar er wordt nog niets mee gedaan: dit zou de helft zijn van wat je schreef.",
      hint: "{advice}",
    },
  },
  notInVocabulary: {
    code: "core/not-in-vocabulary",
    severity: "error",
    message: "'{name}' is a vocabulary, which only declares words for platforms to use.",
    hint: "Move this into a file that begins with 'platform' and uses '{name}'.",
    nl: {
      message: "'{name}' is een woordenlijst, die alleen woorden vastlegt voor platforms.",
      hint: "Zet dit in een bestand dat met 'platform' begint en '{name}' gebruikt.",
    },
  },
} as const;
