import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { sayList } from "../lib/say-list.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { LinkedRule } from "../link/linked.ts";

/** For each rule every rule that it refines, also by way of others; circles are reported. */
export function closeRefines(rules: readonly LinkedRule[]): Result<readonly ReadonlySet<number>[]> {
  const diagnostics: Diagnostic[] = [];
  const value = rules.map((rule, index) => {
    const reached = reach(rules, index);
    if (reached.has(index)) {
      const way = sayList(
        rule.refines.map((refined) => `'${rules[refined]?.name ?? ""}'`),
        "and",
      );
      diagnostics.push(createDiagnostic(catalogue.refinesItself, { span: rule.span }, { name: rule.name, way }));
      reached.delete(index);
    }
    return reached;
  });
  return { value, diagnostics };
}

function reach(rules: readonly LinkedRule[], from: number): Set<number> {
  const reached = new Set<number>();
  const waiting = [...(rules[from]?.refines ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!reached.has(next)) {
      reached.add(next);
      waiting.push(...(rules[next]?.refines ?? []));
    }
  }
  return reached;
}
