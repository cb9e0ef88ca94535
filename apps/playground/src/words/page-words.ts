import type { Language, Said } from "@waft/cards/layout";

/** What stands around the screens. */
export const pageWords = {
  title: { en: "Waft: what is left of a post", nl: "Waft: wat er van een bericht overblijft" },
  lead: {
    en: "A post is liked, shared, reposted. What do the next viewers still have in front of them?",
    nl: "Een bericht wordt geliket, gedeeld, opnieuw geplaatst. Wat hebben de volgende kijkers nog voor zich?",
  },
  film: { en: "Hop by hop", nl: "Hop voor hop" },
  futures: { en: "Two futures", nl: "Twee toekomsten" },
  rules: { en: "Rules", nl: "Regels" },
  screens: { en: "Screens", nl: "Schermen" },
  skip: { en: "Skip to the answer", nl: "Naar het antwoord" },
  examples: { en: "Examples", nl: "Voorbeelden" },
  network: { en: "Network", nl: "Netwerk" },
  language: { en: "Language", nl: "Taal" },
  theme: { en: "Colours", nl: "Kleuren" },
  light: { en: "light", nl: "licht" },
  dark: { en: "dark", nl: "donker" },
  system: { en: "as on this device", nl: "zoals op dit apparaat" },
  copyLink: { en: "Copy a link to this view", nl: "Kopieer een link naar dit beeld" },
  copied: { en: "Copied.", nl: "Gekopieerd." },
  notCopied: {
    en: "It could not be copied: take it from the address bar.",
    nl: "Het kon niet gekopieerd worden: neem het uit de adresbalk.",
  },
  loading: { en: "The rules are being loaded.", nl: "De regels worden geladen." },
  failed: {
    en: "The rules of this network could not be loaded. Is there a connection? Try again, or choose another network.",
    nl: "De regels van dit netwerk konden niet geladen worden. Is er verbinding? Probeer het opnieuw, of kies een ander netwerk.",
  },
  loadingEditor: { en: "The editor is being loaded.", nl: "De editor wordt geladen." },
  noEditor: {
    en: "The editor could not be loaded. Is there a connection?",
    nl: "De editor kon niet geladen worden. Is er verbinding?",
  },
  again: { en: "Try again", nl: "Opnieuw proberen" },
  private: {
    en: "Everything runs in this page: no account, nothing is stored, nothing is sent anywhere.",
    nl: "Alles draait in deze pagina: geen account, niets wordt bewaard, niets gaat ergens heen.",
  },
  scope: {
    en: "It says what those who see a post can have in front of them, not how many see it.",
    nl: "Hier staat wat kijkers van een bericht voor zich kunnen hebben, niet hoeveel mensen het zien.",
  },
  shipped: {
    en: "The shipped rules answer here. What your changed rules do stands on the screen ‘Rules’.",
    nl: "Hier antwoorden de meegeleverde regels. Wat je gewijzigde regels doen, staat op het scherm ‘Regels’.",
  },
  close: { en: "Close", nl: "Sluiten" },
  dismiss: { en: "Take this message away", nl: "Melding weghalen" },
} as const;

/** What is said of a link that could not be followed as it stands. */
export const linkWords = {
  tooLong: (length: number, most: number): Said => ({
    en: `This link has ${length} characters; at most ${most} are read. The usual example is shown instead.`,
    nl: `Deze link heeft ${length} tekens; er worden er hoogstens ${most} gelezen. In plaats daarvan staat hier het gewone voorbeeld.`,
  }),
  newer: (version: number): Said => ({
    en: `This link is of version ${version}, which is newer than this page. Reload the page, or look at the usual example.`,
    nl: `Deze link is van versie ${version}, nieuwer dan deze pagina. Laad de pagina opnieuw, of bekijk het gewone voorbeeld.`,
  }),
  unreadable: {
    en: "This link is not one that this page makes. The usual example is shown instead.",
    nl: "Zo'n link maakt deze pagina niet. In plaats daarvan staat hier het gewone voorbeeld.",
  },
  noPlatform: (name: string): Said => ({
    en: `This page was not built with the rules of ‘${name}’.`,
    nl: `Deze pagina is niet met de regels van ‘${name}’ gemaakt.`,
  }),
  instead: (title: string): Said => ({ en: `Look at ${title} instead`, nl: `Bekijk in plaats daarvan ${title}` }),
  leftOut: (pieces: string): Said => ({
    en: `Some of this link could not be read and was left out: ${pieces}.`,
    nl: `Een stuk van deze link was niet te lezen en is weggelaten: ${pieces}.`,
  }),
  leftOutMore: (pieces: string, more: number): Said => ({
    en: `Some of this link could not be read and was left out: ${pieces}; and ${more} more.`,
    nl: `Een deel van deze link was niet te lezen en is weggelaten: ${pieces}; en nog ${more}.`,
  }),
  otherDay: (asked: string, shown: string): Said => ({
    en: `This link asks for ${asked}. This page answers for days from 2000 until today; shown is ${shown}.`,
    nl: `Deze link vraagt naar ${asked}. Deze pagina antwoordt voor dagen van 2000 tot vandaag; te zien is ${shown}.`,
  }),
} as const;

/** The day of today in the words of the slider. */
export function sayToday(day: string, language: Language): string {
  return { en: `today, ${day}`, nl: `vandaag, ${day}` }[language];
}
