import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Condition } from "../../link/linked.ts";
import { collectAsks } from "../../model/cases.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import type { Presence } from "../../model/reach.ts";
import { walkUp } from "../../model/resolve-effects.ts";
import type { Survey } from "../../model/survey.ts";
import { canHold } from "../find-case.ts";
import { listNames } from "../list-names.ts";
import { checkOnce } from "../check-once.ts";

/** What a rule says of a part by name is of use only where the part can be, or where the rule brings it. */
export function checkNeverThere(survey: Survey): readonly Diagnostic[] {
  return survey.model.rules.flatMap((rule) => {
    const presence = survey.byRule[rule.index];
    return presence === undefined
      ? []
      : checkOnce(survey.model, { check: "never-there", at: rule, beside: presence.join() }, () =>
          checkRule(survey, rule, presence),
        );
  });
}

function checkRule({ model }: Survey, rule: ModelRule, presence: Presence): readonly Diagnostic[] {
  const { linked, name } = rule;
  const { parts } = model.platform;
  const brings = (part: number): boolean =>
    walkUp(part, parts).some((at) => linked.adds.includes(at) || linked.allows.includes(at));
  const absent = linked.levels.flatMap((levels) =>
    levels.parts.filter(({ part }) => (presence[part] === 0 || isExcluded(model, rule, part)) && !brings(part)),
  );
  const names = listNames([...new Set(absent.map(({ part }) => parts[part]?.name ?? ""))]);
  return absent.slice(0, 1).map(({ span }) => createDiagnostic(catalogue.neverThere, { span }, { name, parts: names }));
}

/** Whether a rule speaks only of posts that were published without a part, and no rule brings it anew. */
function isExcluded(model: Model, rule: ModelRule, part: number): boolean {
  const { parts } = model.platform;
  const around = walkUp(part, parts);
  const isOfPost = parts[part]?.ofPost === true && !around.some((at) => model.restorable[at] === true);
  const isAsked = collectAsks([rule], model).some((ask) => ask.ask === "part" && around.includes(ask.part));
  if (!isOfPost || !isAsked) {
    return false;
  }
  const has: Condition = { kind: "all", items: [rule.when, { kind: "part", part }] };
  return canHold(model, rule, rule.when) && !canHold(model, rule, has);
}
