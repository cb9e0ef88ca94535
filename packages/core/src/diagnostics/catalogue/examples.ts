/** What can be wrong with examples, and with claims before anybody proves them. */
export const examples = {
  exampleFails: {
    code: "core/example-fails",
    severity: "error",
    message: "After {act}, '{property}' does not hold: {instead}.",
    hint: "Mend the rule if this was seen, or the example if it was not.",
    nl: {
      message: "Na {act} klopt '{property}' niet: {instead}.",
      hint: "Verbeter de regel als dit zo gezien is, of het voorbeeld als dat niet zo is.",
    },
  },
  exampleOpen: {
    code: "core/example-open",
    severity: "warning",
    message: "After {act}, rules leave open whether '{property}' holds: {instead}.",
    hint: "Say it in a rule if this was seen, or leave it out of the example.",
    nl: {
      message: "Na {act} laten de regels open of '{property}' klopt: {instead}.",
      hint: "Zeg het in een regel als dit zo gezien is, of laat het weg uit het voorbeeld.",
    },
  },
  impossibleStep: {
    code: "core/impossible-step",
    severity: "error",
    message: "{act} cannot be done here: {why}.",
    hint: "Mend the example, or the rule if somebody has seen it done; where a refusal is meant, write 'refused' below the act.",
    nl: {
      message: "{act} kan hier niet: {why}.",
      hint: "Verbeter het voorbeeld, of de regel als iemand het toch gezien heeft; is een weigering bedoeld, schrijf dan 'refused' onder de handeling.",
    },
  },
  unansweredStep: {
    code: "core/unanswered-step",
    severity: "warning",
    message: "No rule says what {act} shows here{why}.",
    hint: "Write the rule that this example is evidence for, or end the example before it.",
    nl: {
      message: "Geen regel zegt wat {act} hier laat zien{why}.",
      hint: "Schrijf de regel waarvan dit voorbeeld getuigt, of laat het voorbeeld ervoor ophouden.",
    },
  },
  unallowedBrings: {
    code: "core/unallowed-brings",
    severity: "error",
    message: "No rule lets {act} bring '{part}' here.",
    hint: "Let a rule say 'allows {part}', or leave it out.",
    nl: {
      message: "Geen regel laat {act} hier '{part}' meebrengen.",
      hint: "Laat een regel 'allows {part}' zeggen, of laat het weg.",
    },
  },
  impossiblePost: {
    code: "core/impossible-post",
    severity: "error",
    message: "There is no such post: {why}.",
    hint: "Leave one of the two out.",
    nl: { message: "Zo'n bericht bestaat niet: {why}.", hint: "Laat een van de twee weg." },
  },
  beforeRules: {
    code: "core/before-rules",
    severity: "warning",
    message: "No rule is in force yet on {day}.",
    hint: "Take a later day, or give a rule an earlier 'from'; the first rule begins on {first}.",
    nl: {
      message: "Op {day} geldt nog geen enkele regel.",
      hint: "Neem een latere dag, of geef een regel een eerdere 'from'; de eerste regel begint op {first}.",
    },
  },
  vacuousClaim: {
    code: "core/vacuous-claim",
    severity: "error",
    message: "This speaks of nothing: {why}.",
    hint: "Change 'for post', 'when' or 'after' so that there is something to speak of: what speaks of nothing is not true.",
    nl: {
      message: "Dit gaat nergens over: {why}.",
      hint: "Verander 'for post', 'when' of 'after' zodat er iets is om over te spreken: wat nergens over gaat, is niet waar.",
    },
  },
  emptyRepetition: {
    code: "core/empty-repetition",
    severity: "error",
    message: "'{repetition}' asks for at least {least} and at most {most}.",
    hint: "Write the smaller number first.",
    nl: {
      message: "'{repetition}' vraagt minstens {least} en hoogstens {most}.",
      hint: "Schrijf het kleinste getal eerst.",
    },
  },
  patternTooLarge: {
    code: "core/pattern-too-large",
    severity: "error",
    message: "This pattern stands for {size} acts written out, more than {limit}.",
    hint: "Write smaller numbers between the braces, or '+' where any number will do.",
    nl: {
      message: "Dit patroon staat voor {size} handelingen, meer dan {limit}.",
      hint: "Schrijf kleinere getallen tussen de accolades, of '+' waar elk aantal goed is.",
    },
  },
} as const;
