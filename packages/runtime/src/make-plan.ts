import type { Bundle, BundleAttribute } from "./bundle.ts";
import { createPartSet } from "./part-set.ts";
import { expandParts } from "./expand-parts.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import type { Problem } from "./problem.ts";
import type { PostQuestion, Question, Step } from "./question.ts";
import { readDay } from "./read-day.ts";
import { identities, type Actor } from "./situation.ts";

/** The longest chain that is followed, in acts: far beyond any real one. */
export const longestChain = 1000;

/** Looks up every name of a question; all that is wrong is reported, not only the first. */
export function makePlan(bundle: Bundle, question: Question): { plan?: Plan; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const day = findDay(question.asOf, problems);
  const post = question.post ?? {};
  const author = findAuthor(bundle, post.by, problems);
  const named = (post.parts ?? []).flatMap((name) => findPostPart(bundle, name, problems));
  const settings = findPostSettings(bundle, post, problems);
  if (question.chain.length > longestChain) {
    problems.push({
      code: "chain-too-long",
      message: `The chain has ${question.chain.length} acts; at most ${longestChain} are followed.`,
      hint: "Ask about a shorter chain.",
    });
    return { problems };
  }
  const steps = question.chain.flatMap((step, index) => {
    const asked = typeof step === "string" ? { action: step } : step;
    return planStep({ bundle, step: asked, number: index + 1, author, settings }, problems);
  });
  const parts = createPartSet(expandParts([...alwaysThere(bundle), ...named], bundle.parts), bundle.parts.length);
  return problems.length > 0 ? { problems } : { plan: { day, author, parts, named, settings, steps }, problems };
}

/** Parts at the top that come with every post. */
export function alwaysThere(bundle: Bundle): number[] {
  return bundle.parts.flatMap((part, index) => (part.parent < 0 && part.always === true ? [index] : []));
}

function findDay(asOf: string | undefined, problems: Problem[]): string {
  const today = new Date().toISOString().slice(0, 10);
  const day = asOf === undefined ? today : readDay(asOf);
  if (day === undefined) {
    problems.push({
      code: "not-a-date",
      message: `'${asOf}' is not a date.`,
      hint: "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14.",
      name: asOf ?? "",
    });
  }
  return day ?? today;
}

function findAuthor(bundle: Bundle, by: string | undefined, problems: Problem[]): number {
  const author = by === undefined ? 0 : bundle.actors.indexOf(by);
  if (author < 0) {
    problems.push({
      code: "unknown-actor",
      message: `Nobody of the kind '${by}' publishes on ${bundle.platform}.`,
      hint: `Kinds are ${bundle.actors.join(", ")}.`,
      name: by ?? "",
      known: bundle.actors,
    });
  }
  return Math.max(author, 0);
}

function findPostPart(bundle: Bundle, name: string, problems: Problem[]): number[] {
  const index = bundle.parts.findIndex((part) => part.name === name);
  const part = bundle.parts[index];
  if (part?.ofPost === true) {
    return [index];
  }
  const known = bundle.parts.filter((one) => one.ofPost === true).map((one) => one.name);
  problems.push(
    part === undefined
      ? {
          code: "unknown-part",
          message: `${bundle.platform} has no part '${name}'.`,
          hint: `A post there can have ${known.join(", ")}.`,
          name,
          known,
        }
      : {
          code: "not-part-of-post",
          message: `A post on ${bundle.platform} is not published with '${name}'.`,
          hint: `It can have ${known.join(", ")}; what an act brings is said in the chain, such as share(note).`,
          name,
          known,
        },
  );
  return [];
}

function findPostSettings(bundle: Bundle, post: PostQuestion, problems: Problem[]): number[] {
  const values = bundle.attributes.map(() => 0);
  const mine = (attribute: BundleAttribute): boolean => attribute.of === "post";
  readSettings({ bundle, values, given: post.settings ?? {}, mine, whose: "A post" }, problems);
  return values;
}

interface SettingsRequest {
  readonly bundle: Bundle;
  /** Filled in. */
  readonly values: number[];
  readonly given: Readonly<Record<string, string>>;
  readonly mine: (attribute: BundleAttribute) => boolean;
  readonly whose: string;
  readonly step?: number;
}

