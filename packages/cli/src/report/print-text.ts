import { commandName } from "#platforms";
import { printDiagnostics, type Diagnostic } from "@waft/core";
import type { CheckRequest } from "../check/check-options.ts";
import type { CheckedTarget } from "../check/check-target.ts";
import { checkPhrases, sayChecked, sayCounts } from "../phrases/say-check.ts";
import type { Screen } from "../screen/screen.ts";
import { countFindings, type Report } from "./report.ts";
import { measureWidth } from "../screen/measure-width.ts";

/** Prints what was found for people: each finding with its place, and what it comes to at the end. */
export function printText(
  report: Report,
  request: Pick<CheckRequest, "language" | "all" | "mostWarnings">,
  screen: Screen,
): readonly string[] {
  const { language, all } = request;
  const shown = report.findings.filter((one) => all || isGrave(one));
  const hidden = report.findings.filter((one) => !shown.includes(one));
  const blocks = [
    printDiagnostics(shown, [...report.sources.values()], {
      paint: screen.style,
      language,
      columns: screen.width,
      breakPlaces: screen.fixed,
      measure: measureWidth,
      wrap: screen.wrap,
      sayPage: (code) => checkPhrases.page(commandName, code)[language],
    }),
    report.remarks.flatMap((remark) => screen.wrap(remark[language])).join("\n"),
    printSummary(report, request, screen).join("\n"),
    hidden.length === 0
      ? ""
      : screen.wrap(checkPhrases.hidden(sayCounts(countFindings(hidden), language))[language]).join("\n"),
  ];
  const [findings = "", remarks = "", ...end] = blocks;
  return [
    ...[findings, remarks].flatMap((block) => (block === "" ? [] : [block, ""])),
    ...end.filter((one) => one !== ""),
  ];
}

function isGrave({ severity }: Diagnostic): boolean {
  return severity === "error" || severity === "warning";
}

function printSummary(
  { targets, counts }: Report,
  { language, mostWarnings }: Pick<CheckRequest, "language" | "mostWarnings">,
  { style, wrap }: Screen,
): readonly string[] {
  const paint = (said: string, found: Report["counts"]): readonly string[] => {
    const colour = found.error > 0 ? style.error : found.warning > 0 ? style.warning : style.strong;
    return wrap(said).map((line) => colour(line));
  };
  const lines = targets.flatMap((target) => {
    const found = countFindings(target.diagnostics);
    return paint(saySummary(target, { found, alone: targets.length === 1, language }), found);
  });
  const together = checkPhrases.together(targets.length, sayCounts(counts, language))[language];
  const tooMany = checkPhrases.tooManyWarnings(counts.warning, mostWarnings)[language];
  return [
    ...lines,
    ...(targets.length > 1 ? paint(together, counts) : []),
    ...(counts.warning > mostWarnings ? paint(tooMany, counts) : []),
  ];
}

function saySummary(
  { name, rules, files }: CheckedTarget,
  {
    found,
    alone,
    language,
  }: { readonly found: Report["counts"]; readonly alone: boolean; readonly language: CheckRequest["language"] },
): string {
  if (rules !== undefined) {
    return sayChecked({ title: name[language], rules, files, counts: found }, language);
  }
  const said = `${sayCounts(found, language)}.`;
  return alone ? said : `${name[language]}: ${said}`;
}
