import type { Model } from "@waft/core";
import { checkExample, createBundle, type LinkedExample } from "@waft/core/internal";
import type { Bundle, BundleTable } from "@waft/runtime";
import { findCell, findGap, findRow, openBundle, type OpenBundle, type TableRow } from "@waft/runtime/internal";
import {
  describeRows,
  describeTable,
  findAnswers,
  isSameTable,
  type DescribedTable,
} from "../mutation/describe-table.ts";
import type { WalkedPost } from "../space/list-posts.ts";
import { createSpace, enter } from "../space/space.ts";
import { findStretch, listStretches, type Stretch } from "../space/stretch.ts";
import { describeChain } from "./describe-chain.ts";
import { listDays } from "./list-days.ts";
import { findSpace, listChains, listTold, tellChain, type Chains, type FoundChain } from "./list-chains.ts";

/** Two versions of a platform, of which one rule differs. */
export interface Versions {
  readonly model: Model;
  readonly bundle: Bundle;
  readonly table: DescribedTable;
  readonly mutated: Model;
  /** The rule that differs, by its index. */
  readonly rule: number;
}

/** What was found where two versions are told apart: an example, or that no chain was found, or that none can. */
export type Noticing = LinkedExample | "equivalent" | undefined;

/** The most chains at whose end the answers differ, and no example can tell, before the search ends. */
const mostTries = 2000;

/** The first example that holds in one version, and not in the other. */
export function findNoticing(versions: Versions, chains: Chains): Noticing {
  const { model, mutated, table } = versions;
  const other = createBundle(mutated);
  const described = describeTable(other);
  if (isSameTable(described, table)) {
    return "equivalent";
  }
  let tries = 0;
  for (const example of listCandidates(versions, chains, { other, described })) {
    if (isNoticed(mutated, example) && !isNoticed(model, example)) {
      return example;
    }
    tries += 1;
    if (tries > mostTries) {
      break;
    }
  }
  return undefined;
}

/**
 * Examples of chains at whose end the versions answer differently, on every day on which they do.
 *
 * @yields one after the other, as they are asked for
 */
function* listCandidates(
  versions: Versions,
  chains: Chains,
  { other, described }: { readonly other: Bundle; readonly described: DescribedTable },
): Generator<LinkedExample> {
  const { model, mutated, rule, table } = versions;
  for (const day of listDays([model, mutated], rule)) {
    const asked = day ?? "";
    const differs = findAnswers(described, asked) !== findAnswers(table, asked) || described.gap !== table.gap;
    for (const chain of differs ? listDiffering(chains, { compiled: other, day }) : []) {
      yield describeChain(model, tellChain(chains.bundle, chain, day));
    }
  }
}

/** Whether rules do not say what an example says. */
export function isNoticed(model: Model, example: LinkedExample): boolean {
  return checkExample(model, example).length > 0;
}

/**
 * Chains at whose end another row answers, with another answer.
 *
 * @yields one after the other, as they are asked for
 */
function* listDiffering(
  chains: Chains,
  { compiled, day }: { readonly compiled: Bundle; readonly day: string | undefined },
): Generator<FoundChain> {
  const other = openBundle(compiled);
  const space = findSpace(chains, day);
  const stretch = day === undefined ? listStretches(other)[0] : findStretch(other, day);
  if (space === undefined || stretch === undefined) {
    return;
  }
  const [describe, describeOther] = [describeRows(chains.bundle), describeRows(other)];
  for (const post of listTold(chains, space)) {
    for (const chain of listChains(chains, space, post)) {
      if (describe(chain.row) !== describeOther(findOther(other, stretch, chain))) {
        yield chain;
      }
    }
  }
}

/** The row with which another version answers the last act of a chain. */
function findOther(other: OpenBundle, stretch: Stretch, { post, reached }: FoundChain): TableRow {
  if (reached === undefined) {
    return enter(createSpace(other, stretch), post).row;
  }
  return findOtherAct(other, stretch.table, { post, reached });
}

function findOtherAct(
  other: OpenBundle,
  table: BundleTable,
  {
    post,
    reached: { act, before },
  }: { readonly post: WalkedPost; readonly reached: NonNullable<FoundChain["reached"]> },
): TableRow {
  const { form, counters } = before.state;
  const cell = form === null ? undefined : findCell(other, table, { action: act.action, form });
  const actor = { kind: act.kind, identity: act.identity };
  const settings = other.attributes.map(({ of }, index) => (of === "post" ? post : act).settings[index] ?? 0);
  return (cell && findRow(other, cell, { ...post, actor, settings, counters })) ?? findGap(other);
}
