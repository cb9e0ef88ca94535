import type { Bundle } from "@waft/runtime";
import { findCell, findTable, openBundle, type OpenBundle } from "@waft/runtime/internal";
import { chooseColumns, foldActs, type FoldedAct } from "./fold-acts.ts";
import { markPart } from "./mark-part.ts";
import { linkRule } from "./print-evidence.ts";
import { surveyActs, type SurveyedAct } from "./survey-acts.ts";

/** What the marks in the table mean. */
export const legend =
  "● whole, ◐ cut short, ○ one click away, ✗ lost, ? nobody has said, · never there. A part of a part has a column of its own where it fares otherwise.";

/**
 * Prints what each action carries on one day, as a table of Markdown: a line for each action on each form, a column for
 * each part, and the numbers of the rules that decided.
 */
export function printActTable(platform: Bundle, asOf: string): readonly string[] {
  const bundle = openBundle(platform);
  const lines = foldActs(surveyActs(bundle, asOf));
  const columns = chooseColumns(bundle, lines);
  const head = ["on", "action", "what happens", ...columns, "counts for", "depends on", "rules"];
  return [
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...lines.map((line) => `| ${printLine(bundle, line, { columns, asOf }).join(" | ")} |`),
  ];
}

interface Table {
  readonly columns: readonly string[];
  readonly asOf: string;
}

function printLine(bundle: OpenBundle, { act, actions }: FoldedAct, { columns, asOf }: Table): readonly string[] {
  return [
    act.setting === undefined ? act.form : `${act.form} (${act.setting.attribute} is ${act.setting.value})`,
    actions.join(", "),
    sayOutcome(act),
    ...columns.map((part) => markPart(act, part)),
    sayPersons(act.countsFor),
    listConditions(bundle, act, asOf).join(", "),
    act.rules.map((rule) => linkRule(bundle, rule)).join(", "),
  ];
}

function sayOutcome({ outcome, form, next, audiences }: SurveyedAct): string {
  const whom = audiences.length === 0 ? "" : ` to ${audiences.join(", ")}`;
  const what = next === null || next === form ? "" : ` ${next}`;
  switch (outcome) {
    case "shown":
      return `shows${what}${whom}`;
    case "may-be-shown":
      return `may show${what}${whom}`;
    case "becomes":
      return next === form ? "stays what it is" : `becomes${what}`;
    case "silent":
      return "nobody new is shown anything";
    case "gone":
      return "it is gone";
    case "refused":
      return "refused";
    case "unknown":
      return "nobody has said";
  }
}

function sayPersons(persons: SurveyedAct["countsFor"]): string {
  if (persons === null) {
    return "?";
  }
  return typeof persons === "string" ? "whom the person acting chooses" : persons.join(", ") || "nobody";
}

/** What other settings, authors or persons acting would change. */
function listConditions(bundle: OpenBundle, { form, action }: SurveyedAct, asOf: string): readonly string[] {
  const names = {
    action: bundle.actions.findIndex(({ name }) => name === action),
    form: bundle.forms.findIndex(({ name }) => name === form),
  };
  const cell = findCell(bundle, findTable(bundle, asOf), names);
  const asked = (cell?.asks ?? []).map((ask) => {
    switch (ask.ask) {
      case "part":
        return `post has ${bundle.parts[ask.part]?.name ?? ""}`;
      case "author":
        return "author";
      case "actor":
      case "identity":
        return "actor";
      case "attribute":
        return bundle.attributes[ask.attribute]?.name ?? "";
      case "counter":
        return bundle.counters[ask.counter]?.name ?? "";
    }
  });
  return [...new Set(asked)].toSorted();
}
