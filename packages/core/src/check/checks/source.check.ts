import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model } from "../../model/model.ts";

/** Every rule says on whose word it stands. */
export function checkSources({ rules }: Model): readonly Diagnostic[] {
  return rules
    .filter(({ linked }) => linked.cites.source.length + linked.cites.inferred.length === 0)
    .map(({ name, linked }) => createDiagnostic(catalogue.noSource, { span: linked.span }, { name }));
}
