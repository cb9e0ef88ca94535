/** What can be wrong with what kind of file it is. */
export const heads = {
  wrongHead: {
    code: "core/wrong-head",
    severity: "error",
    message: "A {kind} cannot begin like this.",
    hint: "{advice}",
    nl: { message: "Zo kan '{kind}' niet beginnen.", hint: "{advice}" },
  },
  unknownPlatform: {
    code: "core/unknown-platform",
    severity: "error",
    message: "The platform '{name}' cannot be found.",
    hint: 'Use the file or the package with which it begins, below the head: use "@waft/{name}", or a path such as "./{name}.waft".',
    nl: {
      message: "Het platform '{name}' is niet te vinden.",
      hint: 'Gebruik onder de kop het bestand of het pakket waarmee het begint: use "@waft/{name}", of een pad zoals "./{name}.waft".',
    },
  },
  notThatPlatform: {
    code: "core/not-that-platform",
    severity: "error",
    message: "'{path}' stands for the platform '{name}', but is about '{found}'.",
    hint: "Name '{found}', or use the file with which '{name}' begins.",
    nl: {
      message: "'{path}' staat voor het platform '{name}', maar gaat over '{found}'.",
      hint: "Noem '{found}', of gebruik het bestand waarmee '{name}' begint.",
    },
  },
  circularPlatform: {
    code: "core/circular-platform",
    severity: "error",
    message: "'{name}' is made of a platform that is itself made of '{name}'.",
    hint: "Leave one of the two 'extends' out.",
    nl: {
      message: "'{name}' is gemaakt van een platform dat zelf van '{name}' is gemaakt.",
      hint: "Laat een van de twee 'extends' weg.",
    },
  },
  twoVersions: {
    code: "core/two-versions",
    severity: "error",
    message: "The platform '{name}' comes from two places: '{first}' and '{second}'.",
    hint: "Use the same one everywhere: two versions of a platform do not mix.",
    nl: {
      message: "Het platform '{name}' komt van twee plaatsen: '{first}' en '{second}'.",
      hint: "Gebruik overal hetzelfde: twee versies van een platform gaan niet samen.",
    },
  },
  bridgeShowsIt: {
    code: "core/bridge-shows-it",
    severity: "error",
    message: "What crosses a bridge has a form of '{platform}' afterwards: '{form}' is none there.",
    hint: "Write the form that it has there, as in 'shows post to followers'.",
    nl: {
      message: "Wat een brug overgaat heeft daarna een vorm van '{platform}': '{form}' is er daar geen.",
      hint: "Schrijf de vorm die het daar heeft, zoals in 'shows post to followers'.",
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
