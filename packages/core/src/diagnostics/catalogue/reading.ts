/** What can be wrong with a file as text. */
export const reading = {
  notText: {
    code: "core/not-text",
    severity: "error",
    message: "'{path}' is not a text file in UTF-8.",
    hint: "Save it as plain text in UTF-8; a rule file begins with 'waft 1'.",
    nl: {
      message: "'{path}' is geen tekstbestand in UTF-8.",
      hint: "Bewaar het als platte tekst in UTF-8; een regelbestand begint met 'waft 1'.",
    },
  },
  tooLarge: {
    code: "core/too-large",
    severity: "error",
    message: "'{path}' is larger than {limit} characters.",
    hint: "Split it into several files that 'use' each other.",
    nl: {
      message: "'{path}' is groter dan {limit} tekens.",
      hint: "Verdeel het over bestanden die elkaar gebruiken met 'use'.",
    },
  },
  emptyFile: {
    code: "core/empty-file",
    severity: "error",
    message: "'{path}' {state}.",
    hint: "A rule file begins with 'waft 1' and 'platform' with a name.",
    nl: {
      message: "'{path}' {state}.",
      hint: "Een regelbestand begint met 'waft 1' en 'platform' met een naam.",
    },
  },
  tooDeep: {
    code: "core/too-deep",
    severity: "error",
    message: "Brackets are nested more than {limit} deep here.",
    hint: "Write the condition with fewer brackets.",
    nl: {
      message: "Hier staan haakjes meer dan {limit} diep in elkaar.",
      hint: "Schrijf de voorwaarde met minder haakjes.",
    },
  },
  tooManyFindings: {
    code: "core/too-many-findings",
    severity: "error",
    message: "There is more to find in '{path}' than the {limit} findings shown.",
    hint: "Mend these first.",
    nl: {
      message: "In '{path}' is meer te vinden dan de {limit} bevindingen die er staan.",
      hint: "Verhelp deze eerst.",
    },
  },
  unexpectedCharacter: {
    code: "core/unexpected-character",
    severity: "error",
    message: "'{text}' means nothing here.",
    hint: "{advice}",
    nl: {
      message: "'{text}' betekent hier niets.",
      hint: "{advice}",
    },
  },
  strangeComment: {
    code: "core/strange-comment",
    severity: "error",
    message: "Comments are not written like this here.",
    hint: "Begin each line of a comment with '//'.",
    nl: {
      message: "Commentaar wordt hier niet zo geschreven.",
      hint: "Begin elke regel commentaar met '//'.",
    },
  },
  strangeQuotes: {
    code: "core/strange-quotes",
    severity: "error",
    message: "Texts are not written between these quotes here.",
    hint: 'Write straight double quotes around it: "…".',
    nl: {
      message: "Teksten staan hier niet tussen zulke aanhalingstekens.",
      hint: 'Zet er rechte dubbele aanhalingstekens omheen: "…".',
    },
  },
  unclosedText: {
    code: "core/unclosed-text",
    severity: "error",
    message: "This text has no closing double quote.",
    hint: "Close it on the same line; a line break inside a text is written \\n.",
    nl: {
      message: "Deze tekst heeft geen dubbel aanhalingsteken aan het eind.",
      hint: "Sluit hem op dezelfde regel; een nieuwe regel binnen een tekst schrijf je als \\n.",
    },
  },
  innerQuotes: {
    code: "core/inner-quotes",
    severity: "error",
    message: "This stands outside its text: the double quote before it ends the text.",
    hint: 'Inside a text a double quote is written \\", so all of it is one text.',
    nl: {
      message: "Dit staat buiten de tekst: het dubbele aanhalingsteken ervoor sluit de tekst af.",
      hint: 'Binnen een tekst schrijf je een dubbel aanhalingsteken als \\": dan is het één tekst.',
    },
  },
  unknownEscape: {
    code: "core/unknown-escape",
    severity: "error",
    message: "'{text}' is not something a text can hold.",
    hint: 'Write \\", \\\\, \\n, or \\u and the code of a character in braces.',
    nl: {
      message: "'{text}' is niet iets wat in een tekst kan staan.",
      hint: 'Schrijf \\", \\\\, \\n, of \\u en de code van een teken tussen accolades.',
    },
  },
  unexpectedWord: {
    code: "core/unexpected-word",
    severity: "error",
    message: "Here stands {found}, where {expected} should stand.",
    hint: "{advice}",
    nl: {
      message: "Hier staat {found}, waar {expected} zou moeten staan.",
      hint: "{advice}",
    },
  },
  halfWritten: {
    code: "core/half-written",
    severity: "error",
    message: "'{text}' is not finished.",
    hint: "{advice}",
    nl: {
      message: "'{text}' is niet af.",
      hint: "{advice}",
    },
  },
  notADate: {
    code: "core/not-a-date",
    severity: "error",
    message: "'{text}' is not a date.",
    hint: "{advice}",
    nl: {
      message: "'{text}' is geen datum.",
      hint: "{advice}",
    },
  },
  notANumber: {
    code: "core/not-a-number",
    severity: "error",
    message: "'{text}' is not a number that can be counted to here.",
    hint: "{advice}",
    nl: {
      message: "'{text}' is geen getal tot waar hier geteld kan worden.",
      hint: "{advice}",
    },
  },
  unsupportedVersion: {
    code: "core/unsupported-version",
    severity: "error",
    message: "This file is written in version '{version}' of the language, which is not known here.",
    hint: "Begin it with 'waft 1'.",
    nl: {
      message: "Dit bestand is geschreven in versie '{version}' van de taal, die hier niet bekend is.",
      hint: "Begin het met 'waft 1'.",
    },
  },
  noVersion: {
    code: "core/no-version",
    severity: "error",
    message: "This file does not begin with the version of the language.",
    hint: "Write 'waft 1' on its first line.",
    nl: {
      message: "Dit bestand begint niet met de versie van de taal.",
      hint: "Schrijf 'waft 1' op de eerste regel.",
    },
  },
} as const;
