import { evidencePhrases, sayRule, saySoftDate, saySource, sayStale } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import { sayText, type Bundle, type Trace, type TracedSource } from "@waft/runtime";
import { sayLegend } from "../phrases/say-summary.ts";
import { sayGround } from "../phrases/say-start.ts";
import type { Screen } from "../screen/screen.ts";
import { showCharacters } from "../screen/show-characters.ts";

/** Prints what the names on the cards mean, what to beware of, and on whose word the answer stands. */
export function printEvidence(bundle: Bundle, traces: readonly Trace[], screen: Screen): readonly string[] {
  const rules = Object.fromEntries(traces.flatMap((trace) => Object.entries(trace.rules)));
  const sources = Object.fromEntries(traces.flatMap((trace) => Object.entries(trace.sources)));
  return [
    ...printLegend(bundle, traces, screen),
    ...printCautions(traces, screen),
    ...printRules({ rules, sources }, screen),
  ];
}

/** Prints rules with their dates, and the sources on which they stand. */
export function printRules({ rules, sources }: Pick<Trace, "rules" | "sources">, screen: Screen): readonly string[] {
  const { language } = screen;
  return [
    ...printList(
      screen,
      evidencePhrases.rules[language],
      Object.entries(rules).map(([name, rule]) => ({ name, said: sayRule(name, rule, language) })),
    ),
    ...printList(
      screen,
      evidencePhrases.sources[language],
      Object.entries(sources).map(([name, source]) => describeSource(name, source, language)),
    ),
  ];
}

/** The same in a few lines: how many rules, and the names of the sources. */
export function printGround(bundle: Bundle, traces: readonly Trace[], screen: Screen): readonly string[] {
  const rules = new Set(traces.flatMap((trace) => Object.keys(trace.rules)));
  const sources = new Set(traces.flatMap((trace) => Object.keys(trace.sources)));
  return [
    ...printLegend(bundle, traces, screen),
    "",
    ...screen.wrap(sayGround(rules.size, [...sources])[screen.language], 2).map((line) => screen.style.faint(line)),
  ];
}

/** Titles of the parts at the top that somebody holds or held. */
function printLegend(bundle: Bundle, traces: readonly Trace[], screen: Screen): readonly string[] {
  const holdings = traces.flatMap(({ start, hops }) => [start.parts, ...hops.map(({ parts }) => parts ?? {})]);
  const entries = bundle.parts.flatMap(({ name, parent, title }) => {
    const held = holdings.some((parts) => (parts[name]?.level ?? "absent") !== "absent");
    const said = sayText(bundle, title, screen.language);
    return parent < 0 && said !== null && held ? [[name, said] as const] : [];
  });
  return entries.length > 0
    ? ["", ...screen.wrap(sayLegend(entries)[screen.language], 2).map((line) => screen.style.faint(line))]
    : [];
}

/** Prints what to beware of: a day near a date that is only known roughly, and rules past their review. */
export function printCautions(traces: readonly Trace[], screen: Screen): readonly string[] {
  const rules = new Map(traces.flatMap((trace) => Object.entries(trace.rules)));
  const soft = traces.find(({ hops }) => hops.some(({ about }) => about === true));
  const stale = [...rules].filter(([, rule]) => rule.stale).length;
  const said = [
    ...(soft === undefined ? [] : [saySoftDate(soft.asOf, screen.language)]),
    ...(stale > 0 ? [sayStale(stale, rules.size)[screen.language]] : []),
  ];
  return said.flatMap((sentence) => ["", ...screen.wrap(sentence, 2).map((line) => screen.style.warning(line))]);
}

/** A rule or a source in a list. */
interface Entry {
  readonly name: string;
  /** Begins with the name. */
  readonly said: string;
  /** Where it can be looked up; stands on a line of its own. */
  readonly address?: string;
}

function describeSource(name: string, source: TracedSource, language: Language): Entry {
  const address = source.url ?? source.archived;
  return { name, said: saySource(name, source, language), ...(address === undefined ? {} : { address }) };
}

function printList(screen: Screen, heading: string, entries: readonly Entry[]): readonly string[] {
  if (entries.length === 0) {
    return [];
  }
  const title = screen.plain ? `${heading}:` : screen.style.title(heading);
  return ["", title, ...entries.flatMap((entry) => printEntry(screen, entry))];
}

function printEntry(screen: Screen, { name, said, address }: Entry): readonly string[] {
  const [first = "", ...rest] = screen.wrap(said, 4);
  const head = first.startsWith(name) ? screen.style.strong(name) + first.slice(name.length) : first;
  const shown = address === undefined ? [] : [`    ${showCharacters(address)}`];
  return [head, ...rest, ...shown];
}
