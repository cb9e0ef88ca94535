import type { Bundle, BundleAttribute, BundlePart, PartSet } from "./bundle.ts";
import { nameAll, nameOf } from "./name-all.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { prepareBundle, type PreparedBundle } from "./prepare-bundle.ts";
import type { Problem, Problems } from "./problem.ts";
import type { Question, Step } from "./question.ts";
import { readDay } from "./read-day.ts";
import { identities, type Actor } from "./situation.ts";

/** The longest chain that is followed, in acts: far beyond any real one. */
export const longestChain = 1000;

type Test<One> = (thing: One) => boolean | undefined;

/** Finds names in a bundle, and gathers what is wrong with those that are not there. */
interface LookUp {
  readonly prepared: PreparedBundle;
  readonly problems: Problem[];
  /** Where that is which is being looked at. */
  at: string;
  /** Which act it is of, and of which action. */
  of: Pick<Problem, "step" | "about">;
  /** The place of the problem's name among things that may stand there, of which some are told; -1 when it is none of them. */
  readonly find: <One extends string | { readonly name: string }>(
    things: readonly One[],
    problem: Problem,
    among?: { readonly may?: Test<One>; readonly tell?: Test<One> },
  ) => number;
}

/**
 * Looks up every name of a question; all that is wrong is reported, not only the first. Never throws: what is no question
 * is reported with its place.
 */
export function makePlan(bundle: Bundle, question: Question): Plan | Problems {
  const problems: Problem[] = [];
  const prepared = prepareBundle(bundle);
  const look: LookUp = {
    prepared,
    problems,
    at: "",
    of: {},
    find: (things, problem, { may = (): boolean => true, tell = may } = {}) => {
      const index = prepared.places(things).get(readText(problem.name)) ?? things.length;
      const thing = things[index];
      if (thing !== undefined && may(thing)) {
        return index;
      }
      problems.push({ platform: bundle.platform, known: things.filter(tell).map(nameOf), ...look.of, ...problem });
      return -1;
    },
  };
  try {
    const plan = readQuestion(look, question);
    return problems.length > 0 ? { problems } : plan;
  } catch {
    // Only what is not shaped as a question throws while it is read.
    return { problems: [{ code: "not-a-question", place: `question${look.at}` }] };
  }
}

/** Throws where a value is no text. */
function readText(value: string | undefined): string {
  if (typeof value !== "string") {
    throw new TypeError();
  }
  return value;
}

/** Throws where a value has a field of another name, or can have none. */
function refuseOthers(value: object, fields: readonly string[]): void {
  for (const field of Object.keys(value)) {
    readText(fields.includes(field) ? field : undefined);
  }
}

/** Whether a post can be published with a part. */
function ofPost(part: BundlePart): boolean {
  return part.ofPost === true;
}

function readQuestion(look: LookUp, question: Question): Plan {
  const { prepared, problems, find } = look;
  const { platform, parts, actors, attributes } = prepared.bundle;
  refuseOthers(question, ["post", "chain", "asOf"]);
  const { asOf = new Date().toISOString().slice(0, 10), post = {}, chain } = question;
  const day = readDay(readText(asOf));
  if (day === undefined) {
    problems.push({ platform, code: "not-a-date", name: asOf });
  }
  look.at = ".post";
  refuseOthers(post, ["by", "parts", "settings"]);
  const { by, parts: named = [] } = post;
  const author = by === undefined ? 0 : find(actors, { code: "unknown-actor", name: by });
  const published = named.map((name) => {
    const part = find(parts, { code: "unknown-part", name }, { tell: ofPost });
    return part < 0 ? part : find(parts, { code: "not-part-of-post", name }, { may: ofPost });
  });
  const none = attributes.map(() => 0);
  const settings = fillIn(look, none, { given: post.settings, has: ({ of }) => of === "post" });
  look.at = ".chain";
  if (chain.length > longestChain) {
    problems.push({ platform, code: "chain-too-long", count: chain.length });
  }
  const steps: PlannedStep[] = [];
  for (const [index, step] of chain.slice(0, longestChain).entries()) {
    look.at = `.chain.${index}`;
    look.of = { step: index + 1 };
    steps.push(planStep(look, typeof step === "string" ? { action: step } : step, { author, settings }));
  }
  return { day: day ?? "", author, parts: gather(prepared, prepared.always, published), named, settings, steps };
}

/** A set of parts with others and all that comes along with them. */
function gather({ along }: PreparedBundle, set: PartSet, named: readonly number[]): PartSet {
  return named.reduce((all, part) => along(part).map((word, index) => (word | (all[index] ?? 0)) >>> 0), set);
}

/** Settings as they are given, and which attributes can have one. */
interface Given {
  readonly given: Step["settings"];
  readonly has: Test<BundleAttribute>;
}

/** The values of attributes, with those that are given put in. */
function fillIn({ prepared, find }: LookUp, values: readonly number[], { given, has }: Given): readonly number[] {
  const { attributes } = prepared.bundle;
  const filled = [...values];
  for (const [name, value] of Object.entries(given ?? {})) {
    const index = find(attributes, { code: "unknown-setting", name }, { may: has });
    const attribute = attributes[index];
    if (attribute !== undefined) {
      filled[index] = find(attribute.values, { code: "unknown-value", name: value, about: name });
    }
  }
  return filled;
}

function planStep(look: LookUp, step: Step, { author, settings }: Pick<Plan, "author" | "settings">): PlannedStep {
  const { prepared, find } = look;
  const { actions, groups, parts } = prepared.bundle;
  refuseOthers(step, ["action", "by", "brings", "settings"]);
  const { action: name, by, brings = [], settings: given = {} } = step;
  const group = groups.find((one) => one.name === name);
  const action = find(actions, {
    code: "unknown-action",
    name,
    ...(group && { code: "group-not-action", known: nameAll(actions, group.actions) }),
  });
  const actor = findActor(look, by ?? (actions[action]?.byAuthor ? "author" : undefined), author);
  look.of = { ...look.of, about: name };
  const tell = (part: BundlePart): boolean => !ofPost(part);
  const named = brings.map((part) => find(parts, { code: "unknown-part", name: part }, { tell }));
  return {
    name,
    action,
    actor,
    brings: gather(prepared, [0], named),
    named,
    settings: fillIn(look, settings, {
      given,
      has: ({ of, actions: mine }) => of === "viewer" || (of === "act" && mine?.includes(action)),
    }),
    given,
  };
}

/** Who acts: a person of the thing acted on, or somebody of a kind; nobody in particular is of the first kind. */
function findActor({ prepared, find }: LookUp, name: string | undefined, author: number): Actor {
  if (name === undefined) {
    return { kind: 0, identity: 0 };
  }
  const identity = identities.findIndex((one) => one === name);
  if (identity > 0) {
    return { kind: identity === 1 ? author : 0, identity };
  }
  const { actors } = prepared.bundle;
  const known = [...actors, ...identities.slice(1)];
  return { kind: find(actors, { code: "unknown-actor", name, known }), identity: 0 };
}
