import type { Severity } from "./diagnostic.ts";

/** One kind of finding: what is in braces is filled in when it is reported. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

/** Every kind of finding that reading, linking, checking and compiling can report. */
export const catalogue = {
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
  unsupportedVersion: {
    code: "core/unsupported-version",
    severity: "error",
    message: "This file is written in version '{version}' of the language, which is not known here.",
    hint: "Begin it with 'waft 1'.",
  },
  fileNotFound: {
    code: "core/file-not-found",
    severity: "error",
    message: "'{name}' cannot be found.",
    hint: "{advice}",
  },
  tooManyFiles: {
    code: "core/too-many-files",
    severity: "error",
    message: "More than {limit} files belong together here.",
    hint: "Put some of them into one file.",
  },
  notAPlatform: {
    code: "core/not-a-platform",
    severity: "error",
    message: "'{name}' is a vocabulary, which has no rules of its own.",
    hint: "Name the file of a platform that uses it, or write 'platform {name}'.",
  },
  noVersion: {
    code: "core/no-version",
    severity: "error",
    message: "This file does not begin with the version of the language.",
    hint: "Write 'waft 1' on its first line.",
  },
  otherPlatform: {
    code: "core/other-platform",
    severity: "error",
    message: "This file is about '{name}', but is used by files about '{platform}'.",
    hint: "Write 'platform {platform}', or use another file.",
  },
  noPostsHave: {
    code: "core/no-posts-have",
    severity: "error",
    message: "Nothing says what a post on '{platform}' can have.",
    hint: "Write 'posts have' and a list of parts, such as 'posts have text, image', below the head of one file.",
  },
  noVocabulary: {
    code: "core/no-vocabulary",
    severity: "error",
    message: "'{platform}' has no {what}.",
    hint: "Write 'use social' below the head: the shared vocabulary has them.",
  },
  postsHaveTwice: {
    code: "core/posts-have-twice",
    severity: "error",
    message: "What posts have is said a second time.",
    hint: "Keep one list, in one file.",
  },
  unknownName: {
    code: "core/unknown-name",
    severity: "error",
    message: "There is no {what}.",
    hint: "{advice}",
  },
  addedPartHad: {
    code: "core/added-part-had",
    severity: "error",
    message: "'{name}' is added by what people do, so no post is published with it.",
    hint: "Leave it out of this list; a rule brings it with 'adds' or 'allows'.",
  },
  notAPerson: {
    code: "core/not-a-person",
    severity: "error",
    message: "'{name}' is a part of the post, not a person.",
    hint: "Persons are {persons}.",
  },
  doubledName: {
    code: "core/doubled-name",
    severity: "error",
    message: "There is already {kind} '{name}'.",
    hint: "Give one of them another name, or leave one out.",
  },
  takenName: {
    code: "core/taken-name",
    severity: "error",
    message: "'{name}' cannot be the name of {kind}: it already means {meaning}.",
    hint: "Give it another name.",
  },
  attributeOf: {
    code: "core/attribute-of",
    severity: "error",
    message: "'{name}' is a setting of the post, of the viewer or of actions: '{whose}' stands alone.",
    hint: "Write 'of {whose}', or name actions only; settings of two things are two attributes.",
  },
  notKebabCase: {
    code: "core/not-kebab-case",
    severity: "error",
    message: "'{name}' is not a name as names are written here.",
    hint: "Write small letters, digits and single hyphens, beginning with a letter: '{better}'.",
  },
  unknownKind: {
    code: "core/unknown-kind",
    severity: "error",
    message: "'{name}' is not a kind of source.",
    hint: "{kinds}",
  },
  saidTwice: {
    code: "core/said-twice",
    severity: "error",
    message: "{whole} says {what} twice.",
    hint: "Keep one of the two.",
  },
  lineTwice: {
    code: "core/line-twice",
    severity: "error",
    message: "'{what}' stands here twice.",
    hint: "Keep one of the two.",
  },
  noOn: {
    code: "core/no-on",
    severity: "error",
    message: "'{name}' does not say what it is about.",
    hint: "Begin it with 'on post', or with 'on', an action, 'of' and a form, such as 'on like of post'.",
  },
  refinesItself: {
    code: "core/refines-itself",
    severity: "error",
    message: "'{name}' refines itself, by way of {way}.",
    hint: "Take one 'refines' out of the circle.",
  },
  emptyDates: {
    code: "core/empty-dates",
    severity: "error",
    message: "There is no day on which {what} holds: it ends before it begins.",
    hint: "'from' is its first day, 'until' the first day on which it no longer holds; the dates of its era count too.",
  },
  becomesNotByAuthor: {
    code: "core/becomes-not-by-author",
    severity: "error",
    message: "'{action}' is not done by the author, so nothing that others hold can become something else by it.",
    hint: "Write 'shows', or declare 'action {action} by author'.",
  },
  publishingShows: {
    code: "core/publishing-shows",
    severity: "error",
    message: "'{name}' speaks of publishing, which can only show something.",
    hint: "Say what the first viewers hold with 'keeps', 'cuts', 'links' or 'loses', or write 'on' an action 'of' a form.",
  },
  contradiction: {
    code: "core/contradiction",
    severity: "error",
    message: "'{one}' and '{other}' say different things about {slot}.",
    hint: "It happens for {witness}. Write 'refines {other}' after the name of '{one}', or the other way round, or narrow one of them.",
  },
  noSource: {
    code: "core/no-source",
    severity: "warning",
    message: "Nothing says on whose word '{name}' stands.",
    hint: "Add 'source' or 'inferred from' with the name of a source.",
  },
  tooManyCases: {
    code: "core/too-many-cases",
    severity: "error",
    message: "The rules on '{action}' of '{form}' ask so much that there are {count} cases, more than {limit}.",
    hint: "Ask less in one place: they ask {asks}.",
  },
} as const;
