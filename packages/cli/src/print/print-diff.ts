import type { Diff } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { capitalise } from "@waft/cards/layout";
import { diffPhrases, sayDays, sayDeclared, sayDiff, sayStates } from "../phrases/say-diff.ts";
import type { Screen } from "../screen/screen.ts";
import { groupBy } from "./group-by.ts";
import { listDiffEras } from "./list-diff-days.ts";
import { listDiffBlocks, listPairedTwice, type DiffLine } from "./list-diff-lines.ts";

/** Prints what differs between two sets of rules, by action and form, each with its smallest case. */
export function printDiff(diff: Diff, screen: Screen): readonly string[] {
  const { language, style } = screen;
  const blocks = listDiffBlocks(diff, language).flatMap(({ where, lines }) => [
    "",
    style.strong(style.title(screen.plain ? `${capitalise(where)}:` : where)),
    ...lines.flatMap((line) => printLine(line, screen)),
  ]);
  const same = diff.differing === 0 ? screen.wrap(diffPhrases.same[language]) : [];
  const twice = listPairedTwice(diff, language).flatMap((said) => screen.wrap(said));
  const legend = blocks.length === 0 ? [] : screen.wrap(diffPhrases.state[language]).map((line) => style.faint(line));
  return [
    ...screen.wrap(sayDiff(diff, language)),
    ...legend,
    ...twice,
    ...same,
    ...printEras(diff, screen),
    ...blocks,
    ...printDeclared(diff, screen),
  ];
}

/** On which days something differs, and in how many states; nothing where two days are compared. */
function printEras(diff: Diff, screen: Screen): readonly string[] {
  const { language, plain, style } = screen;
  const said = sayEras(diff, language);
  const title = style.title(`${diffPhrases.days[language]}${plain ? ":" : ""}`);
  return said.length === 0 ? [] : ["", title, ...said.flatMap((one) => screen.wrap(`${plain ? "" : "- "}${one}`, 2))];
}

function sayEras(diff: Diff, language: Language): readonly string[] {
  return listDiffEras(diff).map((era) => {
    return `${capitalise(sayDays(era, language))}, ${sayStates(era.differing, era.all, language)}.`;
  });
}

function printLine(
  { what, days, differing, all, before, after, rules, witness }: DiffLine,
  screen: Screen,
): readonly string[] {
  const change = before === "" && after === "" ? "" : `: ${before} → ${after}`;
  const { language, plain, style } = screen;
  const { rules: ruled, witness: smallest } = diffPhrases.columns;
  const bullet = plain ? "" : "· ";
  return [
    ...screen.wrap(
      `${plain ? "" : "- "}${what}${change}${days === "" ? "" : `, ${days}`}, ${sayStates(differing, all, language)}.`,
      2,
    ),
    ...screen.wrap(`${bullet}${ruled[language]}: ${rules}.`, 4),
    ...screen.wrap(`${bullet}${smallest[language]}: ${witness}.`, 4).map((line) => style.faint(line)),
  ];
}

function printDeclared(diff: Diff, screen: Screen): readonly string[] {
  const said = sayAllDeclared(diff, screen.language);
  if (said.length === 0) {
    return [];
  }
  const title = `${diffPhrases.declared[screen.language]}${screen.plain ? ":" : ""}`;
  const bullet = screen.plain ? "" : "- ";
  return ["", screen.style.title(title), ...said.flatMap((one) => screen.wrap(`${bullet}${one}`, 2))];
}

/** What is declared on one side alone or otherwise, a sentence for each kind. */
function sayAllDeclared(diff: Diff, language: Language): readonly string[] {
  const groups = groupBy(diff.declared, ({ change, what }) => `${what} ${change}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          sayDeclared(
            first,
            group.map(({ name }) => name),
            { diff, language },
          ),
        ];
  });
}

/** The same as Markdown: a sentence, and a table for each action on a form. */
export function printDiffMarkdown(diff: Diff, language: Language): string {
  const { what, days, states, before, after, rules, witness } = diffPhrases.columns;
  const dated = listDiffEras(diff).length > 1;
  const columns = [what, ...(dated ? [days] : []), states, before, after, rules, witness];
  const head = columns.map((column) => column[language]);
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => escape(cell)).join(" | ")} |`;
  const blocks = listDiffBlocks(diff, language).flatMap(({ where, lines }) => [
    "",
    `## ${escape(where)}`,
    "",
    row(head),
    row(head.map(() => "---")),
    ...lines.map((line) =>
      row([
        line.what,
        ...(dated ? [line.days] : []),
        sayStates(line.differing, line.all, language),
        line.before,
        line.after,
        line.rules,
        line.witness,
      ]),
    ),
  ]);
  const declared = sayAllDeclared(diff, language).map((said) => `- ${escape(said)}`);
  const more = declared.length === 0 ? [] : ["", `## ${diffPhrases.declared[language]}`, "", ...declared];
  const same = diff.differing === 0 ? ["", diffPhrases.same[language]] : [];
  const twice = listPairedTwice(diff, language).flatMap((said) => ["", escape(said)]);
  const eras = sayEras(diff, language).map((said) => `- ${escape(said)}`);
  const when = eras.length === 0 ? [] : ["", `## ${diffPhrases.days[language]}`, "", ...eras];
  return [escape(sayDiff(diff, language)), ...twice, ...same, ...when, ...blocks, ...more, ""].join("\n");
}

/** Names and texts of rule files may hold anything: nothing of it is markup. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/gu, (mark) => `\\${mark}`).replaceAll(/\s+/gu, " ");
}
