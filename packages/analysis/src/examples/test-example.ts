import type { Diagnostic, Model, Related } from "@waft/core";
import { checkExample, type LinkedExample } from "@waft/core/internal";
import { readDay, type Bundle } from "@waft/runtime";
import type { Witness } from "../claims/claim-result.ts";
import type { AskedStep } from "../space/asked.ts";
import { askAct } from "../space/ask-act.ts";
import { askPost } from "../space/list-posts.ts";
import type { ExampleFinding, ExampleResult, ExampleVerdict } from "./example-result.ts";
import { findDeciding } from "./find-deciding.ts";
import { followWays, type FollowedExample, type Way } from "./follow-way.ts";

/** Of what examples are tested. */
export interface ExampleSource {
  readonly model: Model;
  readonly bundle: Bundle;
  /** Leaves out the findings that comments in the files ask to ignore. */
  readonly heedIgnores?: (found: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** Tests one example: rules must say the same of its chain, however it may be meant. */
export function testExample(
  { model, bundle, heedIgnores = (found) => found }: ExampleSource,
  example: LinkedExample,
  followed: FollowedExample = followWays(model, example),
): ExampleResult {
  const hops = followed.hops.map((ways) => ways.map(({ branch }) => branch));
  const findings = heedIgnores(checkExample(model, example, hops)).map((finding): ExampleFinding => {
    const deciding = findDeciding(model, example.steps, { followed, place: finding.span });
    return { finding: relate(model, finding, deciding), rules: nameRules(model, deciding) };
  });
  return {
    title: example.title.en,
    span: example.title.span,
    verdict: judge(findings),
    question: ask(bundle, example, followed),
    findings,
    rules: nameRules(model, listDeciding(followed)),
  };
}

function judge(findings: readonly ExampleFinding[]): ExampleVerdict {
  if (findings.some(({ finding }) => finding.severity === "error")) {
    return "failed";
  }
  return findings.length > 0 ? "open" : "passed";
}

function nameRules({ rules }: Model, indices: readonly number[]): readonly string[] {
  return indices.map((rule) => rules[rule]?.name ?? "");
}

/** Says beside a finding which rules it stands on. */
function relate(model: Model, finding: Diagnostic, rules: readonly number[]): Diagnostic {
  const related = rules.flatMap((index): Related[] => {
    const rule = model.rules[index];
    return rule === undefined
      ? []
      : [
          {
            message: `the rule '${rule.name}' says so`,
            nl: `de regel '${rule.name}' zegt dat`,
            span: rule.linked.whole,
          },
        ];
  });
  return { ...finding, related: [...finding.related, ...related] };
}

/** The rules that decide something after any of its acts, in any way in which it may be meant, as indices. */
export function listDeciding({ hops }: FollowedExample): readonly number[] {
  const all = hops.flatMap((ways) => ways.flatMap(({ branch }) => branch.seen.deciding));
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** The example as a question, in the first way in which it may be meant. */
function ask(bundle: Bundle, { steps: [post] }: LinkedExample, { day, hops }: FollowedExample): Witness {
  const [published] = hops[0] ?? [];
  const end = hops.at(-1)?.[0];
  const named = (post?.shape.with ?? []).map((part) => bundle.parts[part]?.name ?? "");
  return {
    post: published === undefined ? {} : askPublished(bundle, published, named),
    chain: end === undefined ? [] : listSteps(bundle, end),
    ...(readDay(day) === undefined ? {} : { asOf: day }),
  };
}

function askPublished(bundle: Bundle, { branch: { post } }: Way, named: readonly string[]): Witness["post"] {
  return askPost(bundle, { named, author: post.author, settings: post.settings });
}

function listSteps(bundle: Bundle, end: Way): readonly AskedStep[] {
  const steps: AskedStep[] = [];
  for (let way: Way | undefined = end; way !== undefined; way = way.before) {
    const { step } = way.branch;
    if (step !== undefined) {
      const { action, actor, settings, brings } = step;
      const named = [...brings].filter((part) => {
        const inside = [...brings].some((other) => bundle.parts[other]?.parent === part && !isAlong(bundle, other));
        return !inside && !isAlong(bundle, part);
      });
      steps.unshift(askAct({ bundle }, { action, ...actor, settings, named }));
    }
  }
  return steps;
}

function isAlong({ parts }: Bundle, part: number): boolean {
  return parts[part]?.always === true && (parts[part]?.parent ?? -1) >= 0;
}
