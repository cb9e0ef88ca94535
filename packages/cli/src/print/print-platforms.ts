import type { PlatformReport } from "@waft/platform-kit";
import { platformsPhrases } from "../phrases/say-platforms.ts";
import { sayDate } from "@waft/cards/layout";
import type { Screen } from "../screen/screen.ts";
import { printTable } from "./print-table.ts";

/** Prints platforms as a table; of a single one also which facts are stale. */
export function printPlatforms(reports: readonly PlatformReport[], day: string, screen: Screen): readonly string[] {
  const { language } = screen;
  const head = platformsPhrases.head(language);
  const rows = reports.map((report) => [
    report.title[language],
    report.newestSource?.seen ?? "–",
    String(report.rules),
    String(report.states),
    platformsPhrases.used(report.facts)[language],
    String(report.stale.facts.length),
  ]);
  const rules = reports.reduce((sum, one) => sum + one.rules, 0);
  const facts = reports.reduce((sum, one) => sum + one.facts.all, 0);
  const date = sayDate(day, language);
  return [
    ...printTable({ head, rows }, screen),
    ...screen.wrap(platformsPhrases.total({ platforms: reports.length, rules, facts, date })[language]),
    ...(reports.length === 1 ? reports.flatMap((report) => printStale(report, screen)) : []),
  ];
}

function printStale({ stale, facts, shown }: PlatformReport, screen: Screen): readonly string[] {
  const { language } = screen;
  return [
    ...screen.wrap(platformsPhrases.accounted(facts)[language]),
    ...screen.wrap(platformsPhrases.shown(shown.rules, shown.of)[language]),
    ...(stale.facts.length === 0 ? [] : screen.wrap(platformsPhrases.stale(stale.facts)[language])),
  ];
}
