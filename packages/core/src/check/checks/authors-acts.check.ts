import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LinkedRule } from "../../link/linked.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import type { Span } from "../../text/source-file.ts";

/** Only the author changes what others hold already; publishing can only show a form. */
export function checkAuthorsActs(model: Model): readonly Diagnostic[] {
  return model.rules.flatMap((rule) => [...checkBecomes(model, rule), ...checkPublishing(rule)]);
}

function checkBecomes(model: Model, { on, outcome, linked }: ModelRule): readonly Diagnostic[] {
  if (on.kind === "post" || (outcome?.kind !== "becomes" && outcome?.kind !== "gone")) {
    return [];
  }
  const others = on.actions.flatMap((index) => model.platform.actions[index] ?? []).filter(({ byAuthor }) => !byAuthor);
  const span = findOutcome(linked);
  return others
    .slice(0, 1)
    .map(({ name }) => createDiagnostic(catalogue.becomesNotByAuthor, { span }, { action: name }));
}

function checkPublishing({ on, outcome, linked, name }: ModelRule): readonly Diagnostic[] {
  return on.kind === "post" && outcome !== undefined && outcome.kind !== "shows"
    ? [createDiagnostic(catalogue.publishingShows, { span: findOutcome(linked) }, { name })]
    : [];
}

/** Where a rule says what happens. */
function findOutcome({ clauses, span }: LinkedRule): Span {
  return clauses.find(({ clause }) => clause === "becomes" || clause === "shows" || clause === "refused")?.span ?? span;
}
