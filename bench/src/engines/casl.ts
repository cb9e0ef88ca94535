import { createMongoAbility, subject, type RawRuleOf, type MongoAbility } from "@casl/ability";
import type { Case } from "./cases.ts";
import { createRunner, type Runner } from "./engine.ts";

/** CASL: an ability for each case; the reason of the rule that matters is the answer. It knows nothing of levels. */
export function createCasl(cases: readonly Case[]): Runner {
  const rules = cases.map(({ action, form, image, circle, answer }): RawRuleOf<MongoAbility> => ({
    action,
    subject: form,
    conditions: { ...(image === undefined ? {} : { image }), ...(circle === undefined ? {} : { circle }) },
    reason: answer,
  }));
  const ability = createMongoAbility(rules);
  return createRunner(({ action, form, image, circle }) => {
    const rule = ability.relevantRuleFor(action, subject(form, { image, circle }));
    return { answer: rule?.reason ?? "unknown nobody" };
  });
}
