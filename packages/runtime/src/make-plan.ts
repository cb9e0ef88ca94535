import type { Bundle, BundleAttribute, PartSet } from "./bundle.ts";
import { expandParts } from "./expand-parts.ts";
import { nameOf } from "./name-all.ts";
import { createPartSet } from "./part-set.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import type { Problem, Problems } from "./problem.ts";
import type { Question, Step } from "./question.ts";
import { readDay } from "./read-day.ts";
import { identities, type Actor } from "./situation.ts";

/** The longest chain that is followed, in acts: far beyond any real one. */
export const longestChain = 1000;

/** Finds names in a bundle, and gathers what is wrong with those that are not there. */
interface LookUp {
  readonly bundle: Bundle;
  readonly problems: Problem[];
  /** The place of the problem's name among things that may stand there; 0 when it is none of them. */
  readonly find: <One extends string | { readonly name: string }>(
    things: readonly One[],
    problem: Problem,
    may?: (thing: One) => boolean | undefined,
  ) => number;
}

/** Looks up every name of a question; all that is wrong is reported, not only the first. */
export function makePlan(bundle: Bundle, { asOf, post = {}, chain }: Question): Plan | Problems {
  const { platform, parts, actors, attributes } = bundle;
  const problems: Problem[] = [];
  const find: LookUp["find"] = (things, problem, may = (): boolean => true) => {
    const index = things.findIndex((thing) => nameOf(thing) === problem.name && may(thing));
    if (index < 0) {
      problems.push({ platform, known: things.filter(may).map(nameOf), ...problem });
    }
    return Math.max(0, index);
  };
  const look = { bundle, problems, find };
  const day = readDay(asOf ?? new Date().toISOString().slice(0, 10));
  if (day === undefined) {
    problems.push({ platform, code: "not-a-date", name: asOf });
  }
  const { by, parts: named = [] } = post;
  const author = by === undefined ? 0 : find(actors, { code: "unknown-actor", name: by });
  const published = named.map((name) =>
    find(
      parts,
      { code: parts.some((part) => part.name === name) ? "not-part-of-post" : "unknown-part", name },
      ({ ofPost }) => ofPost,
    ),
  );
  const always = parts.flatMap((part, index) => (part.always && part.parent < 0 ? [index] : []));
  const settings = fillIn(
    look,
    attributes.map(() => 0),
    { given: post.settings, has: ({ of }) => of === "post" },
  );
  if (chain.length > longestChain) {
    problems.push({ platform, code: "chain-too-long", count: chain.length });
  }
  const steps = chain
    .slice(0, longestChain)
    .map((step, index) =>
      planStep(look, typeof step === "string" ? { action: step } : step, { step: index + 1, author, settings }),
    );
  return day === undefined || problems.length > 0
    ? { problems }
    : { day, author, parts: gather(bundle, [...always, ...published]), named, settings, steps };
}

/** A set of parts with all that comes along. */
function gather({ parts }: Bundle, named: readonly number[]): PartSet {
  return createPartSet(expandParts(named, parts), parts.length);
}

/** The values of attributes, with those that are given put in. */
function fillIn(
  { bundle: { attributes }, find }: LookUp,
  values: readonly number[],
  { given, has, ...about }: Given,
): readonly number[] {
  if (given === undefined) {
    return values;
  }
  const filled = [...values];
  for (const [name, value] of Object.entries(given)) {
    const index = find(attributes, { code: "unknown-setting", name, ...about }, has);
    const attribute = attributes[index];
    if (attribute?.name === name) {
      filled[index] = find(attribute.values, { code: "unknown-value", ...about, name: value, about: name });
    }
  }
  return filled;
}

/** Settings as they are given, whose they are, and which attributes those have. */
interface Given extends Pick<Problem, "about" | "step"> {
  readonly given: Step["settings"] | undefined;
  readonly has: (attribute: BundleAttribute) => boolean | undefined;
}

function planStep(
  look: LookUp,
  { action: name, by, brings = [], settings: given }: Step,
  { step, author, settings }: { readonly step: number; readonly author: number; readonly settings: readonly number[] },
): PlannedStep {
  const { bundle, find } = look;
  const { actions, groups, parts } = bundle;
  const group = groups.find((one) => one.name === name);
  const action = find(actions, {
    code: "unknown-action",
    name,
    step,
    ...(group && { code: "group-not-action", known: group.actions.map((one) => actions[one]?.name ?? "") }),
  });
  const named = brings.map((part) => {
    const known = parts.filter(({ ofPost }) => !ofPost).map(nameOf);
    return find(parts, { code: "unknown-part", known, step, about: name, name: part });
  });
  return {
    name,
    action,
    actor: findActor(look, by ?? (actions[action]?.byAuthor ? "author" : undefined), { step, author }),
    brings: named.length > 0 ? gather(bundle, named) : [],
    named,
    settings: fillIn(look, settings, {
      given,
      has: ({ of, actions: mine }) => of === "viewer" || (of === "act" && mine?.includes(action)),
      about: name,
      step,
    }),
    given: given ?? {},
  };
}

/** Who acts: a person of the thing acted on, or somebody of a kind; nobody in particular is of the first kind. */
function findActor(
  { bundle: { actors }, find }: LookUp,
  name: string | undefined,
  { step, author }: { readonly step: number; readonly author: number },
): Actor {
  if (name === undefined) {
    return { kind: 0, identity: 0 };
  }
  const identity = identities.findIndex((one) => one === name);
  if (identity > 0) {
    return { kind: identity === 1 ? author : 0, identity };
  }
  const known = [...actors, ...identities.slice(1)];
  return { kind: find(actors, { code: "unknown-actor", name, step, known }), identity: 0 };
}
