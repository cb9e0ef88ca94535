import { fillSaid, inLanguage, type Language, type Said } from "@waft/core";
import type { Hover, HoverRule, HoverSource } from "../language-service.ts";
import { sayKeyword } from "../words/say-keyword.ts";

/** Writes what is known of a word in Markdown. */
export function printHover(hover: Omit<Hover, "markdown">, language: Language): string {
  const { name, sentence, documentation, rule } = hover;
  const pieces = [
    `**${escape(name)}** ${escape(sentence)}`,
    ...(documentation === undefined ? [] : [escape(documentation)]),
    ...(rule === undefined ? [] : printRule(rule, hover, language)),
  ];
  return pieces.join("\n\n");
}

function printRule(rule: HoverRule, { kind, name }: Omit<Hover, "markdown">, language: Language): readonly string[] {
  const { documentation } = rule;
  const isItself = kind === "rule" && (rule.name === name || rule.name.endsWith(`.${name}`));
  const said = documentation === undefined ? "" : `: ${escape(documentation)}`;
  const heading = `${phrases.inRule[language]} **${escape(rule.name)}**${said}`;
  const lines = [...listEvidence(rule, language), ...rule.sources.map((source) => printSource(source, language))];
  const list = lines.length === 0 ? phrases.unsourced[language] : lines.map((line) => `- ${line}`).join("\n");
  return isItself ? [list] : [heading, list];
}

/** From when until when a rule holds, and how good the word is on which it stands. */
function listEvidence({ from, until, review, confidence, inferred }: HoverRule, language: Language): readonly string[] {
  const kind = confidence === undefined ? undefined : sayKeyword(confidence);
  const dated = [
    [phrases.from, from],
    [phrases.until, until],
    [phrases.review, review],
  ] as const;
  const all: readonly Said[] = [
    ...dated.flatMap(([phrase, date]) => (date === undefined ? [] : [fillSaid(phrase, { date: sayDate(date) })])),
    ...(kind === undefined ? [] : [fillSaid(phrases.confidence, { kind })]),
    ...(inferred ? [phrases.inferred] : []),
  ];
  return all.map((said) => escape(inLanguage(said, language)));
}

const phrases = {
  inRule: { en: "In the rule", nl: "In de regel" },
  from: { en: "Holds from {date}.", nl: "Geldt vanaf {date}." },
  until: { en: "Holds until {date}.", nl: "Geldt tot {date}." },
  confidence: { en: "Confidence: {kind}", nl: "Betrouwbaarheid: {kind}" },
  inferred: {
    en: "Nobody says it outright, but it follows.",
    nl: "Niemand zegt het met zoveel woorden, maar het volgt.",
  },
  review: { en: "To be looked at again on {date}.", nl: "Opnieuw te bekijken op {date}." },
  unsourced: { en: "It names no source.", nl: "Er staat geen bron bij." },
  source: { en: "Source", nl: "Bron" },
  against: { en: "Says otherwise", nl: "Zegt iets anders" },
  published: { en: "published {date}", nl: "gepubliceerd {date}" },
  seen: { en: "seen {date}", nl: "gezien {date}" },
  about: { en: "about {date}", nl: "omstreeks {date}" },
} as const;

/** A date as written; about is said in the language of the sentence. */
function sayDate(date: string): Said {
  return date.startsWith("about ")
    ? fillSaid(phrases.about, { date: date.slice("about ".length) })
    : { en: date, nl: date };
}

function printSource({ name, word, title, by, url, published, seen, note }: HoverSource, language: Language): string {
  const said = inLanguage(word === "against" ? phrases.against : phrases.source, language);
  const label = escape(title ?? name);
  const dated = [
    [phrases.published, published],
    [phrases.seen, seen],
  ] as const;
  const more = [
    ...(by === undefined ? [] : [escape(by)]),
    ...(note === undefined ? [] : [escape(note)]),
    ...dated.flatMap(([phrase, date]) =>
      date === undefined ? [] : [inLanguage(fillSaid(phrase, { date: sayDate(date) }), language)],
    ),
  ];
  const link = url !== undefined && /^https?:\/\/[^\s<>()]+$/u.test(url) ? `[${label}](${url})` : label;
  return `${said}: ${link}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
}

/** Texts of rule files are texts: nothing in them is a link, a picture or a tag. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>!#|~]/gu, String.raw`\$&`);
}
