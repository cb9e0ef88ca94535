import type { Problem } from "./problem.ts";

/** A problem in sentences: what is wrong, and what to do. */
export interface SaidProblem {
  readonly message: string;
  readonly hint: string;
}

type Language = "en" | "nl";
type Sentences = Readonly<Record<Language, readonly [message: string, hint: string]>>;

/** Says what is wrong with a question or a bundle, and what to do, in English or Dutch. */
export function sayProblem(problem: Problem, language: Language = "en"): SaidProblem {
  const [message, hint] = chooseSentences(problem)[language];
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/gu, (_, key: string) => findValue(problem, key, language));
  return { message: fill(message), hint: fill(hint) };
}

function findValue(problem: Problem, key: string, language: Language): string {
  const { known = [], platform = "", name = "", about = "", place = "", step = "", count = "" } = problem;
  const values = new Map([
    ["known", known.join(", ")],
    ["choice", known.join(language === "en" ? " or " : " of ")],
    ["platform", platform],
    ["name", name],
    ["about", about],
    ["place", place],
    ["step", String(step)],
    ["count", String(count)],
  ]);
  return values.get(key) ?? "";
}

function chooseSentences(problem: Problem): Sentences {
  const { code, known = [] } = problem;
  const said =
    code === "not-a-bundle" ? bundleSentences[problem.reason ?? "shape"] : (findSpecial(problem) ?? sentences[code]);
  const hints = known.length === 0 ? withoutKnown.get(code) : undefined;
  return hints === undefined ? said : replaceHints(said, hints);
}

/** Some are said in another way of an act than of the post. */
function findSpecial({ code, about, count, step }: Problem): Sentences | undefined {
  if (code === "unknown-part" && about !== undefined) {
    return unknownBrought;
  }
  if (code === "unknown-actor" && step === undefined) {
    return unknownAuthor;
  }
  if (code === "not-a-batch") {
    return findBatch(about, count);
  }
  return code === "unknown-setting" && about === undefined ? unknownPostSetting : undefined;
}

function findBatch(about: string | undefined, count: number | undefined): Sentences | undefined {
  if (count === undefined) {
    return batchMade;
  }
  return about === undefined ? batchOrder : undefined;
}

function replaceHints({ en, nl }: Sentences, hints: Readonly<Record<Language, string>>): Sentences {
  return { en: [en[0], hints.en], nl: [nl[0], hints.nl] };
}

/** What to do where there is nothing to choose from. */
const withoutKnown: ReadonlyMap<Problem["code"], Readonly<Record<Language, string>>> = new Map([
  ["unknown-setting", { en: "Leave it out: there are none.", nl: "Laat weg: er zijn er geen." }],
  ["not-allowed-here", { en: "Write {about} without it.", nl: "Schrijf {about} zonder." }],
]);

const unknownBrought: Sentences = {
  en: ["{platform} has no part '{name}' that '{about}' could bring.", "Parts that an act may bring are {known}."],
  nl: [
    "{platform} heeft geen onderdeel '{name}' dat '{about}' kan meebrengen.",
    "Een handeling kan {known} meebrengen.",
  ],
};

const unknownAuthor: Sentences = {
  en: ["Nobody of the kind '{name}' publishes on {platform}.", "Kinds are {known}."],
  nl: ["Niemand van de soort '{name}' plaatst iets op {platform}.", "Soorten zijn {known}."],
};

const unknownPostSetting: Sentences = {
  en: ["A post on {platform} has no setting '{name}'.", "Settings are {known}."],
  nl: ["Een bericht op {platform} heeft geen instelling '{name}'.", "Instellingen zijn {known}."],
};

const bundleHints = {
  en: "Compile the rules again, or install the platform's package again.",
  nl: "Compileer de regels opnieuw, of installeer het pakket van het platform opnieuw.",
};

const bundleSentences: Readonly<Record<NonNullable<Problem["reason"]>, Sentences>> = {
  shape: {
    en: [
      "This is not a bundle of Waft, version 1: at {place} something is missing, unknown or of the wrong shape.",
      bundleHints.en,
    ],
    nl: [
      "Dit is geen bundel van Waft, versie 1: bij {place} ontbreekt iets, of staat iets onbekends of iets van de verkeerde vorm.",
      bundleHints.nl,
    ],
  },
  fit: {
    en: [
      "This bundle does not fit together: at {place} something is named that is not there or stands twice, contradicts the rest, or is too little or too much.",
      bundleHints.en,
    ],
    nl: [
      "Deze bundel past niet in elkaar: bij {place} wordt iets genoemd wat er niet is of staat iets dubbel, spreekt iets de rest tegen, of is er te weinig of te veel.",
      bundleHints.nl,
    ],
  },
  hash: {
    en: ["This bundle is not as it was compiled: its hash is of other content.", bundleHints.en],
    nl: ["Deze bundel is niet zoals hij gecompileerd is: zijn hash is van een andere inhoud.", bundleHints.nl],
  },
};

