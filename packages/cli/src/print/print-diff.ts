import type { Diff } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { capitalise } from "@waft/cards/layout";
import { diffPhrases, sayDeclared, sayDiff, sayStates } from "../phrases/say-diff.ts";
import type { Screen } from "../screen/screen.ts";
import { groupBy } from "./group-by.ts";
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
    ...blocks,
    ...printDeclared(diff, screen),
  ];
}

function printLine(
  { what, differing, all, before, after, rules, witness }: DiffLine,
  screen: Screen,
): readonly string[] {
  const change = before === "" && after === "" ? "" : `: ${before} → ${after}`;
  const { language, plain, style } = screen;
  const { rules: ruled, witness: smallest } = diffPhrases.columns;
  const bullet = plain ? "" : "· ";
  return [
    ...screen.wrap(`${plain ? "" : "- "}${what}${change}, ${sayStates(differing, all, language)}.`, 2),
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
  const { what, states, before, after, rules, witness } = diffPhrases.columns;
  const head = [what, states, before, after, rules, witness].map((column) => column[language]);
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
  return [escape(sayDiff(diff, language)), ...twice, ...same, ...blocks, ...more, ""].join("\n");
}

/** Names and texts of rule files may hold anything: nothing of it is markup. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/gu, (mark) => `\\${mark}`).replaceAll(/\s+/gu, " ");
}
