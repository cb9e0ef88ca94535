import type { Said } from "@waft/cards/layout";
import type { Outcome } from "@waft/runtime";

/** What an act does: with the form that is made of it, where that is another one, and those who are shown it. */
export const outcomeWords: Readonly<Record<Outcome, (next: string | undefined, whom: string) => Said>> = {
  shown: (next, whom) => ({
    en: `shows ${next ?? "it"}${toWhom(whom)}`,
    nl: `toont ${next ?? "het"}${toWhomDutch(whom)}`,
  }),
  "may-be-shown": (next, whom) => ({
    en: `may show ${next ?? "it"}${toWhom(whom)}`,
    nl: `toont ${next ?? "het"} misschien${toWhomDutch(whom)}`,
  }),
  becomes: (next) =>
    next === undefined
      ? { en: "stays what it is", nl: "blijft wat het is" }
      : { en: `becomes ${next}`, nl: `wordt ${next}` },
  silent: () => ({ en: "nobody new is shown anything", nl: "niemand nieuws krijgt iets te zien" }),
  gone: () => ({ en: "it is gone", nl: "het is weg" }),
  refused: () => ({ en: "not possible", nl: "kan niet" }),
  unknown: () => ({ en: "nobody has said", nl: "niemand heeft het gezegd" }),
};

/** The table and the diagram of a whole platform. */
export const platformWords = {
  title: (day: string): Said => ({ en: `The whole platform on ${day}`, nl: `Het hele platform op ${day}` }),
  ways: { en: "How it is shown", nl: "Hoe het getoond wordt" },
  asList: { en: "As lists", nl: "Als lijsten" },
  asPicture: { en: "As diagram and table", nl: "Als diagram en tabel" },
  broken: {
    en: "These rules do not compile as they stand, so what the platform does cannot be told:",
    nl: "Deze regels zijn zo niet te vertalen, dus wat het platform doet is niet te zeggen:",
  },
  waiting: { en: "It is being worked out.", nl: "Het wordt uitgezocht." },
  forms: { en: "From form to form", nl: "Van vorm naar vorm" },
  acts: { en: "What each act carries", nl: "Wat elke handeling meeneemt" },
  diagram: {
    en: "Diagram of the forms and what leads from one to another; the list says the same",
    nl: "Diagram van de vormen en wat van de ene naar de andere leidt; de lijst zegt hetzelfde",
  },
  end: { en: "nobody holds it any more", nl: "niemand heeft het nog" },
  on: { en: "On", nl: "Op" },
  action: { en: "Act", nl: "Handeling" },
  happens: { en: "What happens", nl: "Wat er gebeurt" },
  countsFor: { en: "counts for", nl: "telt voor" },
  notSaid: { en: "not said", nl: "onbekend" },
  marks: {
    en: "● whole, ◐ cut short, ○ one click away, ✗ lost, ? nobody has said, · never there. With the first value of every setting; each part is asked of a post that has it alone.",
    nl: "● heel, ◐ ingekort, ○ één klik ver, ✗ verloren, ? niemand heeft het gezegd, · er nooit geweest. Met de eerste waarde van elke instelling; elk onderdeel bij een bericht dat alleen dat heeft.",
  },
  groups: {
    kept: { en: "whole", nl: "heel" },
    cut: { en: "cut short", nl: "ingekort" },
    linked: { en: "one click away", nl: "één klik ver" },
    lost: { en: "lost", nl: "verloren" },
    unsaid: { en: "nobody has said", nl: "niemand heeft het gezegd" },
  },
} as const;

function toWhom(whom: string): string {
  return whom === "" ? "" : ` to ${whom}`;
}

function toWhomDutch(whom: string): string {
  return whom === "" ? "" : ` aan ${whom}`;
}