function readSettings(request: SettingsRequest, problems: Problem[]): void {
  const { bundle, values, mine, whose } = request;
  const place = request.step === undefined ? {} : { step: request.step };
  for (const [name, value] of Object.entries(request.given)) {
    const index = bundle.attributes.findIndex((one) => one.name === name && mine(one));
    const attribute = bundle.attributes[index];
    const at = attribute?.values.indexOf(value) ?? -1;
    if (attribute === undefined) {
      const known = bundle.attributes.filter((one) => mine(one)).map((one) => one.name);
      problems.push({
        code: "unknown-setting",
        message: `${whose} on ${bundle.platform} has no setting '${name}'.`,
        hint: known.length > 0 ? `Settings are ${known.join(", ")}.` : "Leave it out: there are none.",
        name,
        known,
        ...place,
      });
    } else if (at < 0) {
      problems.push({
        code: "unknown-value",
        message: `'${name}' cannot be '${value}'.`,
        hint: `It is ${attribute.values.join(" or ")}.`,
        name: value,
        known: attribute.values,
        ...place,
      });
    } else {
      values[index] = at;
    }
  }
}

interface StepRequest {
  readonly bundle: Bundle;
  readonly step: Step;
  readonly number: number;
  readonly author: number;
  readonly settings: readonly number[];
}

function planStep(request: StepRequest, problems: Problem[]): PlannedStep[] {
  const { bundle, step, number } = request;
  const action = findAction(request, problems);
  const actor = findActor(request, action, problems);
  const named = (step.brings ?? []).flatMap((name) => findBrought(request, name, problems));
  const values = [...request.settings];
  const mine = (attribute: BundleAttribute): boolean =>
    attribute.of === "viewer" || (attribute.of === "act" && (attribute.actions ?? []).includes(action));
  const whose = `The act '${step.action}'`;
  readSettings({ bundle, values, given: step.settings ?? {}, mine, whose, step: number }, problems);
  const brings = createPartSet(expandParts(named, bundle.parts), bundle.parts.length);
  return [{ action, actor, brings, named, settings: values, given: step.settings ?? {} }];
}

function findAction({ bundle, step, number }: StepRequest, problems: Problem[]): number {
  const action = bundle.actions.findIndex((one) => one.name === step.action);
  if (action >= 0) {
    return action;
  }
  const group = bundle.groups.find((one) => one.name === step.action);
  const members = (group?.actions ?? []).flatMap((index) => bundle.actions[index]?.name ?? []);
  const known = bundle.actions.map((one) => one.name);
  problems.push(
    group === undefined
      ? {
          code: "unknown-action",
          message: `${bundle.platform} has no action '${step.action}'.`,
          hint: `Actions are ${known.join(", ")}.`,
          name: step.action,
          known,
          step: number,
        }
      : {
          code: "group-not-action",
          message: `'${step.action}' is a group of actions on ${bundle.platform}, not one of them.`,
          hint: `Take one of ${members.join(", ")}.`,
          name: step.action,
          known: members,
          step: number,
        },
  );
  return 0;
}

function findActor(request: StepRequest, action: number, problems: Problem[]): Actor {
  const { bundle, author } = request;
  const byAuthor = bundle.actions[action]?.byAuthor === true;
  const by = request.step.by ?? (byAuthor ? "author" : undefined);
  if (by === undefined) {
    return { kind: 0, identity: 0 };
  }
  const identity = identities.findIndex((name, index) => index > 0 && name === by);
  if (identity > 0) {
    return { kind: identity === 1 ? author : 0, identity };
  }
  const kind = bundle.actors.indexOf(by);
  if (kind < 0) {
    const known = [...bundle.actors, ...identities.slice(1)];
    problems.push({
      code: "unknown-actor",
      message: `Nobody called '${by}' acts on ${bundle.platform}.`,
      hint: `It can be ${known.join(", ")}.`,
      name: by,
      known,
      step: request.number,
    });
  }
  return { kind: Math.max(kind, 0), identity: 0 };
}

function findBrought({ bundle, step, number }: StepRequest, name: string, problems: Problem[]): number[] {
  const index = bundle.parts.findIndex((part) => part.name === name);
  if (index >= 0) {
    return [index];
  }
  const known = bundle.parts.filter((part) => part.ofPost !== true).map((part) => part.name);
  problems.push({
    code: "unknown-part",
    message: `${bundle.platform} has no part '${name}' that '${step.action}' could bring.`,
    hint: `Parts that an act may bring are ${known.join(", ")}.`,
    name,
    known,
    step: number,
  });
  return [];
}
