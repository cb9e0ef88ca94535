import { createRandom, type Random } from "./random.ts";

/** What a written platform is to be like. */
export interface PlatformSize {
  /** How many lines, at least; a declaration more is written than fits. */
  readonly lines: number;
  /** The same seed gives the same text. */
  readonly seed: number;
  /** Sources, eras and rules alone, without examples and claims. */
  readonly rulesOnly?: boolean;
}

/** Years in which something changed: as many for a long file as for a short one. */
const years = [
  "2008",
  "2010-06",
  "2012",
  "2013-05-21",
  "2015",
  "2016-03",
  "2017",
  "2019-11",
  "2021",
  "2024-02-29",
] as const;
const verbs = ["like", "wave", "share", "boost", "quote", "answer", "save", "send", "clap", "recommend"] as const;
const forms = ["post", "share", "repost", "quoting"] as const;
const parts = ["image", "video", "card", "poll", "label"] as const;
const kinds = ["official", "spec", "code", "payload", "press", "practitioner"] as const;
const audiences = ["followers", "connections", "author-followers", "recipients"] as const;
/** For whom an act on a form can count: a post has no sharer yet. */
const ofPost = ["author", "nobody"] as const;
const ofShare = ["author", "sharer", "author, sharer", "nobody"] as const;

/** The form that a rule of one action is about, with what else it needs to know. */
interface Place {
  readonly action: string;
  readonly form: (typeof forms)[number];
  readonly source: string;
}

/**
 * Writes a platform without a finding, made as people write them: sources, then an era for each action with three or
 * four rules for each form, and examples and claims between them. Actions grow with the file; forms, parts and dates do not.
 */
export function writePlatform({ lines, seed, rulesOnly = false }: PlatformSize): string {
  const random = createRandom(seed);
  const written = [...writeHead()];
  for (let number = 1; written.length < lines; number += 1) {
    const action = `${random.pick(verbs)}-${number}`;
    const source = `leaflet-${number}`;
    written.push(...writeSource(source, random), ...writeAction(action, random));
    written.push(...writeEra({ action, source }, random));
    if (!rulesOnly) {
      written.push(...writeExample({ action, source }, random), ...writeClaim(action, random));
    }
  }
  return `${written.join("\n")}\n`;
}

function writeHead(): readonly string[] {
  return [
    "waft 1",
    'platform village "The village" ("Het dorp")',
    "use social",
    "posts have text, image, video, card, poll, label",
    "",
    "// How the notice board of a village works, as long as anybody can remember.",
    'form share "a post of the sharer, with the source inside" ("een bericht van de deler, met de bron erin")',
    'form repost "the source itself, under a line with a name" ("de bron zelf, onder een regel met een naam")',
    'form quoting "a post about a post" ("een bericht over een bericht")',
    "attribute visibility of post is public, circle, direct",
    "attribute language of viewer is english, dutch",
    'action pass "passed this on" ("gaf dit door"), pin "pinned this" ("prikte dit op"), cite "cited this" ("haalde dit aan")',
    "",
    "source charter {",
    '  title "The charter of the notice board"',
    "  kind official",
    "  published 1998",
    "}",
    "",
    ...writeMaking("pass", "share"),
    ...writeMaking("pin", "repost"),
    ...writeMaking("cite", "quoting"),
  ];
}

/** Every form is there on every day. */
function writeMaking(action: string, form: string): readonly string[] {
  return [
    `/// To ${action} a post makes a ${form} of it.`,
    `rule ${action} {`,
    `  on ${action} of anything`,
    `  shows ${form} to followers`,
    "  keeps everything",
    "  adds sharer",
    "  counts for author",
    "  source charter",
    "}",
    "",
  ];
}

function writeSource(name: string, random: Random): readonly string[] {
  const year = 2009 + random.below(15);
  return [
    `/// What ${name} says was read aloud at the well and written down the same day.`,
    `source ${name} {`,
    `  title "What the village does with a post, part ${random.below(900)}"`,
    '  by "The clerk of the village"',
    `  url "https://village.example/notices/${year}/${name}.html"`,
    `  kind ${random.pick(kinds)}`,
    `  published about ${year}`,
    `  seen ${year + 1}-0${1 + random.below(9)}-1${random.below(9)}`,
    "}",
    "",
  ];
}

