import type { Bundle, BundleRule, BundleSource } from "@waft/runtime";
import type { Fact } from "../facts/facts.ts";

/** The number of a rule, as a link to where it stands on the page. */
export function linkRule({ rules }: Bundle, name: string): string {
  const number = rules.findIndex((rule) => rule.name === name) + 1;
  return number === 0 ? `\`${name}\`` : `[${number}](#rule-${number})`;
}

/** Prints every rule with its number: what it says, from when until when, and on whose word. */
export function printRules(bundle: Bundle): readonly string[] {
  return bundle.rules.map((rule, index) => {
    const number = index + 1;
    const doc = rule.doc === undefined ? "" : `${oneLine(rule.doc)} `;
    const against = nameSources(bundle, rule.against ?? []);
    const contradicted = against === "" ? "" : ` Against it: ${against}.`;
    return `${number}. <a id="rule-${number}"></a>\`${rule.name}\`: ${doc}${sayDates(rule)} ${sayStanding(rule)}: ${nameSources(bundle, rule.sources)}.${contradicted}`;
  });
}

function sayStanding({ standing }: BundleRule): string {
  return standing === "inferred" ? "Inferred from" : `Word: ${standing}`;
}

/** From when until when a rule holds, as a sentence. */
export function sayDates({ from, until, fromAbout, untilAbout }: BundleRule): string {
  const about = (date: string, is: true | undefined): string => (is === true ? `about ${date}` : date);
  const begins = from === undefined ? "" : `From ${about(from, fromAbout)}`;
  const ends = until === undefined ? "" : `until ${about(until, untilAbout)}`;
  if (begins === "" && ends === "") {
    return "No dates are known.";
  }
  return begins === "" ? `U${ends.slice(1)}.` : `${[begins, ends].filter((one) => one !== "").join(" ")}.`;
}

function nameSources({ sources }: Bundle, indices: readonly number[]): string {
  return indices
    .flatMap((index) => sources[index] ?? [])
    .map(printTitle)
    .join("; ");
}

function printTitle({ name, title, url }: BundleSource): string {
  const said = escape(title ?? name);
  return url === undefined ? said : `[${said}](${url})`;
}

/** Prints all sources as a table, those with the best word first. */
export function printSources({ sources }: Bundle): readonly string[] {
  const order = ["official", "spec", "code", "payload", "press", "practitioner"];
  const rank = ({ kind = "" }: BundleSource): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [
    "| source | kind | published | seen |",
    "| --- | --- | --- | --- |",
    ...sources
      .toSorted((a, b) => rank(a) - rank(b))
      .map((source) => {
        const { kind = "", published = "", publishedAbout, seen = "", archived } = source;
        const copy = archived === undefined ? "" : ` ([copy](${archived}))`;
        const about = publishedAbout === true ? "about " : "";
        return `| ${printTitle(source)}${copy} | ${kind} | ${about}${published} | ${seen} |`;
      }),
  ];
}

/** Prints what began and what ended, day by day. */
export function printTimeline(bundle: Bundle): readonly string[] {
  const { rules } = bundle;
  const events = rules.flatMap((rule) => [
    ...(rule.from === undefined ? [] : [{ day: rule.from, what: "begins", about: rule.fromAbout, rule }]),
    ...(rule.until === undefined ? [] : [{ day: rule.until, what: "ends", about: rule.untilAbout, rule }]),
  ]);
  const days = [...new Set(events.map(({ day }) => day))].toSorted();
  return days.flatMap((day) => {
    const here = events.filter((event) => event.day === day);
    const about = here.every((event) => event.about === true) ? "about " : "";
    return [
      `- **${about}${day}**`,
      ...here.map(
        ({ what, rule }) => `  - ${what}: ${oneLine(rule.doc ?? rule.name)} (${linkRule(bundle, rule.name)})`,
      ),
    ];
  });
}

/** Prints where sources say different things: both words, dated, which one the rules follow, and why. */
export function printContradictions(bundle: Bundle, facts: readonly Fact[]): readonly string[] {
  return facts
    .filter(({ reason }) => reason === "contradicts")
    .map(({ id, statement, dates, standing, source, rules, note }) => {
      const followed =
        rules.length === 0
          ? ""
          : ` Followed is ${rules.map((rule) => `\`${rule}\` (${linkRule(bundle, rule)})`).join(", ")}.`;
      const named = source.split(" ").flatMap((name) => bundle.sources.find((one) => one.name === name) ?? []);
      const word = named.length === 0 ? source : named.map(printTitle).join("; ");
      return `- ${id}: ${statement} (${[dates, standing, word].filter((one) => one !== "").join("; ")}).${followed} ${note}`;
    });
}

/** What would end a line or a cell of a table. */
function escape(text: string): string {
  return oneLine(text).replaceAll("|", String.raw`\|`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
