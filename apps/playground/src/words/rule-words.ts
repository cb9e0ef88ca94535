import type { Said } from "@waft/cards/layout";
import type { Spent } from "../rules/session/looked.ts";
import type { OutlineItem } from "@waft/language-service";

/** The screen of rules, around the editor. */
export const ruleWords = {
  title: { en: "The rules", nl: "De regels" },
  loading: { en: "The editor is being loaded.", nl: "De editor wordt geladen." },
  stopped: {
    en: "What checks the rules has stopped: a mistake of this page. What you typed is still there. Try again, save it, or go back to the shipped rules.",
    nl: "Wat de regels nakijkt is gestopt: een fout van deze pagina. Wat je typte is er nog. Probeer het opnieuw, bewaar het, of ga terug naar de meegeleverde regels.",
  },
  file: { en: "File", nl: "Bestand" },
  format: { en: "Format", nl: "Opmaken" },
  copyLink: { en: "Copy a link with my rules", nl: "Kopieer een link met mijn regels" },
  reset: { en: "Back to the shipped rules", nl: "Terug naar de meegeleverde regels" },
  tooLarge: (length: number, most: number): Said => ({
    en: `Your rules are too large for a link: it would have ${length} characters, and at most ${most} are read.`,
    nl: `Je regels zijn te groot voor een link: die zou ${length} tekens hebben, en er worden er hoogstens ${most} gelezen.`,
  }),
  notKept: {
    en: "Your changes are too large to stand in the address of this page: they are lost when you leave it or load it again. Save them as files first.",
    nl: "Je wijzigingen zijn te groot om in het adres van deze pagina te staan: ze zijn weg als je die verlaat of opnieuw laadt. Bewaar ze eerst als bestanden.",
  },
  save: { en: "Save the changed files", nl: "Bewaar de gewijzigde bestanden" },
  noRule: (rule: string): Said => ({
    en: `There is no rule ‘${rule}’ in these files.`,
    nl: `Er is geen regel ‘${rule}’ in deze bestanden.`,
  }),
  linkRefused: {
    en: "The rules in this link could not be read, or are not of this network. The shipped rules are shown instead.",
    nl: "De regels in deze link waren niet te lezen, of zijn niet van dit netwerk. In plaats daarvan staan hier de meegeleverde regels.",
  },
  help: {
    en: "Tab goes on to the buttons beside examples and claims and then to what stands behind the editor, Escape goes back to the bar above it. Ctrl+Enter runs the example or proves the claim at the cursor. F12 goes to where a name is declared (or Ctrl+click), Shift+F12 lists where it stands, F2 renames it, Ctrl+I tells what is known of it, Ctrl+Space completes, F8 goes to the next finding, Shift+Alt+F formats, Ctrl+[ and Ctrl+] indent.",
    nl: "Tab gaat door naar de knoppen bij voorbeelden en beweringen en dan naar wat achter de editor staat, Escape gaat terug naar de balk erboven. Ctrl+Enter voert het voorbeeld bij de cursor uit of bewijst de bewering. F12 gaat naar waar een naam gedeclareerd is (of Ctrl+klik), Shift+F12 somt op waar hij staat, F2 hernoemt hem, Ctrl+I vertelt wat ervan bekend is, Ctrl+Spatie vult aan, F8 gaat naar de volgende bevinding, Shift+Alt+F maakt op, Ctrl+[ en Ctrl+] springen in.",
  },
  helpTitle: { en: "Keys in the editor", nl: "Toetsen in de editor" },
  checking: { en: "The rules are being checked.", nl: "De regels worden nagekeken." },
  stillChecking: { en: "being checked", nl: "wordt nagekeken" },
  findings: (count: number): Said => ({
    en: count === 0 ? "The rules are in order." : `${count} ${count === 1 ? "finding" : "findings"}`,
    nl: count === 0 ? "De regels zijn in orde." : `${count} ${count === 1 ? "bevinding" : "bevindingen"}`,
  }),
  spent: ({ all }: Spent): Said => ({
    en: `checked in ${Math.round(all)} ms`,
    nl: `nagekeken in ${Math.round(all)} ms`,
  }),
  remarks: (count: number): Said => ({
    en: `${count} ${count === 1 ? "remark" : "remarks"}: what nobody has said yet`,
    nl: `${count} ${count === 1 ? "opmerking" : "opmerkingen"}: wat nog niemand gezegd heeft`,
  }),
  showAll: (count: number): Said => ({ en: `Show all ${count}`, nl: `Toon ze alle ${count}` }),
  references: (count: number): Said => ({
    en: `It stands in ${count} ${count === 1 ? "place" : "places"}`,
    nl: `Het staat op ${count} ${count === 1 ? "plek" : "plekken"}`,
  }),
  declared: { en: "(declared)", nl: "(gedeclareerd)" },
  outline: (count: number): Said => ({
    en: `Outline of this file (${count})`,
    nl: `Overzicht van dit bestand (${count})`,
  }),
  broken: {
    en: "The rules do not compile as they stand: this is the picture of the last rules that did.",
    nl: "De regels zijn zo niet te vertalen: dit is het beeld van de laatste regels waarbij dat wel kon.",
  },
  asked: { en: "Change the post, the chain or the day", nl: "Verander het bericht, de keten of de dag" },
  cards: { en: "Which card", nl: "Welke kaart" },
  published: { en: "The post", nl: "Het bericht" },
  hop: (hop: number): Said => ({ en: `Hop ${hop}`, nl: `Hop ${hop}` }),
  allCards: { en: "All", nl: "Alle" },
  asShipped: {
    en: "The answer is that of the shipped rules.",
    nl: "Het antwoord is dat van de meegeleverde regels.",
  },
  differs: (count: number): Said => ({
    en: `Otherwise than by the shipped rules: ${count}`,
    nl: `Anders dan bij de meegeleverde regels: ${count}`,
  }),
  notHeld: { en: "held by nobody", nl: "door niemand gehouden" },
  notSaid: { en: "not said", nl: "onbekend" },
  countsFor: { en: "counts for", nl: "telt voor" },
} as const;

/** What a line of the outline is. */
export const kindWords: Readonly<Record<OutlineItem["kind"], Said>> = {
  part: { en: "part", nl: "onderdeel" },
  person: { en: "person", nl: "persoon" },
  form: { en: "form", nl: "vorm" },
  action: { en: "action", nl: "handeling" },
  group: { en: "group", nl: "groep" },
  audience: { en: "audience", nl: "publiek" },
  actor: { en: "actor", nl: "account" },
  attribute: { en: "attribute", nl: "kenmerk" },
  value: { en: "value", nl: "waarde" },
  counter: { en: "counter", nl: "teller" },
  source: { en: "source", nl: "bron" },
  era: { en: "era", nl: "tijdperk" },
  rule: { en: "rule", nl: "regel" },
  otherwise: { en: "otherwise", nl: "anders" },
  goal: { en: "goal", nl: "doel" },
  platform: { en: "platform", nl: "platform" },
  vocabulary: { en: "vocabulary", nl: "woordenlijst" },
  bridge: { en: "bridge", nl: "brug" },
  example: { en: "example", nl: "voorbeeld" },
  claim: { en: "claim", nl: "bewering" },
};
