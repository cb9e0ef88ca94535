import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Survey } from "../../model/survey.ts";

const what: Readonly<Record<"counts" | "tells", Said>> = {
  counts: { en: "counts for", nl: "telt voor" },
  tells: { en: "tells", nl: "vertelt het aan" },
};

/** Whom an act counts for and who is told are persons of the thing acted on, as it was before. */
export function checkAbsentPersons({ model, byRule }: Survey): readonly Diagnostic[] {
  return model.rules.flatMap(({ index, name, linked }) =>
    linked.placed.flatMap(({ word, part, span }) => {
      if ((word !== "counts" && word !== "tells") || byRule[index]?.[part] !== 0) {
        return [];
      }
      const values = { name, what: what[word], person: model.platform.parts[part]?.name ?? "" };
      return [createDiagnostic(catalogue.absentPerson, { span }, values)];
    }),
  );
}
