import type { Advice, AdvisedChange, ChangeEffect } from "@waft/analysis/ask";
import { printStep, sayEdits } from "@waft/analysis/words";
import { capitalise } from "@waft/cards/layout";
import { advicePhrases, sayByWish, sayVerdictOf } from "../phrases/say-advice.ts";
import type { Screen } from "../screen/screen.ts";
import { groupBy } from "./group-by.ts";
import { nameActs } from "./name-acts.ts";

/** How many changes of one kind are printed. */
const mostChanges = 8;

/** Prints the changes that make a difference: those that serve better, those that turn the choice, and the others. */
export function printAdvisedChanges(advice: Advice, screen: Screen): readonly string[] {
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

/** Prints a heading, with a free line above it. */
export function printTitle(title: string, screen: Screen): readonly string[] {
  return ["", ...screen.wrap(`${title}${screen.plain ? ":" : ""}`).map((line) => screen.style.title(line))];
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

/** A change with what serves best then, and under it what it does to each act. */
function printChange({ edit, effects, flips, serves }: AdvisedChange, { advice, screen }: Printing): readonly string[] {
  const { language, plain } = screen;
  const best = nameActs(flips ?? [], advice, language);
  const isOne = flips?.length === 1;
  const said = sayEffects(effects, { advice, screen });
  const then =
    flips !== undefined && serves !== "worse"
      ? ` ${advicePhrases.nowBest(best, isOne)[language]}.`
      : said.length === 0
        ? ` ${advicePhrases.leftBest(best, isOne)[language]}.`
        : "";
  const head = `${plain ? "" : "- "}${capitalise(sayEdits([edit], language))}:${then}`;
  return [...screen.wrap(head, 2), ...said.flatMap((one) => screen.wrap(`${plain ? "" : "· "}${one}.`, 4))];
}

/** What a change does, said once for all acts to which it does the same. */
function sayEffects(effects: readonly ChangeEffect[], { advice, screen }: Printing): readonly string[] {
  const { language } = screen;
  const byAct = groupBy(effects, ({ act }) => printStep(act));
  const alike = groupBy([...byAct.values()], (group) => sayWishes(group, { advice, screen }));
  return [...alike].map(([said, groups]) => {
    const acts = groups.flatMap(([first]) => first?.act ?? []);
    return `${nameActs(acts, advice, language)}: ${said}`;
  });
}

/** What a change does to the wishes for one act: those that it leaves alone are not told. */
function sayWishes(effects: readonly ChangeEffect[], { advice, screen }: Printing): string {
  const { language } = screen;
  const turns = advice.goal.wishes.map((_, index) => {
    const effect = effects.find(({ wish }) => wish === index);
    return effect === undefined ? undefined : sayTurn(effect, screen);
  });
  return sayByWish(turns, language);
}

function sayTurn({ before, after }: ChangeEffect, { language }: Screen): string {
  const say = (was: ChangeEffect["before"]["worst"], is: ChangeEffect["before"]["worst"]): string =>
    `${sayVerdictOf(was, language)} → ${sayVerdictOf(is, language)}`;
  return before.worst === after.worst
    ? `${advicePhrases.bestCase[language]} ${say(before.best, after.best)}`
    : say(before.worst, after.worst);
}
