import type { Bundle, BundleRule, BundleSource } from "@waft/runtime";

/** The number of a rule, as a link to where it stands on the page. */
export function linkRule({ rules }: Bundle, name: string): string {
  const number = rules.findIndex((rule) => rule.name === name) + 1;
  return number === 0 ? `\`${name}\`` : `[${number}](#rule-${number})`;
}

/** Prints every rule with its number: what it says, from when until when, and on whose word. */
export function printRules(bundle: Bundle): readonly string[] {
  return bundle.rules.map((rule, index) => {
    const number = index + 1;
    const { name, told } = rule;
    const doc = told.doc === undefined ? "" : `${oneLine(told.doc)} `;
    const against = nameSources(bundle, told.against ?? []);
    const contradicted = against === "" ? "" : ` Against it: ${against}.`;
    return `${number}. <a id="rule-${number}"></a>\`${name}\`: ${doc}${sayDates(rule)} ${sayStanding(rule)}: ${nameSources(bundle, told.sources)}.${contradicted}`;
  });
}

function sayStanding({ told: { standing } }: BundleRule): string {
  return standing === "inferred" ? "Inferred from" : `Word: ${standing}`;
}

/** From when until when a rule holds, as a sentence. */
export function sayDates({ told: { from, until, fromAbout, untilAbout } }: BundleRule): string {
  const about = (date: string, is: true | undefined): string => (is === true ? `about ${date}` : date);
  const begins = from === null ? "" : `From ${about(from, fromAbout)}`;
  const ends = until === null ? "" : `until ${about(until, untilAbout)}`;
  if (begins === "" && ends === "") {
    return "No dates are known.";
  }
  return begins === "" ? `U${ends.slice(1)}.` : `${[begins, ends].filter((one) => one !== "").join(" ")}.`;
}

function nameSources({ sources }: Bundle, names: readonly string[]): string {
  return names
    .flatMap((name) => sources.find((source) => source.name === name) ?? [])
    .map(linkSource)
    .join("; ");
}

/** The title of a source, as a link where it has an address. */
export function linkSource({ name, told: { title, url } }: BundleSource): string {
  const said = escape(title ?? name);
  return url === undefined ? said : `[${said}](${url})`;
}

/** Prints all sources as a table, those with the best word first. */
export function printSources({ sources }: Bundle): readonly string[] {
  const order = ["official", "spec", "code", "payload", "press", "practitioner"];
  const rank = ({ told: { kind = "" } }: BundleSource): number =>
    order.includes(kind) ? order.indexOf(kind) : order.length;
  return [
    "| source | kind | published | seen |",
    "| --- | --- | --- | --- |",
    ...sources
      .toSorted((a, b) => rank(a) - rank(b))
      .map((source) => {
        const { kind = "", published = "", seen = "", archived, ...told } = source.told;
        const copy = archived === undefined ? "" : ` ([copy](${archived}))`;
        const about = told.about === true ? "about " : "";
        return `| ${linkSource(source)}${copy} | ${kind} | ${about}${published} | ${seen} |`;
      }),
  ];
}

/** Prints what began and what ended, day by day. */
export function printTimeline(bundle: Bundle): readonly string[] {
  const { rules } = bundle;
  const events = rules.flatMap(({ name, told }) => [
    ...(told.from === null ? [] : [{ day: told.from, what: "begins", about: told.fromAbout, name, told }]),
    ...(told.until === null ? [] : [{ day: told.until, what: "ends", about: told.untilAbout, name, told }]),
  ]);
  const days = [...new Set(events.map(({ day }) => day))].toSorted();
  return days.flatMap((day) => {
    const here = events.filter((event) => event.day === day);
    const about = here.every((event) => event.about === true) ? "about " : "";
    return [
      `- **${about}${day}**`,
      ...here.map(({ what, name, told }) => `  - ${what}: ${oneLine(told.doc ?? name)} (${linkRule(bundle, name)})`),
    ];
  });
}

/** What a rule says of itself, or its name. */
export function sayRule({ rules }: Bundle, name: string): string {
  return oneLine(rules.find((rule) => rule.name === name)?.told.doc ?? name);
}

/** What would end a line or a cell of a table. */
function escape(text: string): string {
  return oneLine(text).replaceAll("|", String.raw`\|`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
