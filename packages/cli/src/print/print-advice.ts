import type { Said } from "@waft/core";
import type { Advice, AdvisedAct, Continuation } from "@waft/analysis/ask";
import type { Bundle, Step } from "@waft/runtime";
import { printChain, printStep } from "@waft/analysis/words";
import { advicePhrases, sayByWish, sayPartChanges, sayVerdictOf, sayWish } from "../phrases/say-advice.ts";
import type { Screen } from "../screen/screen.ts";
import { groupBy } from "./group-by.ts";
import { nameActs } from "./name-acts.ts";
import { printAdvisedChanges, printTitle } from "./print-advised-changes.ts";
import { printRules } from "./print-evidence.ts";
import { printIntroduction } from "./print-introduction.ts";
import { printTable } from "./print-table.ts";

/** Prints which first act serves a goal best, why, and which changes make a difference. */
export function printAdvice(bundle: Bundle, advice: Advice, screen: Screen): readonly string[] {
  const { language } = screen;
  const { goal, acts, impossible } = advice;
  const wishes = goal.wishes.flatMap((wish, index) => screen.wrap(`${index + 1}. ${sayWish(wish, language)}`, 3));
  const cannot = nameActs(impossible, advice, language);
  return [
    ...printIntroduction(bundle, advice, screen),
    "",
    ...screen.wrap(advicePhrases.goal(goal.title[language])[language]).map((line) => screen.style.strong(line)),
    ...wishes,
    ...(acts.length === 0 ? ["", ...screen.wrap(advicePhrases.nothingFits[language])] : printRanking(advice, screen)),
    ...(cannot === "" ? [] : ["", ...screen.wrap(advicePhrases.impossible(cannot)[language])]),
    ...printReasons(advice, screen),
    ...printAdvisedChanges(advice, screen),
    ...(advice.limited ? ["", ...screen.wrap(advicePhrases.limited[language])] : []),
    ...printRules(advice, screen),
  ];
}

/** Acts for which everything comes out alike stand together. */
function groupActs({ acts }: Advice): readonly (readonly AdvisedAct[])[] {
  return [...groupBy(acts, ({ rank, wishes }) => JSON.stringify([rank, wishes])).values()];
}

function listSteps(acts: readonly AdvisedAct[]): readonly Step[] {
  return acts.map(({ act }) => act);
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
      index === 0 || screen.plain ? nameActs(listSteps(group), advice, language) : "",
      String(index + 1),
      ...verdicts.map((one) => String(counts[one])),
    ]);
  });
  const order = screen.wrap(advicePhrases.order[language]).map((line) => screen.style.faint(line));
  return [...order, ...printTitle(advicePhrases.ranking[language], screen), ...printTable({ head, rows }, screen)];
}

/** Acts of which the same becomes stand together, with a chain of the first of them. */
function printReasons(advice: Advice, screen: Screen): readonly string[] {
  const { language } = screen;
  const groups = groupBy(advice.acts, (act) =>
    JSON.stringify([act.rank, listCases(act).map(([title, one]) => [title, sayCase(one, screen)])]),
  );
  const said = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : sayReason(first, nameActs(listSteps(group), advice, language), screen);
  });
  return said.length === 0 ? [] : [...printTitle(advicePhrases.why[language], screen), ...said];
}

/** The best and the worst continuation of an act, each with how the wishes come out; one line where they are the same. */
function sayReason(act: AdvisedAct, name: string, screen: Screen): readonly string[] {
  const bullet = screen.plain ? "" : "- ";
  return listCases(act).flatMap(([title, one]) => {
    const chain = `‘${printChain(one.chain)}’`;
    const when = name === printStep(act.act) ? chain : advicePhrases.asIn(chain)[screen.language];
    return screen.wrap(`${bullet}${name}: ${title[screen.language]} ${when}: ${sayCase(one, screen)}.`, 2);
  });
}

function listCases({ best, worst }: AdvisedAct): readonly (readonly [Said, Continuation])[] {
  const { bestCase, worstCase, bothCases, onlyCase } = advicePhrases;
  if (JSON.stringify(best.chain) === JSON.stringify(worst.chain)) {
    return [[best.chain.length > 1 ? bothCases : onlyCase, worst]];
  }
  return JSON.stringify(best.verdicts) === JSON.stringify(worst.verdicts)
    ? [[bothCases, best]]
    : [
        [bestCase, best],
        [worstCase, worst],
      ];
}

function sayCase(continuation: Continuation, screen: Screen): string {
  const { language } = screen;
  const verdicts = continuation.verdicts.map((verdict) => sayVerdictOf(verdict, language));
  return `${sayFate(continuation, screen)} (${sayByWish(verdicts, language)})`;
}

/** What becomes less, what nobody knows, what comes along, and whether the last act shows anything at all. */
function sayFate({ lost, unknown, gained, outcome }: Continuation, { language }: Screen): string {
  const isEnd = outcome === "silent" || outcome === "gone" || outcome === "refused";
  const said = [
    ...(lost.length + unknown.length > 0 || isEnd ? [] : [advicePhrases.nothing[language]]),
    ...sayPartChanges(lost, language),
    ...sayPartChanges(unknown, language),
    ...sayPartChanges(gained, language, advicePhrases.added),
    ...(isEnd ? [advicePhrases.ended[language]] : []),
  ];
  return said.join("; ");
}
