import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { ClaimNode, DateNode, DemandNode, GoalNode, PatternNode, ScopeClauseNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import { linkCondition } from "./link-condition.ts";
import { isEmptySpan } from "./link-dates.ts";
import { linkProperty, linkShape, reportTwice, type Linking } from "./link-shape.ts";
import type { LinkedClaim, Pattern } from "./linked.ts";
import { checkNames, findName } from "./names.ts";

/** Looks up every name of a claim. */
export function linkClaim({ title, scope, demands }: ClaimNode, linking: Linking): LinkedClaim {
  const allowed: readonly DemandNode["how"][] = ["always", "never", "sometimes"];
  return linkBody({ scope, demands, span: title.span, title }, allowed, linking);
}

/** Looks up every name of goals, which have names of their own. */
export function linkGoals(nodes: readonly GoalNode[], linking: Linking): readonly LinkedClaim[] {
  checkNames(
    "goal",
    nodes.map(({ name }) => name),
    linking.findings,
  );
  const allowed: readonly DemandNode["how"][] = ["always", "never", "preferably"];
  return nodes.map(({ name, title, scope, demands }) => {
    const titled = title === undefined ? {} : { title };
    const body = linkBody({ scope, demands, span: name.span, ...titled }, allowed, linking);
    return { name: name.text, ...body };
  });
}

type Body = Pick<ClaimNode, "scope" | "demands"> & Partial<Pick<ClaimNode, "title">> & { readonly span: Span };

function linkBody(
  { title, scope, demands, span }: Body,
  allowed: readonly DemandNode["how"][],
  linking: Linking,
): LinkedClaim {
  const { findings } = linking;
  const after = only(scope, "after", linking);
  const shape = only(scope, "for", linking)?.shape ?? { with: [], without: [] };
  checkDemands({ scope, demands, span }, allowed, linking);
  return {
    ...(title === undefined ? {} : { title }),
    span,
    ...linkDates(scope, span, linking),
    shape: linkShape(shape, true, linking),
    when: { kind: "all", items: conditionsOf(scope).map((one) => linkCondition(one, linking.scope, findings)) },
    ...(after === undefined ? {} : { after: linkPattern(after.pattern, linking), afterSpan: after.span }),
    demands: demands.map(({ how, property, span: at }) => ({
      how,
      property: linkProperty(property, linking),
      span: at,
    })),
  };
}

function conditionsOf(
  scope: readonly ScopeClauseNode[],
): readonly Extract<ScopeClauseNode, { clause: "when" }>["condition"][] {
  return scope.flatMap((clause) => (clause.clause === "when" ? [clause.condition] : []));
}

function only<Word extends ScopeClauseNode["clause"]>(
  scope: readonly ScopeClauseNode[],
  word: Word,
  { findings }: Linking,
): Extract<ScopeClauseNode, { readonly clause: Word }> | undefined {
  const [first, ...more] = scope.filter(
    (clause): clause is Extract<ScopeClauseNode, { readonly clause: Word }> => clause.clause === word,
  );
  more.forEach((clause) => reportTwice(clause, findings));
  return first;
}

function linkDates(
  scope: readonly ScopeClauseNode[],
  span: Span,
  linking: Linking,
): Pick<LinkedClaim, "at" | "from" | "until"> {
  const dateOf = (word: "at" | "from" | "until"): DateNode | undefined => {
    const [first, ...more] = scope.flatMap((clause) => ("date" in clause && clause.clause === word ? [clause] : []));
    more.forEach((clause) => reportTwice(clause, linking.findings));
    return first?.date;
  };
  const at = dateOf("at");
  const from = dateOf("from");
  const until = dateOf("until");
  const dates = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  if (isEmptySpan(dates)) {
    const place = { span: until?.span ?? span };
    linking.findings.push(createDiagnostic(catalogue.emptyDates, place, { what: { en: "this", nl: "dit" } }));
  }
  return { ...(at === undefined ? {} : { at }), ...dates };
}

/** Something is demanded, of some chains, with the words that are meant for it. */
function checkDemands(
  { scope, demands, span }: Body,
  allowed: readonly DemandNode["how"][],
  { findings }: Linking,
): void {
  if (scope.every(({ clause }) => clause !== "after")) {
    findings.push(createDiagnostic(catalogue.noAfter, { span }, {}));
  }
  if (demands.length === 0) {
    const words = allowed.map((word) => `'${word}'`).join(", ");
    findings.push(createDiagnostic(catalogue.noDemand, { span }, { words }));
  }
  for (const { how, span: at } of demands.filter((demand) => !allowed.includes(demand.how))) {
    const values = { word: how, words: allowed.map((word) => `'${word}'`).join(", ") };
    findings.push(createDiagnostic(catalogue.wrongDemand, { span: at }, values));
  }
}

function linkPattern(node: PatternNode, linking: Linking): Pattern {
  switch (node.kind) {
    case "any":
      return { kind: "any" };
    case "sequence":
    case "choice":
      return { kind: node.kind, items: node.items.map((item) => linkPattern(item, linking)) };
    case "repeat":
      return { ...node, item: linkPattern(node.item, linking) };
    case "action": {
      const { scope, findings } = linking;
      const { actions, groups } = scope.platform;
      const index = findName(scope.actions, node.name, findings);
      const members = index === undefined ? [] : (groups[index - actions.length]?.actions ?? [index]);
      return { kind: "action", actions: members };
    }
  }
}
