import type { Said } from "@waft/core";
import type { Advice, AdvisedAct, AdvisedChange, ChangeEffect, Continuation } from "@waft/analysis/ask";
import type { Bundle } from "@waft/runtime";
import { printChain, printStep, sayEdits } from "@waft/analysis/words";
import { capitalise, listWords } from "@waft/cards/layout";
import { advicePhrases, sayPartChanges, sayVerdictOf, sayWish } from "../phrases/say-advice.ts";
import type { Screen } from "../screen/screen.ts";
import { groupBy } from "./group-by.ts";
import { printRules } from "./print-evidence.ts";
import { printIntroduction } from "./print-introduction.ts";
import { printTable } from "./print-table.ts";

/** How many changes of one kind are printed. */
const mostChanges = 8;

/** Prints which first act serves a goal best, why, and which changes make a difference. */
export function printAdvice(bundle: Bundle, advice: Advice, screen: Screen): readonly string[] {
  const { language } = screen;
  const { goal, acts, impossible } = advice;
  const wishes = goal.wishes.flatMap((wish, index) => screen.wrap(`${index + 1}. ${sayWish(wish, language)}`, 3));
  const cannot = listWords(
    impossible.map((act) => printStep(act)),
    "and",
    language,
  );
  return [
    ...printIntroduction(bundle, advice, screen),
    "",
    ...screen.wrap(advicePhrases.goal(goal.title[language])[language]).map((line) => screen.style.strong(line)),
    ...wishes,
    ...screen.wrap(advicePhrases.order[language]).map((line) => screen.style.faint(line)),
    ...(acts.length === 0 ? ["", ...screen.wrap(advicePhrases.nothingFits[language])] : printRanking(advice, screen)),
    ...(cannot === "" ? [] : ["", ...screen.wrap(advicePhrases.impossible(cannot)[language])]),
    ...printReasons(advice, screen),
    ...printChanges(advice, screen),
    ...(advice.limited ? ["", ...screen.wrap(advicePhrases.limited[language])] : []),
    ...printRules(advice, screen),
  ];
}

/** Acts for which everything comes out alike stand together. */
function groupActs({ acts }: Advice): readonly (readonly AdvisedAct[])[] {
  return [...groupBy(acts, ({ rank, wishes }) => JSON.stringify([rank, wishes])).values()];
}

function nameActs(acts: readonly AdvisedAct[], screen: Screen): string {
  return listWords(
    acts.map(({ act }) => printStep(act)),
    "and",
    screen.language,
  );
}

function printTitle(title: string, screen: Screen): readonly string[] {
  return ["", ...screen.wrap(`${title}${screen.plain ? ":" : ""}`).map((line) => screen.style.title(line))];
}

function printRanking(advice: Advice, screen: Screen): readonly string[] {
  const { language } = screen;
  const { rank, act, wish } = advicePhrases.columns;
  const verdicts = ["yes", "no", "unknown", "nobody"] as const;
  const head = [rank[language], act[language], wish[language], ...verdicts.map((one) => sayVerdictOf(one, language))];
  const rows = groupActs(advice).flatMap((group) => {
    const [first] = group;
    return (first?.wishes ?? []).map((counts, index) => [
      index === 0 || screen.plain ? String(first?.rank ?? "") : "",
      index === 0 || screen.plain ? nameActs(group, screen) : "",
      String(index + 1),
      ...verdicts.map((one) => String(counts[one])),
    ]);
  });
  return [...printTitle(advicePhrases.ranking[language], screen), ...printTable({ head, rows }, screen)];
}

function printReasons(advice: Advice, screen: Screen): readonly string[] {
  const { language } = screen;
  const said = groupActs(advice).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : sayReason(first, nameActs(group, screen), screen);
  });
  return said.length === 0 ? [] : [...printTitle(advicePhrases.why[language], screen), ...said];
}

