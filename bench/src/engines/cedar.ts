import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import type { Case } from "./cases.ts";
import { createRunner, type Runner } from "./engine.ts";

/** Cedar: a policy for each case, parsed once; the policy that decided is the answer. It knows nothing of levels. */
export function createCedar(cases: readonly Case[]): Runner {
  const byName = new Map(cases.map((one) => [one.name, one]));
  const staticPolicies = Object.fromEntries(cases.map((one) => [one.name, writePolicy(one)]));
  const parsed = preparsePolicySet("village", { staticPolicies });
  if (parsed.type === "failure") {
    throw new Error(parsed.errors[0]?.message);
  }
  return createRunner(({ action, form, image, circle }) => {
    const answer = statefulIsAuthorized({
      principal: { type: "Viewer", id: "somebody" },
      action: { type: "Action", id: action },
      resource: { type: "Post", id: "post" },
      context: { form, image, circle },
      preparsedPolicySetId: "village",
      entities: [],
    });
    const [reason = ""] = answer.type === "success" ? answer.response.diagnostics.reason : [];
    return { answer: byName.get(reason)?.answer ?? "unknown nobody" };
  });
}

function writePolicy({ action, form, image, circle, answer }: Case): string {
  const flags = Object.entries({ image, circle }).filter(([, is]) => is !== undefined);
  const tests = [`context.form == "${form}"`, ...flags.map(([name, is]) => `${is ? "" : "!"}context.${name}`)];
  const effect = answer.startsWith("refused") ? "forbid" : "permit";
  return `${effect}(principal, action == Action::"${action}", resource) when { ${tests.join(" && ")} };`;
}
