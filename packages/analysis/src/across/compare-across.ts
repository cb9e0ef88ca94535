import { hasProblems, trace, type Bundle, type Problems, type Step } from "@waft/runtime";
import { combine } from "../space/combine.ts";
import type { Across, AcrossColumn, AcrossQuestion, Lacking, Unanswered } from "./across.ts";

/** The most ways in which the words of a chain are read on one network. */
const mostWays = 200;

/**
 * Follows the same chain on several networks. A word of it is an action, or a group of actions that each network fills
 * with its own: `reshare` is a boost here and a repost there; where it is several, each is followed, and
 * those that come to the same are told as one. What a network does
 * not have of the post is left out there, and said. Never throws.
 */
export function compareAcross(bundles: readonly Bundle[], question: AcrossQuestion): Across {
  const answers = bundles.flatMap((bundle) => askAll(bundle, question));
  return {
    waft: 1,
    chain: question.chain.map(nameAction),
    columns: joinAlike(
      question,
      bundles,
      answers.flatMap((answer) => ("problems" in answer ? [] : [answer])),
    ),
    unanswered: answers.flatMap((answer) => ("problems" in answer ? [answer] : [])),
  };
}

/** Ways to read the chain on one network that come to the same, as one. */
function joinAlike(
  { chain }: AcrossQuestion,
  bundles: readonly Bundle[],
  columns: readonly AcrossColumn[],
): readonly AcrossColumn[] {
  const alike = new Map<string, AcrossColumn>();
  for (const column of columns) {
    const { platform, lacks, last, form, notReached, parts } = column;
    const act = last && { ...last, action: "" };
    const key = JSON.stringify([platform, lacks, act, form, notReached.length, parts]);
    const known = alike.get(key);
    alike.set(key, known === undefined ? column : { ...known, chains: [...known.chains, ...column.chains] });
  }
  return [...alike.values()].map((column) => {
    const bundle = bundles.find(({ platform }) => platform === column.platform);
    return {
      ...column,
      chain: chain.map((step, index) =>
        nameActs(
          bundle,
          step,
          column.chains.map((one) => one[index] ?? ""),
        ),
      ),
    };
  });
}

/** The word that was asked where an act may be all that it can be read as, else each of those that it may be. */
function nameActs(bundle: Bundle | undefined, step: Step, names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const isAny = distinct.length > 1 && bundle !== undefined && readStep(bundle, step).length === distinct.length;
  return isAny ? nameAction(step) : distinct.join(" / ");
}

function nameAction(step: Step): string {
  return typeof step === "string" ? step : step.action;
}

function askAll(bundle: Bundle, question: AcrossQuestion): readonly (AcrossColumn | Unanswered)[] {
  const { platform } = bundle;
  const read = question.chain.map((step) => readStep(bundle, step));
  const unknown = read.findIndex(({ length }) => length === 0);
  if (unknown >= 0) {
    const [word] = question.chain.slice(unknown).map(nameAction);
    const known = [...bundle.groups, ...bundle.actions].map(({ name }) => name);
    const problem = { code: "unknown-action" as const, platform, step: unknown + 1, name: word, known };
    return [{ platform, chain: question.chain.map(nameAction), problems: [problem] }];
  }
  return combine(read)
    .slice(0, mostWays)
    .map((chain) => ask(bundle, question, chain));
}

/** What a word of a chain can be on a network: an action of that name, else those of the group. */
function readStep({ actions, groups }: Bundle, step: Step): readonly Step[] {
  const word = nameAction(step);
  if (actions.some(({ name }) => name === word)) {
    return [step];
  }
  const members = groups.find(({ name }) => name === word)?.actions ?? [];
  return members.flatMap((index) => {
    const action = actions[index];
    return action === undefined || action.byAuthor === true
      ? []
      : [{ ...(typeof step === "string" ? {} : step), action: action.name }];
  });
}

function ask(bundle: Bundle, { post = {}, asOf }: AcrossQuestion, chain: readonly Step[]): AcrossColumn | Unanswered {
  const lacks = findLacking(bundle, post);
  const { by, parts = [], settings = {} } = post;
  const kept = {
    ...(by === undefined || lacks.by !== undefined ? {} : { by }),
    parts: parts.filter((name) => !lacks.parts.includes(name)),
    settings: Object.fromEntries(Object.entries(settings).filter(([name]) => !lacks.settings.includes(name))),
  };
  const names = chain.map(nameAction);
  const answer = trace(bundle, { post: kept, chain, ...(asOf === undefined ? {} : { asOf }) });
  return hasProblems(answer)
    ? { platform: bundle.platform, chain: names, problems: answer.problems }
    : describe(answer, names, lacks);
}

function describe(
  { platform, asOf, post, start, hops, notReached = [] }: Exclude<ReturnType<typeof trace>, Problems>,
  chain: readonly string[],
  lacks: Lacking,
): AcrossColumn {
  const last = hops.at(-1);
  const parts = last === undefined ? start.parts : (last.parts ?? {});
  const isNew = (name: string): boolean => parts[name]?.level === "whole" && start.parts[name]?.level === "absent";
  return {
    platform,
    chains: [chain],
    chain,
    lacks,
    asOf,
    post,
    ...(last === undefined ? {} : { last: describeLast(last) }),
    form: last === undefined ? start.form : (last.form ?? null),
    notReached,
    parts: Object.fromEntries(Object.entries(parts).map(([name, { level }]) => [name, level])),
    brought: Object.keys(parts).filter((name) => isNew(name)),
  };
}

function describeLast(last: NonNullable<AcrossColumn["last"]>): NonNullable<AcrossColumn["last"]> {
  const { action, outcome, audiences, countsFor, tells } = last;
  return { action, outcome, audiences, countsFor, tells };
}

function findLacking(
  { actors, parts: declared, attributes }: Bundle,
  { by, parts = [], settings = {} }: NonNullable<AcrossQuestion["post"]>,
): Lacking {
  const isPart = (name: string): boolean => declared.some((part) => part.name === name && part.ofPost);
  const isSetting = ([name, value]: readonly [string, string]): boolean =>
    attributes.some((one) => one.name === name && one.of === "post" && one.values.includes(value));
  return {
    ...(by === undefined || actors.includes(by) ? {} : { by }),
    parts: parts.filter((name) => !isPart(name)),
    settings: Object.entries(settings)
      .filter(([name, value = ""]) => !isSetting([name, value]))
      .map(([name]) => name),
  };
}
