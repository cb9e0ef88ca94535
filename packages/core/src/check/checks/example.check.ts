import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { sayList } from "../../lib/say-list.ts";
import { standsHere } from "../../diagnostics/stands-here.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LinkedExample, LinkedExampleStep, Property } from "../../link/linked.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { checkProperties } from "../check-properties.ts";
import { checkShape } from "../check-shape.ts";
import { mostBranches, publishExample, takeExampleStep, type Branch } from "../follow-example.ts";
import { checkDay, findDay } from "../newest-day.ts";
import { sayEnded } from "../say-ended.ts";
import { checkOnce, listOfActions } from "../check-once.ts";

/** An example is what somebody saw: its chain can be, and rules say the same of it. */
export function checkExamples({ model }: { readonly model: Model }): readonly Diagnostic[] {
  return model.platform.examples.flatMap((example) => {
    const actions = new Set(example.steps.flatMap(({ action }) => action ?? []));
    const looked = { rules: listOfActions(model, actions), beside: findDay(model, example.at) };
    // Whether there are rules on its day hangs on all of them.
    return checkDay(model, example.at).length > 0
      ? checkExample(model, example)
      : checkOnce(model, { check: "example", at: example, ...looked }, () => checkExample(model, example));
  });
}

/**
 * What is wrong with one example: errors where it surely is not so, warnings where rules leave it open.
 *
 * @param followed - what is known already of publishing and of acts, as far as it could be done
 */
export function checkExample(
  model: Model,
  { at, steps: [post, ...steps] }: LinkedExample,
  followed: readonly (readonly Branch[])[] = [],
): readonly Diagnostic[] {
  const early = checkDay(model, at);
  const impossible = post === undefined ? [] : checkShape(model, post.shape);
  if (post === undefined || early.length + impossible.length > 0) {
    return [...early, ...impossible];
  }
  const [published = publishExample(model, post.shape, findDay(model, at)), ...hops] = followed;
  if (published.length === 0) {
    return [createDiagnostic(catalogue.impossiblePost, { span: post.span }, { why: neverSo })];
  }
  const act = { en: "publishing", nl: "het plaatsen" };
  return [
    ...checkProperties(model, { properties: post.properties, branches: published, act, remarksOpen: true }),
    ...followSteps(model, published, { steps, hops, day: findDay(model, at) }),
  ];
}

const neverSo: Said = { en: "its 'when' never holds", nl: "wat achter 'when' staat, geldt nooit" };

function followSteps(
  model: Model,
  published: readonly Branch[],
  {
    steps,
    hops,
    day,
  }: {
    readonly steps: readonly LinkedExampleStep[];
    readonly hops: readonly (readonly Branch[])[];
    readonly day: string;
  },
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let branches = published;
  let known = true;
  for (const [index, step] of steps.entries()) {
    const act = nameAct(model, step);
    const held = branches.filter((branch) => branch.held !== undefined);
    const after = hops[index] ?? takeInAllWays(model, held, step);
    const impossible = checkStep(model, step, { act, held, after });
    if (impossible !== undefined) {
      return [...found, impossible];
    }
    if (after.length > mostBranches) {
      return found;
    }
    const unanswered = after.every(({ seen }) => seen.hop.outcome === "unknown");
    if (known && unanswered) {
      const forms = held.flatMap((branch) => branch.held?.form ?? []);
      const why = sayEnded(model, { action: step.action ?? -1, forms, day });
      found.push(createDiagnostic(catalogue.unansweredStep, { span: step.span }, { act, why }));
    }
    known &&= !unanswered;
    const brings = checkBrings(model, step, { act, branches: after });
    const properties = brings.length > 0 ? leaveOutBrought(step) : step.properties;
    found.push(...brings, ...checkProperties(model, { properties, branches: after, act, remarksOpen: known }));
    branches = after;
  }
  return found;
}

