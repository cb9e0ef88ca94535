/** What can be wrong with a file as text. */
export const reading = {
  notText: {
    code: "core/not-text",
    severity: "error",
    message: "'{path}' is not a text file in UTF-8.",
    hint: "Save it as plain text in UTF-8; a rule file begins with 'waft 1'.",
  },
  tooLarge: {
    code: "core/too-large",
    severity: "error",
    message: "'{path}' is larger than {limit} characters.",
    hint: "Split it into several files that 'use' each other.",
  },
  emptyFile: {
    code: "core/empty-file",
    severity: "error",
    message: "'{path}' is empty.",
    hint: "A rule file begins with 'waft 1' and 'platform' with a name.",
  },
  tooDeep: {
    code: "core/too-deep",
    severity: "error",
    message: "Brackets are nested more than {limit} deep here.",
    hint: "Write the condition with fewer brackets.",
  },
  tooManyFindings: {
    code: "core/too-many-findings",
    severity: "error",
    message: "There is more to find in '{path}' than the {limit} findings shown.",
    hint: "Mend these first.",
  },
  unexpectedCharacter: {
    code: "core/unexpected-character",
    severity: "error",
    message: "'{text}' means nothing here.",
    hint: "Leave it out, or put it between double quotes when it is part of a text.",
  },
  strangeComment: {
    code: "core/strange-comment",
    severity: "error",
    message: "Comments are not written like this here.",
    hint: "Begin each line of a comment with '//'.",
  },
  strangeQuotes: {
    code: "core/strange-quotes",
    severity: "error",
    message: "Texts are not written between these quotes here.",
    hint: 'Write straight double quotes around it: "…".',
  },
  unclosedText: {
    code: "core/unclosed-text",
    severity: "error",
    message: "This text has no closing double quote.",
    hint: "Close it on the same line; a line break inside a text is written \\n.",
  },
  unknownEscape: {
    code: "core/unknown-escape",
    severity: "error",
    message: "'{text}' is not something a text can hold.",
    hint: 'Write \\", \\\\, \\n, or \\u and the code of a character in braces.',
  },
  unexpectedWord: {
    code: "core/unexpected-word",
    severity: "error",
    message: "Here stands {found}, where {expected} should stand.",
    hint: "{advice}",
  },
  notADate: {
    code: "core/not-a-date",
    severity: "error",
    message: "'{text}' is not a date.",
    hint: "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14.",
  },
  notANumber: {
    code: "core/not-a-number",
    severity: "error",
    message: "'{text}' is not a number that can be counted to here.",
    hint: "Write a whole number from 0 to 999.",
  },
  unsupportedVersion: {
    code: "core/unsupported-version",
    severity: "error",
    message: "This file is written in version '{version}' of the language, which is not known here.",
    hint: "Begin it with 'waft 1'.",
  },
  noVersion: {
    code: "core/no-version",
    severity: "error",
    message: "This file does not begin with the version of the language.",
    hint: "Write 'waft 1' on its first line.",
  },
} as const;
