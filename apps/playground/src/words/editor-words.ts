import type { Said } from "@waft/cards/layout";
import type { RunVerdict } from "@waft/language-service";

/** What is said in the editor itself. */
export const editorWords = {
  label: (path: string): Said => ({ en: `Rules, ${path}`, nl: `Regels, ${path}` }),
  wayOut: {
    en: "Tab leaves the editor, Escape goes back to the bar above it.",
    nl: "Tab verlaat de editor, Escape gaat terug naar de balk erboven.",
  },
  about: (day: string): Said => ({ en: `about ${day}`, nl: `omstreeks ${day}` }),
  from: (day: string): Said => ({ en: `from ${day}`, nl: `vanaf ${day}` }),
  until: (day: string): Said => ({ en: `until ${day}`, nl: `tot ${day}` }),
  review: (day: string): Said => ({ en: `to be looked at again by ${day}`, nl: `opnieuw te bekijken voor ${day}` }),
  seen: (day: string): Said => ({ en: `seen ${day}`, nl: `gezien ${day}` }),
  rule: { en: "Rule", nl: "Regel" },
  inferred: { en: "Nobody says it outright: it follows.", nl: "Niemand zegt het zo: het volgt eruit." },
  standing: (kind: string | undefined): Said | undefined => standings.get(kind ?? ""),
  against: { en: "Against it:", nl: "Ertegen:" },
  newName: (name: string): Said => ({ en: `Another name for ‘${name}’`, nl: `Een andere naam voor ‘${name}’` }),
  rename: { en: "Rename everywhere", nl: "Overal hernoemen" },
  leave: { en: "Leave it", nl: "Laat maar" },
  renamed: (count: number): Said => ({
    en: `Renamed in ${count} ${count === 1 ? "place" : "places"}.`,
    nl: `Op ${count} ${count === 1 ? "plek" : "plekken"} hernoemd.`,
  }),
  places: (count: number): Said => ({
    en: `It stands in ${count} ${count === 1 ? "place" : "places"}, listed below the editor.`,
    nl: `Het staat op ${count} ${count === 1 ? "plek" : "plekken"}, in de lijst onder de editor.`,
  }),
  noName: { en: "No name stands here.", nl: "Hier staat geen naam." },
  nothingKnown: { en: "Nothing is known of what stands here.", nl: "Van wat hier staat is niets bekend." },
  noDefinition: { en: "What stands here is declared nowhere.", nl: "Wat hier staat wordt nergens gedeclareerd." },
  elsewhere: (path: string): Said => ({
    en: `It is declared in ${path}, which comes with the language.`,
    nl: `Het is gedeclareerd in ${path}, dat met de taal meekomt.`,
  }),
  formatted: { en: "Formatted.", nl: "Opgemaakt." },
  nothingToFormat: {
    en: "It stands in the one style already, or cannot be read.",
    nl: "Het staat al in de ene stijl, of is niet te lezen.",
  },
  runExample: { en: "Run example", nl: "Voer voorbeeld uit" },
  proveClaim: { en: "Prove claim", nl: "Bewijs bewering" },
  running: { en: "…", nl: "…" },
} as const;

/** On how good a word a rule stands, by the best kind of its sources. */
const standings: ReadonlyMap<string, Said> = new Map([
  ["official", { en: "The platform says it itself.", nl: "Het platform zegt het zelf." }],
  ["spec", { en: "A specification says it.", nl: "Een specificatie zegt het." }],
  ["code", { en: "Its program says it.", nl: "Het programma zegt het." }],
  ["payload", { en: "What is sent says it.", nl: "Wat verzonden wordt zegt het." }],
  ["press", { en: "The press says it.", nl: "De pers zegt het." }],
  ["practitioner", { en: "People who use it say it.", nl: "Mensen die het gebruiken zeggen het." }],
]);

/** The sign before a verdict. */
export const verdictWords: Readonly<Record<RunVerdict, { readonly sign: string }>> = {
  passed: { sign: "✓" },
  proved: { sign: "✓" },
  failed: { sign: "✗" },
  refuted: { sign: "✗" },
  open: { sign: "?" },
  vacuous: { sign: "–" },
  none: { sign: "!" },
};

/** CodeMirror's own sentences in Dutch, by the English ones. */
export const editorPhrases: Readonly<Record<string, string>> = {
  "Control character": "Stuurteken",
  "Selection deleted": "Selectie gewist",
  "Folded lines": "Regels ingeklapt",
  "Unfolded lines": "Regels uitgeklapt",
  to: "tot en met",
  "folded code": "ingeklapte regels",
  unfold: "uitklappen",
  "Fold line": "Inklappen",
  "Unfold line": "Uitklappen",
  Completions: "Aanvullingen",
  Diagnostics: "Bevindingen",
  "No diagnostics": "Geen bevindingen",
  close: "sluiten",
  Find: "Zoek",
  Replace: "Vervang door",
  next: "volgende",
  previous: "vorige",
  all: "alle",
  "match case": "hoofdletters tellen",
  "by word": "hele woorden",
  regexp: "patroon",
  replace: "vervang",
  "replace all": "vervang alle",
  "current match": "huidige vondst",
  "replaced $ matches": "$ keer vervangen",
  "replaced match on line $": "vervangen op regel $",
  "on line": "op regel",
  "Go to line": "Ga naar regel",
  go: "ga",
};