function takeInAllWays(model: Model, held: readonly Branch[], step: LinkedExampleStep): readonly Branch[] {
  return held.flatMap((branch) => takeExampleStep(model, branch, step));
}

function nameAct({ platform }: Model, { action = 0 }: LinkedExampleStep): Said {
  const name = `'${platform.actions[action]?.name ?? ""}'`;
  return { en: name, nl: name };
}

const ended: Said = {
  en: "nobody holds anything after the act before",
  nl: "na de vorige handeling heeft niemand iets in handen",
};

/** An act needs somebody who holds something; it may be refused only where the example says so. */
function checkStep(
  model: Model,
  { span, properties }: LinkedExampleStep,
  { act, held, after }: { readonly act: Said; readonly held: readonly Branch[]; readonly after: readonly Branch[] },
): Diagnostic | undefined {
  if (after.length === 0) {
    const why = held.length === 0 ? ended : neverSo;
    return createDiagnostic(catalogue.impossibleStep, { span }, { act, why });
  }
  const isRefused = after.every(({ seen }) => seen.hop.outcome === "refused");
  if (!isRefused || properties.some(speaksOfRefusal)) {
    return undefined;
  }
  const rules = listRefusing(model, after);
  const related = rules.map(({ name, linked }) => ({ message: standsHere(name), span: linked.span }));
  return createDiagnostic(catalogue.impossibleStep, { span, related }, { act, why: sayRefused(rules) });
}

/** The rules by which an act is refused; none, where it is refused because no rule speaks of it. */
function listRefusing(model: Model, branches: readonly Branch[]): readonly ModelRule[] {
  const refusing = new Set(
    branches.flatMap(({ seen }) =>
      seen.merged.refusals.flatMap(({ rules }) => rules).concat(seen.merged.outcome?.rules ?? []),
    ),
  );
  return model.rules.filter((_, index) => refusing.has(index));
}

function sayRefused(rules: readonly ModelRule[]): Said {
  if (rules.length === 0) {
    return {
      en: "no rule speaks of it, and 'otherwise' refuses it",
      nl: "geen regel gaat erover, en 'otherwise' weigert het",
    };
  }
  const names = sayList(
    rules.map(({ name }) => `'${name}'`),
    "and",
  );
  const by: Said =
    rules.length === 1
      ? { en: "{names} refuses it", nl: "{names} weigert het" }
      : { en: "{names} refuse it", nl: "{names} weigeren het" };
  return fillSaid(by, { names });
}

/** What is said of a part that could not be brought follows from that. */
function leaveOutBrought({ shape, properties }: LinkedExampleStep): readonly Property[] {
  const brought = new Set(shape.placed.flatMap(({ word, part }) => (word === "with" ? [part] : [])));
  const speaksOf = (property: Property): boolean =>
    "items" in property
      ? property.items.some(speaksOf)
      : "parts" in property && property.parts.some((part) => brought.has(part));
  return properties.filter((property) => !speaksOf(property));
}

function speaksOfRefusal(property: Property): boolean {
  return "items" in property ? property.items.some(speaksOfRefusal) : property.kind === "refused";
}

/** An act brings what a rule that answers it adds or allows; where none answers, what any rule does. */
function checkBrings(
  model: Model,
  { shape }: LinkedExampleStep,
  { act, branches }: { readonly act: Said; readonly branches: readonly Branch[] },
): readonly Diagnostic[] {
  return shape.placed.flatMap(({ word, part, span }) => {
    if (word !== "with" || branches.some(({ seen }) => allows(model, seen, part))) {
      return [];
    }
    const name = model.platform.parts[part]?.name ?? "";
    return [createDiagnostic(catalogue.unallowedBrings, { span }, { act, part: name })];
  });
}

function allows({ restorable }: Model, { hop, merged }: Branch["seen"], part: number): boolean {
  const origin = merged.effects[part]?.value.origin;
  const brought = origin === "allowed" || origin === "added";
  return brought || hop.outcome === "refused" || (hop.outcome === "unknown" && restorable[part] === true);
}
