import { fillSaid, inLanguage, type Language, type Said } from "@waft/core";
import type { Refusal } from "../language-service.ts";

type Why =
  | "noName"
  | "word"
  | "unknown"
  | "builtIn"
  | "notOpen"
  | "spelling"
  | "taken"
  | "meaning"
  | "captured"
  | "finding";

const refusals: Readonly<Record<Why, Said>> = {
  noName: { en: "No name stands here.", nl: "Hier staat geen naam." },
  word: {
    en: "'{name}' is a word of the language here, not a name.",
    nl: "'{name}' is hier een woord van de taal, geen naam.",
  },
  unknown: {
    en: "'{name}' is declared nowhere, so nobody knows what else is called so.",
    nl: "'{name}' is nergens gedeclareerd, dus niemand weet wat er nog meer zo heet.",
  },
  builtIn: {
    en: "'{name}' comes with 'use {vocabulary}' and keeps its name.",
    nl: "'{name}' hoort bij 'use {vocabulary}' en houdt zijn naam.",
  },
  notOpen: {
    en: "'{name}' also stands in '{file}', which is not open here.",
    nl: "'{name}' staat ook in '{file}', en dat is hier niet geopend.",
  },
  spelling: {
    en: "A name is made of small letters, digits and single hyphens, and begins with a letter, such as 'like-of-share'.",
    nl: "Een naam bestaat uit kleine letters, cijfers en losse streepjes, en begint met een letter, zoals 'like-of-share'.",
  },
  taken: {
    en: "'{name}' already is {kind}.",
    nl: "'{name}' is al {kind}.",
  },
  meaning: {
    en: "'{name}' already means {meaning}.",
    nl: "'{name}' betekent al {meaning}.",
  },
  captured: {
    en: "Then '{name}' would mean something else in line {line} of '{file}'.",
    nl: "Dan zou '{name}' in regel {line} van '{file}' iets anders betekenen.",
  },
  finding: {
    en: "Then something would be wrong that is right now: {finding}",
    nl: "Dan zou er iets fout zijn dat nu goed is: {finding}",
  },
};

/** Says in one sentence why something is not renamed. */
export function sayRefusal(
  why: Why,
  language: Language,
  pieces: Readonly<Record<string, string | Said>> = {},
): Refusal {
  return { refused: inLanguage(fillSaid(refusals[why], pieces), language) };
}
