import type { Said } from "@waft/core";

/** What the words do of which examples, claims and goals are made. */
export const propertyPhrases: Readonly<Record<string, Said>> = {
  by: { en: "Who does it, or who wrote it.", nl: "Wie het doet, of wie het schreef." },
  author: { en: "Who published the post.", nl: "Wie het bericht plaatste." },
  with: { en: "The parts that are there or are brought.", nl: "De onderdelen die erbij zijn of komen." },
  without: { en: "Parts that are not there.", nl: "Onderdelen die er niet bij zijn." },
  after: { en: "After which chains.", nl: "Na welke ketens." },
  any: { en: "Whatever a viewer can do.", nl: "Alles wat een kijker kan doen." },
  never: { en: "It must hold after no chain.", nl: "Het mag na geen enkele keten kloppen." },
  sometimes: { en: "It must hold after some chain.", nl: "Het moet na minstens één keten kloppen." },
  preferably: { en: "It would be good if it held.", nl: "Het zou goed zijn als het klopt." },
  sees: { en: "The part is there, cut or whole.", nl: "Het onderdeel is er, ingekort of geheel." },
  whole: { en: "All of it.", nl: "Helemaal." },
  cut: { en: "There, cut short.", nl: "Er, maar ingekort." },
  live: { en: "It follows later edits.", nl: "Het volgt latere wijzigingen." },
  copied: { en: "It no longer follows later edits.", nl: "Het volgt latere wijzigingen niet meer." },
  reaches: { en: "The part is one click away, or better.", nl: "Het onderdeel is één klik verder, of beter." },
  misses: { en: "The part is lost, or was never there.", nl: "Het onderdeel is verloren, of was er nooit." },
  unsure: {
    en: "Nobody has said whether the part is there.",
    nl: "Niemand heeft gezegd of het onderdeel er is.",
  },
  shown: { en: "These people are shown it.", nl: "Deze mensen krijgen het te zien." },
  silent: { en: "Nobody new is shown anything.", nl: "Niemand krijgt er iets bij te zien." },
  gone: { en: "Those who held it no longer do.", nl: "Wie het in handen had, heeft het niet meer." },
  decided: { en: "This rule decided something.", nl: "Deze regel besliste iets." },
};
