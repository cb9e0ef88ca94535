import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DeclaredKind, DeclaredName } from "../../link/linked.ts";
import type { Model } from "../../model/model.ts";

/** What a platform's own files declare is used by a rule, an example, a claim or a goal. */
export function checkUnused(model: Model): readonly Diagnostic[] {
  const { declared, actors } = model.platform;
  const unused = declared.filter(({ used }) => !used);
  return unused.flatMap((one) => {
    switch (one.kind) {
      case "part":
        return [createDiagnostic(catalogue.unusedPart, { span: one.span }, { name: one.name })];
      case "value":
        return reportValue(model, one);
      case "actor":
        // The first actor is meant where nobody says more.
        return one.name === actors[0] ? [] : [report(one)];
      case "counter":
      case "form":
        // Other checks ask more of these.
        return [];
      case "own-part":
      case "audience":
      case "action":
      case "group":
      case "attribute":
      case "source":
        return [report(one)];
    }
  });
}

function report({ kind, name, span, whole }: DeclaredName): Diagnostic {
  const fixes =
    whole === undefined
      ? []
      : [{ title: { en: `Leave '${name}' out`, nl: `Laat '${name}' weg` }, edits: [{ span: whole, text: "" }] }];
  return createDiagnostic(catalogue.unused, { span, fixes }, { kind: nameKind(kind), name });
}

/** Values that no rule names are all alike; one of them is enough. */
function reportValue({ platform }: Model, value: DeclaredName): readonly Diagnostic[] {
  const { name, of: attribute = "", span } = value;
  const isAsked = platform.declared.some((one) => one.kind === "attribute" && one.name === attribute && one.used);
  const alike = platform.declared.filter((one) => one.kind === "value" && one.of === attribute && !one.used);
  const [other] = alike;
  return isAsked && other !== undefined && other !== value
    ? [createDiagnostic(catalogue.unusedValue, { span }, { attribute, name, other: other.name })]
    : [];
}

function nameKind(kind: DeclaredKind): Said {
  const names: Readonly<Record<DeclaredKind, Said>> = {
    actor: { en: "The actor", nl: "De soort account" },
    part: { en: "The part", nl: "Het onderdeel" },
    "own-part": { en: "The part", nl: "Het onderdeel" },
    form: { en: "The form", nl: "De vorm" },
    audience: { en: "The audience", nl: "Het publiek" },
    action: { en: "The action", nl: "De handeling" },
    group: { en: "The group", nl: "De groep" },
    attribute: { en: "The attribute", nl: "De instelling" },
    value: { en: "The value", nl: "De waarde" },
    counter: { en: "The counter", nl: "De teller" },
    source: { en: "The source", nl: "De bron" },
  };
  return names[kind];
}