const batchHints = {
  en: "Make arrays of the kinds and lengths that BatchQuestion and createBatchResult say.",
  nl: "Maak rijen van de soorten en lengtes die BatchQuestion en createBatchResult noemen.",
};

const batchOrder: Sentences = {
  en: ["'{place}' must never fall, nor go beyond {count}.", batchHints.en],
  nl: ["'{place}' mag nooit dalen, en niet verder gaan dan {count}.", batchHints.nl],
};

const batchMade: Sentences = {
  en: ["'{place}' is not what {about} makes.", "Give what {about} answered, once there are no problems in it."],
  nl: ["'{place}' is niet wat {about} maakt.", "Geef wat {about} antwoordde, als daar geen problemen in staan."],
};

const sentences: Readonly<Record<Exclude<Problem["code"], "not-a-bundle">, Sentences>> = {
  "not-a-batch": {
    en: ["'{place}' does not fit: it must be a {about} for {count} numbers.", batchHints.en],
    nl: ["'{place}' past niet: het moet een {about} voor {count} getallen zijn.", batchHints.nl],
  },
  "too-many-states": {
    en: ["Acts come to more than {count} states: {known}.", "Number fewer kinds of acts or posts, or ask evaluate."],
    nl: ["Handelingen geven meer dan {count} toestanden: {known}.", "Nummer minder soorten, of vraag het evaluate."],
  },
  "unknown-action": {
    en: ["{platform} has no action '{name}'.", "Actions are {known}."],
    nl: ["{platform} heeft geen handeling '{name}'.", "Handelingen zijn {known}."],
  },
  "group-not-action": {
    en: ["'{name}' is a group of actions on {platform}, not one of them.", "Take one of {known}."],
    nl: ["'{name}' is op {platform} een groep handelingen, niet één ervan.", "Neem een van {known}."],
  },
  "unknown-part": {
    en: ["{platform} has no part '{name}'.", "A post there can have {known}."],
    nl: ["{platform} heeft geen onderdeel '{name}'.", "Een bericht daar kan {known} hebben."],
  },
  "not-part-of-post": {
    en: [
      "A post on {platform} is not published with '{name}'.",
      "It can have {known}; what an act brings is said in the chain, such as share(note).",
    ],
    nl: [
      "Een bericht op {platform} wordt niet met '{name}' geplaatst.",
      "Het kan {known} hebben; wat een handeling meebrengt, staat in de keten, zoals share(note).",
    ],
  },
  "not-allowed-here": {
    en: ["No rule lets '{about}' bring '{name}' at hop {step}.", "It may bring {known}."],
    nl: ["Geen regel laat '{about}' bij stap {step} '{name}' meebrengen.", "Meebrengen kan {known}."],
  },
  "unknown-actor": {
    en: ["Nobody called '{name}' acts on {platform}.", "It can be {known}."],
    nl: ["Op {platform} handelt niemand die '{name}' heet.", "Het kan {known} zijn."],
  },
  "unknown-setting": {
    en: ["The act '{about}' on {platform} has no setting '{name}'.", "Settings are {known}."],
    nl: ["De handeling '{about}' op {platform} heeft geen instelling '{name}'.", "Instellingen zijn {known}."],
  },
  "unknown-value": {
    en: ["'{about}' cannot be '{name}'.", "It is {choice}."],
    nl: ["'{about}' kan niet '{name}' zijn.", "Het is {choice}."],
  },
  "not-a-date": {
    en: ["'{name}' is not a date.", "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14."],
    nl: ["'{name}' is geen datum.", "Schrijf een jaar, een maand of een dag, zoals 2016, 2016-03 of 2016-03-14."],
  },
  "nobody-there": {
    en: ["There is no {name} who could act at hop {step}.", "Leave out who acts, or name a kind of actor."],
    nl: ["Er is bij stap {step} geen {name} die kan handelen.", "Laat weg wie handelt, of noem een soort."],
  },
  "chain-too-long": {
    en: ["The chain has {count} acts; at most 1000 are followed.", "Ask about a shorter chain."],
    nl: ["De keten heeft {count} handelingen; hooguit 1000 worden gevolgd.", "Vraag naar een kortere keten."],
  },
  "not-a-question": {
    en: [
      "This is not a question: at {place} something is missing, unknown or of another kind than is asked for.",
      'Ask { chain: ["share", "like"] }, with post and asOf beside it if need be.',
    ],
    nl: [
      "Dit is geen vraag: bij {place} ontbreekt iets, of staat iets onbekends of iets van een andere soort.",
      'Vraag { chain: ["share", "like"] }, zo nodig met post en asOf erbij.',
    ],
  },
};
