import { newEnforcer, newModelFromString } from "casbin";
import type { Case } from "./cases.ts";
import { createRunner, type Runner } from "./engine.ts";

const model = `
[request_definition]
r = action, form, image, circle

[policy_definition]
p = action, form, image, circle, answer

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = r.action == p.action && r.form == p.form && (p.image == "any" || r.image == p.image) && (p.circle == "any" || r.circle == p.circle)
`;

/** Casbin: a policy for each case; the policy that it explains its decision with is the answer. It knows nothing of levels. */
export async function createCasbin(cases: readonly Case[]): Promise<Runner> {
  const enforcer = await newEnforcer(newModelFromString(model));
  await enforcer.addPolicies(
    cases.map(({ action, form, image, circle, answer }) => [
      action,
      form,
      String(image ?? "any"),
      String(circle ?? "any"),
      answer,
    ]),
  );
  return createRunner(({ action, form, image, circle }) => {
    const [, policy] = enforcer.enforceExSync(action, form, String(image), String(circle));
    return { answer: policy[4] ?? "unknown nobody" };
  });
}
