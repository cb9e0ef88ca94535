import type { RuleToReview, StaleFacts } from "@waft/analysis/ask";
import type { Said } from "@waft/core";
import { sayText, type Bundle } from "@waft/runtime";
import { sayDate } from "@waft/cards/layout";
import { stalePhrases } from "../phrases/say-stale.ts";
import type { Screen } from "../screen/screen.ts";
import { printTable } from "./print-table.ts";

/** Prints the rules of a platform that somebody should look at again, and those that will be next. */
export function printStale(bundle: Bundle, facts: StaleFacts, screen: Screen): readonly string[] {
  const { language } = screen;
  const { asOf, rules, stale, next } = facts;
  const platform = sayText(bundle, bundle.title, language) ?? facts.platform;
  const soon =
    next.length === 0
      ? []
      : [
          "",
          ...screen.wrap(`${stalePhrases.next[language]}${screen.plain ? ":" : ""}`),
          ...printRules(next, stalePhrases.nextColumn, screen),
        ];
  const said = stale.length === 0 ? stalePhrases.none(rules) : stalePhrases.head({ stale: stale.length, rules });
  const head = `${stalePhrases.asked(platform, asOf, language)[language]}. ${said[language]}`;
  const listed = stale.length === 0 ? [] : printRules(stale, stalePhrases.columns.review, screen);
  return [...screen.wrap(head), ...listed, ...soon];
}

function printRules(rules: readonly RuleToReview[], when: Said, screen: Screen): readonly string[] {
  const { language } = screen;
  const { rule, sources } = stalePhrases.columns;
  return printTable(
    {
      head: [rule[language], when[language], sources[language]],
      rows: rules.map((one) => [
        one.rule,
        sayDate(one.review, language),
        one.sources.join(", ") || stalePhrases.noSources[language],
      ]),
    },
    screen,
  );
}
