import type { ClauseNode, OnNode, RuleNode } from "../syntax/tree.ts";
import { printCondition } from "./print-condition.ts";
import { printCites, printDate, printNames, printOptional, printText } from "./print-words.ts";

/** Writes a rule: its first line, and a line for each clause. */
export function printRule({ name, refines, on, clauses }: RuleNode): readonly string[] {
  const refining = refines.length === 0 ? "" : ` refines ${printNames(refines)}`;
  const lines = [...(on === undefined ? [] : [printOn(on)]), ...clauses.map(printClause)];
  return [`rule ${name.text}${refining} {`, ...lines.map((line) => `  ${line}`), "}"];
}

function printOn(on: OnNode): string {
  if (on.kind === "post") {
    return "on post";
  }
  const actions = on.actions === undefined ? "anything" : printNames(on.actions);
  return `on ${actions} of ${on.forms === undefined ? "anything" : printNames(on.forms)}`;
}

function printClause(clause: ClauseNode): string {
  switch (clause.clause) {
    case "when":
      return `when ${printCondition(clause.condition)}`;
    case "from":
    case "until":
    case "review":
      return `${clause.clause} ${printDate(clause.date)}`;
    case "shows":
      return printShows(clause);
    case "becomes":
      return `becomes ${clause.form === "nothing" ? clause.form : clause.form.text}`;
    case "refused":
      return ["refused", ...printOptional(clause.text)].join(" ");
    case "raises":
      return `raises ${clause.counter.text}`;
    case "adds":
    case "allows":
      return `${clause.clause} ${printNames(clause.parts)}`;
    case "counts":
    case "tells":
      return `${clause.clause === "counts" ? "counts for" : "tells"} ${typeof clause.who === "string" ? clause.who : printNames(clause.who)}`;
    case "source":
    case "inferred":
    case "against":
      return `${clause.clause === "inferred" ? "inferred from" : clause.clause} ${printCites(clause.cites)}`;
    case "keeps":
    case "cuts":
    case "links":
    case "loses":
    case "unknown":
    case "copies":
      return `${clause.clause} ${clause.everything ? "everything" : printNames(clause.parts)}`;
  }
}

function printShows({ form, some, audiences, header }: Extract<ClauseNode, { readonly clause: "shows" }>): string {
  if (form === "nothing") {
    return "shows nothing";
  }
  const shown = form === "it" ? form : form.text;
  const line = header === undefined ? "" : ` ${printText(header)}`;
  return `shows ${shown} to ${some ? "some " : ""}${printNames(audiences)}${line}`;
}
