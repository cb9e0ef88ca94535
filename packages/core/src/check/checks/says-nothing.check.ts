import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model, ModelOutcome, ModelRule } from "../../model/model.ts";
import { listNames } from "../list-names.ts";

const ofParts: readonly string[] = ["keeps", "cuts", "links", "loses", "copies", "unknown", "adds", "allows", "raises"];

const outcomes: Readonly<Record<"refused" | "silent" | "gone", Said>> = {
  refused: { en: "'refused'", nl: "'refused'" },
  silent: { en: "'shows nothing'", nl: "'shows nothing'" },
  gone: { en: "'becomes nothing'", nl: "'becomes nothing'" },
};

/**
 * Where nobody holds anything afterwards, nothing is left of any part; and what is refused counts for nobody.
 * A rule that refines may show something all the same: what it takes from the refined one is of use then.
 */
export function checkSaysNothing(model: Model): readonly Diagnostic[] {
  const going = model.rules.filter(({ outcome }) => outcome !== undefined && findEnding(outcome) === undefined);
  const lending = new Set(going.flatMap(({ refines }) => [...refines]));
  return model.rules.flatMap((rule) => {
    const kind = findEnding(rule.outcome);
    return kind === undefined || lending.has(rule.index) ? [] : checkEnding(rule, kind);
  });
}

type Ending = keyof typeof outcomes;

function findEnding(outcome: ModelOutcome | undefined): Ending | undefined {
  const kind = outcome?.kind;
  return kind === "refused" || kind === "silent" || kind === "gone" ? kind : undefined;
}

function checkEnding({ linked, name }: ModelRule, kind: Ending): readonly Diagnostic[] {
  const idle = linked.clauses.filter(
    ({ clause }) => ofParts.includes(clause) || (kind === "refused" && (clause === "counts" || clause === "tells")),
  );
  const [first] = idle;
  if (first === undefined) {
    return [];
  }
  const words = listNames([...new Set(idle.map(({ clause }) => (clause === "counts" ? "counts for" : clause)))]);
  const edits = idle.map(({ span }) => ({ span, text: "" }));
  const fixes = [
    {
      title: { en: `Leave out what '${name}' says to no effect`, nl: `Laat weg wat '${name}' zonder gevolg zegt` },
      edits,
    },
  ];
  return [
    createDiagnostic(catalogue.saysNothing, { span: first.span, fixes }, { outcome: outcomes[kind], words, name }),
  ];
}
