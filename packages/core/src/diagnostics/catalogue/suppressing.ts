/** What can be wrong with comments that ignore findings. */
export const suppressing = {
  unusedIgnore: {
    code: "core/unused-ignore",
    severity: "warning",
    message: "There is no finding '{code}' here to ignore.",
    hint: "Take this comment out.",
    nl: {
      message: "Er is hier geen bevinding '{code}' om te negeren.",
      hint: "Haal dit commentaar weg.",
    },
  },
  unknownIgnore: {
    code: "core/unknown-ignore",
    severity: "warning",
    message: "There is no kind of finding called '{code}'.",
    hint: "{advice}",
    nl: {
      message: "Er is geen soort bevinding die '{code}' heet.",
      hint: "{advice}",
    },
  },
  ignoredError: {
    code: "core/ignored-error",
    severity: "warning",
    message: "'{code}' is an error, and errors cannot be ignored.",
    hint: "Mend what it speaks of, and take this comment out.",
    nl: {
      message: "'{code}' is een fout, en fouten kunnen niet genegeerd worden.",
      hint: "Verhelp wat er mis is, en haal dit commentaar weg.",
    },
  },
  ignoreWithoutReason: {
    code: "core/ignore-without-reason",
    severity: "warning",
    message: "This does not say why '{code}' is ignored.",
    hint: "Write the reason behind it: 'ignore {code} because nobody has written it down'.",
    nl: {
      message: "Hier staat niet waarom '{code}' genegeerd wordt.",
      hint: "Schrijf de reden erachter: 'ignore {code} because nobody has written it down'.",
    },
  },
} as const;
