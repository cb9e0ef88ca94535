import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../../model/model.ts";
import type { Presence } from "../../model/reach.ts";
import { walkUp } from "../../model/resolve-effects.ts";
import type { Survey } from "../../model/survey.ts";
import { listNames } from "../list-names.ts";

/** What a rule says of a part by name is of use only where the part can be, or where the rule brings it. */
export function checkNeverThere(survey: Survey): readonly Diagnostic[] {
  return survey.model.rules.flatMap((rule) => {
    const presence = survey.byRule[rule.index];
    return presence === undefined ? [] : checkRule(survey, rule, presence);
  });
}

function checkRule({ model }: Survey, { linked, name }: ModelRule, presence: Presence): readonly Diagnostic[] {
  const { parts } = model.platform;
  const brings = (part: number): boolean =>
    walkUp(part, parts).some((at) => linked.adds.includes(at) || linked.allows.includes(at));
  const absent = linked.levels.flatMap((levels) =>
    levels.parts.filter(({ part }) => presence[part] === 0 && !brings(part)),
  );
  const names = listNames([...new Set(absent.map(({ part }) => parts[part]?.name ?? ""))]);
  return absent.slice(0, 1).map(({ span }) => createDiagnostic(catalogue.neverThere, { span }, { name, parts: names }));
}
