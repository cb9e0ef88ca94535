import type { Bundle, Level } from "@waft/runtime";
import { findCell, findTable } from "@waft/runtime/internal";
import { linkRule } from "./print-evidence.ts";
import { isNothing, surveyActs, type SurveyedAct, type SurveyedPart } from "./survey-acts.ts";

/** Actions that do the same to the same form. */
interface Line {
  readonly act: SurveyedAct;
  readonly actions: readonly string[];
}

/** What the marks in the table mean. */
export const legend =
  "● whole, ◐ cut short, ○ one click away, ✗ lost, ? nobody has said, · never there. A part of a part has a column of its own where it fares otherwise.";

/**
 * Prints what each action carries on one day, as a table of Markdown: a line for each action on each form, a column for
 * each part, and the numbers of the rules that decided.
 */
export function printActTable(bundle: Bundle, asOf: string): readonly string[] {
  const lines = foldLines(surveyActs(bundle, asOf));
  const columns = chooseColumns(bundle, lines);
  const head = ["on", "action", "what happens", ...columns, "counts for", "depends on", "rules"];
  return [
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...lines.map((line) => `| ${printLine(bundle, line, { columns, asOf }).join(" | ")} |`),
  ];
}

function foldLines(acts: readonly SurveyedAct[]): readonly Line[] {
  const folded = new Map<string, Line>();
  for (const act of acts) {
    const { action: _, ...rest } = act;
    const key = JSON.stringify(rest);
    const before = folded.get(key);
    folded.set(key, { act, actions: [...(before?.actions ?? []), act.action] });
  }
  return [...folded.values()];
}

/** Every top part, and each part inside that does not fare as the one around it. */
function chooseColumns({ parts }: Bundle, lines: readonly Line[]): readonly string[] {
  return parts.flatMap(({ name, parent }) => {
    const around = parts[parent]?.name;
    const differs = lines.some(({ act }) => mark(act, name) !== mark(act, around ?? ""));
    return around === undefined || differs ? [name] : [];
  });
}

interface Table {
  readonly columns: readonly string[];
  readonly asOf: string;
}

function printLine(bundle: Bundle, { act, actions }: Line, { columns, asOf }: Table): readonly string[] {
  return [
    act.setting === undefined ? act.form : `${act.form} (${act.setting.attribute} is ${act.setting.value})`,
    actions.join(", "),
    sayOutcome(act),
    ...columns.map((part) => mark(act, part)),
    sayPersons(act.countsFor),
    listConditions(bundle, act, asOf).join(", "),
    act.rules.map((rule) => linkRule(bundle, rule)).join(", "),
  ];
}

function mark({ parts, next, outcome }: SurveyedAct, name: string): string {
  if (next === null && outcome !== "unknown") {
    return "";
  }
  const found = parts.find(({ part }) => part === name);
  return found === undefined ? "·" : markLevel(found);
}

function markLevel({ level, wasThere }: SurveyedPart): string {
  if (isNothing(level)) {
    return wasThere ? "✗" : "·";
  }
  return typeof level === "string" ? (marks.get(level) ?? "?") : `${marks.get(level.atLeast) ?? ""}?`;
}

const marks: ReadonlyMap<Level, string> = new Map([
  ["whole", "●"],
  ["cut", "◐"],
  ["linked", "○"],
]);

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
function listConditions(bundle: Bundle, { form, action }: SurveyedAct, asOf: string): readonly string[] {
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
        return bundle.counters?.[ask.counter]?.name ?? "";
    }
  });
  return [...new Set(asked)].toSorted();
}
