import type { Model } from "@waft/core";
import { buildModel, isInForce, type LinkedExample } from "@waft/core/internal";
import { readDay, type Bundle } from "@waft/runtime";
import { followWays } from "../examples/follow-way.ts";
import { listDeciding } from "../examples/test-example.ts";
import { describeTable } from "../mutation/describe-table.ts";
import { listMutants } from "../mutation/list-mutants.ts";
import { describeChain } from "./describe-chain.ts";
import { findNoticing, isNoticed } from "./find-noticing.ts";
import { createChains, findSpace, listChains, listTold, tellChain, type Chains } from "./list-chains.ts";
import { printExample } from "./print-example.ts";

/** What examples are generated of. */
export interface GenerationSource {
  readonly model: Model;
  readonly bundle: Bundle;
  readonly isOwn: (rule: number) => boolean;
  readonly progress?: (at: { readonly done: number; readonly all: number }) => void;
}

/** Examples that show what rules say. */
export interface Generation {
  /** Each as it stands in a rule file. */
  readonly examples: readonly string[];
  /** How many rules there are, and how many decide in one of the examples. */
  readonly rules: { readonly all: number; readonly decided: number };
  /** Changes of rules that one of the examples notices, and those that none does; what changes no answer is neither. */
  readonly changes: { readonly noticed: number; readonly unnoticed: number };
}

/**
 * Generates examples that between them show every rule and notice every change of one: whatever is not shown or noticed
 * yet gets the first chain that does it, and what this chain shows or notices as well needs no other.
 */
export function generateExamples(source: GenerationSource): Generation {
  const { model, bundle, isOwn, progress } = source;
  const chains = createChains(bundle);
  const table = describeTable(bundle);
  const chosen: Chosen = { model, examples: [], decided: new Set() };
  const mutants = listMutants(model.platform, isOwn);
  const changes = { noticed: 0, unnoticed: 0 };
  for (const [done, { rule, changed }] of mutants.entries()) {
    progress?.({ done, all: mutants.length });
    const { platform } = model;
    const mutated = buildModel({ ...platform, rules: platform.rules.with(rule, changed) }).value;
    const isKnown = chosen.examples.some((example) => isNoticed(mutated, example));
    const found = isKnown ? undefined : findNoticing({ model, bundle, table, mutated, rule }, chains);
    if (isKnown || typeof found === "object") {
      changes.noticed += 1;
    } else if (found === undefined) {
      changes.unnoticed += 1;
    }
    choose(chosen, found);
  }
  const own = model.rules.filter(({ index }) => isOwn(index));
  for (const { index } of own) {
    choose(chosen, chosen.decided.has(index) ? undefined : findShowing(model, index, chains));
  }
  return {
    examples: chosen.examples.map((example) => printExample(model, example)),
    rules: { all: own.length, decided: own.filter(({ index }) => chosen.decided.has(index)).length },
    changes,
  };
}

interface Chosen {
  readonly model: Model;
  readonly examples: LinkedExample[];
  readonly decided: Set<number>;
}

function choose({ model, examples, decided }: Chosen, example: LinkedExample | string | undefined): void {
  if (typeof example === "object") {
    examples.push(example);
    listDeciding(followWays(model, example)).forEach((rule) => decided.add(rule));
  }
}

/** The first chain at whose end a rule decides something, on the newest day on which it does. */
function findShowing(model: Model, rule: number, chains: Chains): LinkedExample | undefined {
  const version = model.rules[rule];
  const dated = model.days.filter((day) => day !== undefined && readDay(day) !== undefined).toReversed();
  const days = dated.length === 0 ? [undefined] : dated;
  for (const day of days.filter((one) => version !== undefined && isInForce(version, one ?? ""))) {
    const space = findSpace(chains, day);
    const posts = space === undefined ? [] : listTold(chains, space);
    for (const post of posts) {
      const chain = space && listChains(chains, space, post).find(({ row }) => row.rules.includes(rule));
      if (chain !== undefined) {
        return describeChain(model, tellChain(chains.bundle, chain, day));
      }
    }
  }
  return undefined;
}