/** The best and the worst continuation of an act, each with how the wishes come out; one line where they are the same. */
function sayReason({ best, worst }: AdvisedAct, name: string, screen: Screen): readonly string[] {
  const { language } = screen;
  const { bestCase, worstCase, bothCases, onlyCase } = advicePhrases;
  const isOne = JSON.stringify(best.chain) === JSON.stringify(worst.chain);
  const isAlike = JSON.stringify(best.verdicts) === JSON.stringify(worst.verdicts);
  const cases: readonly (readonly [Said, Continuation])[] = isOne
    ? [[best.chain.length > 1 ? bothCases : onlyCase, worst]]
    : isAlike
      ? [[bothCases, best]]
      : [
          [bestCase, best],
          [worstCase, worst],
        ];
  const bullet = screen.plain ? "" : "- ";
  return cases.flatMap(([title, continuation]) => {
    const wishes = continuation.verdicts.map((verdict, index) => `${index + 1} ${sayVerdictOf(verdict, language)}`);
    const said = `${sayFate(continuation, screen)} (${wishes.join(", ")})`;
    return screen.wrap(`${bullet}${name}: ${title[language]} ‘${printChain(continuation.chain)}’: ${said}.`, 2);
  });
}

function sayFate({ lost, unknown }: Continuation, { language }: Screen): string {
  const said = [...sayPartChanges(lost, language), ...sayPartChanges(unknown, language)];
  return said.length === 0 ? advicePhrases.nothing[language] : said.join("; ");
}

function printChanges(advice: Advice, screen: Screen): readonly string[] {
  const { changes } = advice;
  const { language } = screen;
  if (changes.length === 0) {
    return ["", ...screen.wrap(advicePhrases.noChange[language])];
  }
  const better = changes.filter(({ serves }) => serves === "better");
  const flips = changes.filter(({ serves, flips: acts }) => serves === "equally" && acts !== undefined);
  const others = changes.filter((change) => !better.includes(change) && !flips.includes(change));
  const none = better.length === 0 ? ["", ...screen.wrap(advicePhrases.noBetter[language])] : [];
  return [
    ...printSome(advicePhrases.better[language], better, { advice, screen }),
    ...none,
    ...printSome(advicePhrases.flips[language], flips, { advice, screen }),
    ...printSome(advicePhrases.others[language], others, { advice, screen }),
  ];
}

interface Printing {
  readonly advice: Advice;
  readonly screen: Screen;
}

function printSome(title: string, changes: readonly AdvisedChange[], { advice, screen }: Printing): readonly string[] {
  if (changes.length === 0) {
    return [];
  }
  const shown = changes.slice(0, mostChanges).flatMap((change) => printChange(change, { advice, screen }));
  const hidden = changes.length - mostChanges;
  const more = hidden > 0 ? screen.wrap(advicePhrases.more(hidden)[screen.language]) : [];
  return [...printTitle(title, screen), ...shown, ...more];
}

function printChange(change: AdvisedChange, { advice, screen }: Printing): readonly string[] {
  const { edit, effects, flips, serves } = change;
  const { language } = screen;
  const best = listWords(
    (flips ?? []).map((act) => printStep(act)),
    "and",
    language,
  );
  const alike = groupBy(effects, ({ wish, before, after }) => JSON.stringify([wish, before, after]));
  const said = [
    ...(flips === undefined || serves === "worse" ? [] : [advicePhrases.nowBest(best)[language]]),
    ...[...alike.values()].flatMap((group) => sayEffects(group, { advice, screen })),
  ];
  const what = said.length === 0 ? advicePhrases.leftBest(best)[language] : said.join("; ");
  const bullet = screen.plain ? "" : "- ";
  return screen.wrap(`${bullet}${capitalise(sayEdits([edit], language))}: ${what}.`, 2);
}

/** What a change does to one wish, for all acts for which it does the same. */
function sayEffects(effects: readonly ChangeEffect[], { advice, screen }: Printing): readonly string[] {
  const [first] = effects;
  if (first === undefined) {
    return [];
  }
  const { language } = screen;
  const { wish, before, after } = first;
  const wished = advice.goal.wishes[wish]?.property ?? "";
  const [was, is] = before.worst === after.worst ? [before.best, after.best] : [before.worst, after.worst];
  const acts = listWords(
    effects.map(({ act }) => printStep(act)),
    "and",
    language,
  );
  return [`${acts}: ‘${wished}’ ${sayVerdictOf(was, language)} → ${sayVerdictOf(is, language)}`];
}