function writeAction(action: string, random: Random): readonly string[] {
  return [`action ${action} "does ${action}" ("doet ${action}") // seen ${1 + random.below(40)} times`, ""];
}

function writeEra({ action, source }: Omit<Place, "form">, random: Random): readonly string[] {
  const turn = 2 + random.below(years.length - 4);
  const rules = forms.flatMap((form) => writeRules({ action, form, source }, turn, random));
  return [
    `/// Until the board was moved, ${action} left most of a post in place.`,
    `era ${action} "How ${action} goes" ("Hoe ${action} gaat") {`,
    ...rules.map((line) => (line === "" ? "" : `  ${line}`)),
    "}",
    "",
  ];
}

/** One rule until a year, two from then on, and mostly one that refines them for those who speak Dutch. */
function writeRules(place: Place, turn: number, random: Random): readonly string[] {
  const { action, form, source } = place;
  const year = years[turn] ?? "2015";
  return [
    `/// Whoever sees the ${action} of a ${form} sees who wrote it, and cannot follow them from there.`,
    `rule early-${form} {`,
    `  on ${action} of ${form}`,
    `  until ${year}`,
    `  shows it to ${random.pick(audiences)} "{actor} ${action}" ("{actor} ${action}")`,
    `  keeps author, ${random.pick(parts)}, text.link`,
    "  cuts text",
    "  loses everything else",
    `  counts for ${random.pick(form === "post" ? ofPost : ofShare)}`,
    `  source ${source} "V-${random.below(400)}, V-${random.below(400)}"`,
    "}",
    "",
    "// The board was moved to the wall of the mill.",
    `rule late-${form} {`,
    `  on ${action} of ${form}`,
    "  when visibility is public or circle",
    `  from about ${year}`,
    `  shows share to some ${random.pick(audiences)}`,
    `  loses ${random.pick(parts)}, author.follow`,
    "  keeps everything else",
    "  adds sharer",
    "  allows note",
    `  tells ${random.pick(form === "post" ? ofPost : ofShare)}`,
    `  inferred from ${source} "V-${random.below(400)}"`,
    "}",
    "",
    ...writeRefusing(place, year, random),
    ...writeRefining(place, year, random),
  ];
}

function writeRefusing({ action, form, source }: Place, year: string, random: Random): readonly string[] {
  return [
    "/// What was sent to one person alone stays with them:",
    "/// nobody else can do anything with it.",
    `rule direct-${form} {`,
    `  on ${action} of ${form}`,
    "  when visibility is direct",
    `  from about ${year}`,
    '  refused "This was for you alone." ("Dit was alleen voor jou.")',
    `  source ${source} "V-${random.below(400)}"`,
    "}",
    "",
  ];
}

function writeRefining({ action, form, source }: Place, year: string, random: Random): readonly string[] {
  if (random.below(4) === 0) {
    return [];
  }
  return [
    "/// In Dutch the card is only one click away.",
    `rule late-${form}-in-dutch refines late-${form} {`,
    `  on ${action} of ${form}`,
    "  when language is dutch and (post has card or post has poll) and not visibility is direct",
    `  from ${year}`,
    `  links ${random.pick(["card", "poll", "video"])}`,
    `  counts for ${form === "post" ? "author" : "sharer"}`,
    `  source ${source} "V-${random.below(400)}"`,
    "}",
    "",
  ];
}

function writeExample({ action, source }: Omit<Place, "form">, random: Random): readonly string[] {
  const year = 2009 + random.below(14);
  return [
    `example "a picture at the well, then ${action}" {`,
    `  at ${year}-05`,
    `  source ${source} "V-${random.below(400)}"`,
    `  post by member with text, ${random.pick(parts)}`,
    `  ${action}`,
    "    sees author, text or unsure of author",
    "    misses via",
    "}",
    "",
  ];
}

function writeClaim(action: string, random: Random): readonly string[] {
  return [
    `claim "nobody loses the author by ${action}" {`,
    `  at ${2009 + random.below(14)}`,
    "  when visibility is public",
    `  after ${action}, (${action}, ${action}?){1,3}`,
    "  never misses author and shown to followers",
    "  sometimes sees text",
    "}",
    "",
  ];
}
