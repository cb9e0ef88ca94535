import type { Said } from "@waft/core";
import type { Problem, ProblemCode } from "@waft/runtime";

/** What is wrong with a question, and what to do. */
export interface ProblemSaid {
  readonly message: Said;
  readonly hint: Said;
}

/** What was asked where the problem is. */
export interface ProblemPlace {
  /** The name of the platform. */
  readonly platform: string;
  /** The act that it is about; missing when it is about the post. */
  readonly action?: string;
  /** The setting of which the value is wrong. */
  readonly setting?: string;
  /** How many acts the chain has. */
  readonly acts: number;
}

/** Says a problem of the runtime, which knows it by its code and names. */
export function sayProblem({ code, name = "", known = [], step = 0 }: Problem, place: ProblemPlace): ProblemSaid {
  return problemPhrases[code]({ ...place, name, known, list: known.join(", "), step });
}

interface Named extends ProblemPlace {
  readonly name: string;
  readonly known: readonly string[];
  /** The known names, with commas between them. */
  readonly list: string;
  readonly step: number;
}

const problemPhrases: Readonly<Record<ProblemCode, (named: Named) => ProblemSaid>> = {
  "unknown-action": ({ platform, name, list }) => ({
    message: { en: `${platform} has no action '${name}'.`, nl: `${platform} heeft geen handeling '${name}'.` },
    hint: { en: `Actions are ${list}.`, nl: `Handelingen zijn ${list}.` },
  }),
  "group-not-action": ({ platform, name, list }) => ({
    message: {
      en: `'${name}' is a group of actions on ${platform}, not one of them.`,
      nl: `'${name}' is op ${platform} een groep handelingen, niet een ervan.`,
    },
    hint: { en: `Take one of ${list}.`, nl: `Neem een van ${list}.` },
  }),
  "unknown-part": (named) => (named.action === undefined ? sayUnknownPart(named) : sayUnbringable(named)),
  "not-part-of-post": ({ platform, name, list }) => ({
    message: {
      en: `A post on ${platform} is not published with '${name}'.`,
      nl: `Een bericht op ${platform} wordt niet met '${name}' geplaatst.`,
    },
    hint: {
      en: `It can have ${list}; what an act brings is said in the chain, such as share(note).`,
      nl: `Het kan ${list} hebben; wat een handeling meebrengt, staat in de keten, zoals share(note).`,
    },
  }),
  "not-allowed-here": ({ action = "", name, list, step }) => ({
    message: {
      en: `No rule lets '${action}' bring '${name}' at hop ${step}.`,
      nl: `Geen regel laat '${action}' bij hop ${step} '${name}' meebrengen.`,
    },
    hint:
      list === ""
        ? { en: `Write ${action} without it.`, nl: `Schrijf ${action} zonder.` }
        : { en: `It may bring ${list}.`, nl: `Deze handeling kan ${list} meebrengen.` },
  }),
  "unknown-actor": (named) => (named.action === undefined ? sayUnknownKind(named) : sayUnknownActor(named)),
  "unknown-setting": ({ platform, action, name, list }) => {
    const whose: Said =
      action === undefined
        ? { en: "A post", nl: "Een bericht" }
        : { en: `The act '${action}'`, nl: `De handeling '${action}'` };
    return {
      message: {
        en: `${whose.en} on ${platform} has no setting '${name}'.`,
        nl: `${whose.nl} op ${platform} heeft geen instelling '${name}'.`,
      },
      hint:
        list === ""
          ? { en: "Leave it out: there are none.", nl: "Laat die weg: er zijn er geen." }
          : { en: `Settings are ${list}.`, nl: `Instellingen zijn ${list}.` },
    };
  },
  "unknown-value": ({ name, known, setting = "" }) => ({
    message: { en: `'${setting}' cannot be '${name}'.`, nl: `'${setting}' kan niet '${name}' zijn.` },
    hint: { en: `It is ${known.join(" or ")}.`, nl: `Het is ${known.join(" of ")}.` },
  }),
  "not-a-date": ({ name }) => ({
    message: { en: `'${name}' is not a date.`, nl: `'${name}' is geen datum.` },
    hint: {
      en: "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14.",
      nl: "Schrijf een jaar, een maand of een dag, zoals 2016, 2016-03 of 2016-03-14.",
    },
  }),
  "nobody-there": ({ name, step }) => ({
    message: {
      en: `There is no ${name} who could act at hop ${step}.`,
      nl: `Er is geen '${name}' die bij hop ${step} iets kan doen.`,
    },
    hint: {
      en: "Leave out who acts, or name a kind of actor.",
      nl: "Laat weg wie het doet, of noem een soort account.",
    },
  }),
  "chain-too-long": ({ acts }) => ({
    message: {
      en: `The chain has ${acts} acts; that is more than are followed.`,
      nl: `De keten heeft ${acts} handelingen; dat is meer dan er gevolgd worden.`,
    },
    hint: { en: "Ask about a shorter chain.", nl: "Vraag naar een kortere keten." },
  }),
  "not-a-question": () => ({
    message: { en: "This is not a question that can be asked.", nl: "Dit is geen vraag die gesteld kan worden." },
    hint: { en: "Ask about a chain of acts.", nl: "Vraag naar een keten van handelingen." },
  }),
  "not-a-bundle": () => ({
    message: { en: "This is not a compiled platform.", nl: "Dit is geen gecompileerd platform." },
    hint: { en: "Compile the rules again.", nl: "Compileer de regels opnieuw." },
  }),
};

function sayUnknownPart({ platform, name, list }: Named): ProblemSaid {
  return {
    message: { en: `${platform} has no part '${name}'.`, nl: `${platform} heeft geen onderdeel '${name}'.` },
    hint: { en: `A post there can have ${list}.`, nl: `Een bericht daar kan ${list} hebben.` },
  };
}

function sayUnbringable({ platform, action = "", name, list }: Named): ProblemSaid {
  return {
    message: {
      en: `${platform} has no part '${name}' that '${action}' could bring.`,
      nl: `${platform} heeft geen onderdeel '${name}' dat '${action}' mee kan brengen.`,
    },
    hint: {
      en: `Parts that an act may bring are ${list}.`,
      nl: `Onderdelen die een handeling mee kan brengen, zijn ${list}.`,
    },
  };
}

function sayUnknownKind({ platform, name, list }: Named): ProblemSaid {
  return {
    message: {
      en: `Nobody of the kind '${name}' publishes on ${platform}.`,
      nl: `Op ${platform} plaatst niemand van de soort '${name}' iets.`,
    },
    hint: { en: `Kinds are ${list}.`, nl: `Soorten zijn ${list}.` },
  };
}

function sayUnknownActor({ platform, name, list }: Named): ProblemSaid {
  return {
    message: {
      en: `Nobody called '${name}' acts on ${platform}.`,
      nl: `Op ${platform} doet niemand iets die '${name}' heet.`,
    },
    hint: { en: `It can be ${list}.`, nl: `Het kan ${list} zijn.` },
  };
}
