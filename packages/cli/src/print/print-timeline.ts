import type { Timeline, TimelineChange, TimelineDifference, TimelinePeriod } from "@waft/analysis/ask";
import { sayText, type Bundle } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import { capitalise, findTitle, foldNames, listWords, sayActor, sayLevel, sayStanding } from "@waft/cards/layout";
import { printChain } from "@waft/analysis/words";
import { sayDifference, timelinePhrases, type SaidDifference } from "../phrases/say-timeline.ts";
import type { Screen } from "../screen/screen.ts";
import { groupBy } from "./group-by.ts";
import { printRules } from "./print-evidence.ts";

/** Prints the periods in which an answer is the same, and between them what changed, by which rules. */
export function printTimeline(bundle: Bundle, timeline: Timeline, screen: Screen): readonly string[] {
  const { language } = screen;
  const { periods, changes, post, chain } = timeline;
  const platform = sayText(bundle, bundle.title, language) ?? bundle.platform;
  const who = capitalise(sayActor(post.by, language));
  const having = listWords(post.parts, "and", language);
  const asked = [
    timelinePhrases.asked(platform, who, having)[language],
    ...(chain.length === 0 ? [] : [timelinePhrases.chain(printChain(chain))[language]]),
  ];
  const told = periods.flatMap((period, index) => printPeriod(period, changes[index - 1], { bundle, screen }));
  const same = changes.length === 0 ? ["", ...screen.wrap(timelinePhrases.never[language])] : [];
  return [...screen.wrap(asked.join(" ")), ...same, ...told, ...printRules(timeline, screen)];
}

interface Printing {
  readonly bundle: Bundle;
  readonly screen: Screen;
}

function printPeriod(
  period: TimelinePeriod,
  change: TimelineChange | undefined,
  { bundle, screen }: Printing,
): readonly string[] {
  const { language } = screen;
  const title = sayTitle(period, change, screen);
  const end = sayEnd(period, screen);
  const first = title === "" ? capitalise(end) : `${title}: ${end}`;
  const [head = "", ...rest] = screen.wrap(first, 2);
  const dressed = head.startsWith(title) ? screen.style.strong(title) + head.slice(title.length) : head;
  const differences = change === undefined ? [] : sayDifferences(change, { bundle, screen });
  const dates = change === undefined ? "" : sayDates(change, language);
  return [
    "",
    dressed,
    ...rest,
    ...(dates === "" ? [] : indent(dates, screen)),
    ...differences.flatMap((said) => indent(said, screen)),
  ];
}

function sayTitle({ until }: TimelinePeriod, change: TimelineChange | undefined, { language }: Screen): string {
  if (change !== undefined) {
    return timelinePhrases.since(change.date ?? change.day, change.about === true, language)[language];
  }
  return until === null ? "" : timelinePhrases.before(until, language)[language];
}

function indent(said: string, screen: Screen): readonly string[] {
  return screen.plain ? screen.wrap(said) : screen.wrap(`- ${said}`, 2);
}

/** Says how parts stand in the end, in one sentence; a part is left out where it fares like the one around it. */
function sayEnd({ parts, problems, brought = [] }: TimelinePeriod, { language }: Screen): string {
  if (parts === undefined) {
    const said = (problems ?? []).map((problem) => sayProblem(problem, language).message);
    return `${timelinePhrases.unaskable[language]}${said.join(" ")}`;
  }
  if (parts === null) {
    return timelinePhrases.nobodyHolds[language];
  }
  const groups = groupBy(Object.entries(parts), ([name, level]) =>
    sayStanding({ level, isBrought: brought.includes(name) }, language),
  );
  const absent = sayLevel("absent", undefined, language);
  const said = [...groups].flatMap(([level, group]) => {
    const names = foldNames(group.map(([name]) => name));
    return level !== absent || groups.size === 1 ? [`${listWords(names, "and", language)} ${level}`] : [];
  });
  return `${timelinePhrases.end[language]}${said.join("; ")}.`;
}

function sayDates({ begun, ended }: TimelineChange, language: Screen["language"]): string {
  const said = [
    ...begun.map((rule) => `${rule} ${timelinePhrases.begun[language]}`),
    ...ended.map((rule) => `${rule} ${timelinePhrases.ended[language]}`),
  ];
  return said.length === 0 ? "" : `${said.join("; ")}.`;
}

/** What changed, act by act; parts that changed in the same way are named together. */
function sayDifferences({ differences }: TimelineChange, { bundle, screen }: Printing): readonly string[] {
  const { language } = screen;
  const groups = groupBy(differences, keyOf);
  return [...groups.values()].flatMap((group): readonly string[] => {
    const [first] = group;
    const parts = foldNames(group.flatMap(({ part }) => part ?? []));
    return first === undefined
      ? []
      : [`${sayPlace(first, language)}: ${sayDifference(nameTitles(bundle, first, language), parts, language)}.`];
  });
}

/** A part inside another one is named with it, although another rule may have decided it. */
function keyOf({ hop, aspect, part, before, after, broughtBefore, broughtAfter }: TimelineDifference): string {
  const said = [aspect, before, after, broughtBefore, broughtAfter];
  return JSON.stringify([hop, part === undefined ? aspect : said]);
}

/** Forms and audiences are told by their titles. */
function nameTitles(
  bundle: Bundle,
  { aspect, before, after, ...brought }: TimelineDifference,
  language: Screen["language"],
): SaidDifference {
  const kinds = { form: "forms", audiences: "audiences" } as const;
  const name = (value: TimelineDifference["before"]): TimelineDifference["before"] =>
    Array.isArray(value) && (aspect === "form" || aspect === "audiences")
      ? value.map((one: string) => findTitle(bundle, { kind: kinds[aspect], name: one }, language))
      : value;
  return { ...brought, aspect, before: name(before), after: name(after) };
}

function sayPlace({ hop, action }: TimelineDifference, language: Screen["language"]): string {
  if (hop === null) {
    return timelinePhrases.question[language];
  }
  return `${hop} · ${action ?? timelinePhrases.published[language]}`;
}
