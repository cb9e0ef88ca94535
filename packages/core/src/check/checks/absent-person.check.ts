import { identities } from "@waft/runtime";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Condition } from "../../link/linked.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import type { Survey } from "../../model/survey.ts";
import type { Span } from "../../text/source-file.ts";

const what: Readonly<Record<"counts" | "tells" | "asks", Said>> = {
  counts: { en: "counts for", nl: "telt voor" },
  tells: { en: "tells", nl: "vertelt het aan" },
  asks: { en: "asks for an act of", nl: "vraagt naar een handeling van" },
};

/**
 * Whom an act counts for and who is told are persons of the thing acted on, as it was before, or whom the act itself
 * brings; who acts was there before.
 */
export function checkAbsentPersons({ model, answers, byRule }: Survey): readonly Diagnostic[] {
  // Of a rule that never speaks another check says so.
  const speaking = new Set(answers.flatMap(({ ways }) => ways.flatMap(({ matching }) => matching)));
  return model.rules.flatMap((rule) =>
    [...listPersons(model, rule), ...listActing(rule)].flatMap(({ word, person, span }) => {
      const presence = speaking.has(rule.index) ? byRule[rule.index] : undefined;
      const part = model.platform.parts.findIndex(({ name }) => name === person);
      const isThere = (presence?.[part] ?? 0) > 0 || (word !== "asks" && isBrought(answers, rule.index, part));
      if (presence === undefined || isThere) {
        return [];
      }
      const values = { name: rule.name, what: what[word], person };
      return [createDiagnostic(catalogue.absentPerson, { span }, values)];
    }),
  );
}

/** Whether the act itself can bring a part, in some case in which a rule speaks. */
function isBrought(answers: Survey["answers"], rule: number, part: number): boolean {
  return answers.some(
    ({ rules, ways }) =>
      rules.includes(rule) &&
      ways.some(({ matching, merged }) => {
        const origin = merged.effects[part]?.value.origin;
        return matching.includes(rule) && (origin === "added" || origin === "allowed");
      }),
  );
}

/** A person that a rule speaks of. */
interface Named {
  readonly word: keyof typeof what;
  readonly person: string;
  readonly span: Span;
}

function listPersons({ platform }: Model, { linked }: ModelRule): readonly Named[] {
  return linked.placed.flatMap(({ word, part, span }): Named[] =>
    word === "counts" || word === "tells" ? [{ word, person: platform.parts[part]?.name ?? "", span }] : [],
  );
}

/** The persons of whom a rule asks whether they act. Whoever publishes is the author: another check says so. */
function listActing({ on, when, linked }: ModelRule): readonly Named[] {
  return on.kind === "post"
    ? []
    : listIdentities(when).map(({ identity, span = linked.span }): Named => {
        const person = identities[identity] ?? "";
        return { word: "asks", person, span };
      });
}

type Identity = Extract<Condition, { readonly kind: "identity" }>;

function listIdentities(condition: Condition): readonly Identity[] {
  if ("items" in condition) {
    return condition.items.flatMap(listIdentities);
  }
  if ("item" in condition) {
    return listIdentities(condition.item);
  }
  return condition.kind === "identity" ? [condition] : [];
}
