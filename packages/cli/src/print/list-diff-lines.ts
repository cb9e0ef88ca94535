import type { Diff, DiffGroup, DiffWitness } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import type { Level } from "@waft/runtime";
import { foldNames, listWords, sayActor, sayDate, sayLevel } from "@waft/cards/layout";
import { printChain } from "@waft/analysis/words";
import { diffPhrases, sayAnswer, sayDays, sayPairedTwice, sayWhat } from "../phrases/say-diff.ts";
import { groupBy } from "./group-by.ts";
import { isDated, listDiffEras, sayGroupDays } from "./list-diff-days.ts";

/** One line of what differs: parts that differ in the same way are together. */
export interface DiffLine {
  readonly what: string;
  /** On which days; empty where that is the same of everything that differs. */
  readonly days: string;
  readonly differing: number;
  readonly all: number;
  readonly before: string;
  readonly after: string;
  readonly rules: string;
  readonly witness: string;
}

/** What differs at one action on one form. */
export interface DiffBlock {
  readonly where: string;
  readonly lines: readonly DiffLine[];
}

/** Lists what differs, by action and form; a part that fares like the one around it is not named. */
export function listDiffBlocks(diff: Diff, language: Language): readonly DiffBlock[] {
  const blocks = groupBy(diff.groups, (group) => sayWhere(group, language));
  const telling = { language, isDated: isDated(diff), eras: listDiffEras(diff).length };
  return [...blocks].map(([where, mine]) => ({ where, lines: listLines(mine, telling) }));
}

interface Telling {
  readonly language: Language;
  /** Whether a smallest case has a day. */
  readonly isDated: boolean;
  /** How many stretches of days there are on which not the same differs. */
  readonly eras: number;
}

/** Says of each act of one side with which the other side has several in a group that each of these is compared. */
export function listPairedTwice({ a, b, groups }: Diff, language: Language): readonly string[] {
  const paired = groups.flatMap(({ action, actionB, group }) =>
    action === null || actionB === undefined || group === undefined ? [] : [{ action, actionB, group }],
  );
  const ofA = groupBy(paired, ({ actionB, group }) => `${group} ${actionB}`);
  const ofB = groupBy(paired, ({ action, group }) => `${group} ${action}`);
  const say = (platform: string, mine: "action" | "actionB", all: readonly (typeof paired)[number][]): string[] => {
    const acts = [...new Set(all.map((one) => one[mine]))];
    const [first] = all;
    const other = mine === "action" ? first?.actionB : first?.action;
    return first === undefined || other === undefined || acts.length < 2
      ? []
      : [sayPairedTwice({ platform, group: first.group, acts, other }, language)];
  };
  return [
    ...[...ofA.values()].flatMap((all) => say(a.platform, "action", all)),
    ...[...ofB.values()].flatMap((all) => say(b.platform, "actionB", all)),
  ];
}

/** Which act on which form; in the words of both sides, where these differ. */
export function sayWhere({ action, actionB, group, form, formB }: DiffGroup, language: Language): string {
  if (action === null || form === null) {
    return diffPhrases.publishing[language];
  }
  const both = (mine: string, other: string | undefined): string => (other === undefined ? mine : `${mine} → ${other}`);
  const where = diffPhrases.of(both(action, actionB), both(form, formB))[language];
  return group === undefined ? where : `${where} (${diffPhrases.paired(group)[language]})`;
}

function listLines(groups: readonly DiffGroup[], telling: Telling): readonly DiffLine[] {
  const { language } = telling;
  const alike = groupBy(groups, ({ aspect, witness: { a, b }, rulesA, rulesB, days }) => {
    const answers = [sayAnswer(aspect, a, language), sayAnswer(aspect, b, language)];
    return JSON.stringify([aspect, answers, rulesA, rulesB, days.map(({ from }) => from)]);
  });
  return [...alike.values()].flatMap((group) => describeLine(group, telling));
}

function describeLine(group: readonly DiffGroup[], telling: Telling): readonly DiffLine[] {
  const { language } = telling;
  const [first] = group;
  if (first === undefined) {
    return [];
  }
  const { aspect, witness, rulesA, rulesB, days } = first;
  const sum = (of: "differing" | "all"): number => group.reduce((total, one) => total + one[of], 0);
  return [
    {
      what: sayWhat(aspect, foldNames(group.flatMap(({ part }) => part ?? [])), language),
      days: telling.eras > 1 ? sayGroupDays(days, language) : "",
      differing: sum("differing"),
      all: sum("all"),
      before: sayAnswer(aspect, witness.a, language),
      after: sayAnswer(aspect, witness.b, language),
      rules: `${sayRules(rulesA, rulesB, language)} → ${sayRules(rulesB, rulesA, language)}`,
      witness: telling.isDated
        ? `${sayWitnessDay(first, language)}, ${sayWitness(witness, language)}`
        : sayWitness(witness, language),
    },
  ];
}

/** The rules of one side; those that the other side has too are left out, as long as some are left. */
function sayRules(mine: readonly string[], theirs: readonly string[], language: Language): string {
  const own = mine.filter((rule) => !theirs.includes(rule));
  const shown = own.length === 0 && theirs.every((rule) => mine.includes(rule)) ? mine : own;
  const none = mine.length === 0 ? diffPhrases.noRule : diffPhrases.noOther;
  return shown.length === 0 ? none[language] : shown.join(", ");
}

/** The day of the smallest case: of the days before the first date there is no first one. */
function sayWitnessDay({ days, witness: { a } }: DiffGroup, language: Language): string {
  const stretch = days.find((one) => one.a === a.asOf);
  return stretch === undefined || stretch.from === null
    ? sayDays({ from: null, until: stretch?.until ?? null }, language)
    : diffPhrases.on(sayDate(stretch.from, language))[language];
}

/** The smallest case: the post, the chain, and how the part stands hop by hop on both sides. */
function sayWitness({ post, chain, chainB, a, b }: DiffWitness, language: Language): string {
  const set = Object.entries(post.settings).map(([name, value]) => `${name} ${value}`);
  const parts = listWords([...post.parts, ...set], "and", language);
  const asked = diffPhrases.post(sayActor(post.by, language), parts)[language];
  const other = chainB === undefined ? "" : ` → ${printChain(chainB)}`;
  const acts = chain.length === 0 ? "" : `, ${printChain(chain)}${other}`;
  const noWay = a.follows || b.follows ? "" : ` (${diffPhrases.noWay[language]})`;
  const follow = (levels: readonly (Level | null)[]): string =>
    levels.map((level) => (level === null ? "–" : sayLevel(level, undefined, language))).join(" › ");
  const traced = a.levels.length === 0 || b.levels.length === 0 ? "" : `: ${follow(a.levels)} → ${follow(b.levels)}`;
  return `${asked}${acts}${noWay}${traced}`;
}
