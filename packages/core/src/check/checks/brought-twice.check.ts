import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import type { Span } from "../../text/source-file.ts";

/** A rule brings a part once: it adds it or allows it. */
export function checkBroughtTwice(model: Model): readonly Diagnostic[] {
  return model.rules.flatMap((rule) => checkRule(model, rule));
}

function checkRule({ platform }: Model, { linked, name }: ModelRule): readonly Diagnostic[] {
  const seen = new Map<number, Span>();
  return linked.placed.flatMap(({ word, part, span }) => {
    if (word !== "adds" && word !== "allows") {
      return [];
    }
    const first = seen.get(part);
    if (first === undefined) {
      seen.set(part, span);
      return [];
    }
    const related = [{ message: { en: "The first time is here.", nl: "De eerste keer staat hier." }, span: first }];
    const values = { name, part: platform.parts[part]?.name ?? "" };
    return [createDiagnostic(catalogue.broughtTwice, { span, related }, values)];
  });
}
