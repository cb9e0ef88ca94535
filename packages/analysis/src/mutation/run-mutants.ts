import { readDay } from "@waft/runtime";
import type { Model } from "@waft/core";
import {
  buildModel,
  checkExample,
  createBundle,
  findContradictions,
  isInForce,
  speaksOf,
  type LinkedClaim,
  type LinkedExample,
  type Occasion,
} from "@waft/core/internal";
import type { Bundle } from "@waft/runtime";
import { listClaimDays } from "../claims/claim-scope.ts";
import { proveClaim } from "../claims/prove-claim.ts";
import { createSpaces } from "../claims/spaces.ts";
import { followWays } from "../examples/follow-way.ts";
import { describeTable, findAnswers, isSameTable, type DescribedTable } from "./describe-table.ts";
import { listMutants, type Mutant } from "./list-mutants.ts";
import type { Mutation, MutantResult } from "./mutation-result.ts";

/** What is changed, and what should notice. */
export interface MutationSource {
  readonly model: Model;
  readonly bundle: Bundle;
  readonly isOwn: (rule: number) => boolean;
  /** Only these examples notice. */
  readonly examples: readonly LinkedExample[];
  readonly claims: readonly LinkedClaim[];
  readonly progress?: (at: { readonly done: number; readonly all: number }) => void;
}

/** Changes everything that rules say once, and sees whether an example or a claim notices. */
export function runMutants(source: MutationSource): Mutation {
  const bench = createBench(source);
  const all = listMutants(source.model.platform, source.isOwn);
  const mutants = all.map((mutant, done): MutantResult => {
    source.progress?.({ done, all: all.length });
    const { rule, change, span } = mutant;
    return { rule: source.model.rules[rule]?.name ?? "", change, span, ...tryMutant(bench, mutant) };
  });
  const count = (fate: MutantResult["fate"]): number => mutants.filter((one) => one.fate === fate).length;
  const [killed, survived] = [count("killed"), count("survived")];
  return {
    killed,
    survived,
    refused: count("refused"),
    equivalent: count("equivalent"),
    score: killed + survived === 0 ? 1 : killed / (killed + survived),
    mutants,
  };
}

/** An example with what it comes to before anything is changed, and what it meets on its way. */
interface BenchExample {
  readonly example: LinkedExample;
  readonly said: string;
  readonly day: string;
  readonly met: readonly Occasion[];
}

interface BenchClaim {
  readonly claim: LinkedClaim;
  readonly said: string;
}

interface Bench {
  readonly model: Model;
  readonly table: DescribedTable;
  readonly examples: readonly BenchExample[];
  readonly claims: readonly BenchClaim[];
}

function createBench({ model, bundle, examples, claims }: MutationSource): Bench {
  const spaces = createSpaces(bundle);
  return {
    model,
    table: describeTable(bundle),
    examples: examples.map((example) => {
      const { day, hops } = followWays(model, example);
      const met = hops.flatMap((ways) =>
        ways.map(({ branch: { step }, before }): Occasion => {
          const form = before?.branch.held?.form;
          return step === undefined ? "post" : { action: step.action, form: form ?? model.postForm };
        }),
      );
      return { example, said: sayExample(model, example), day, met };
    }),
    claims: claims.map((claim) => ({ claim, said: sayClaim({ model, bundle, spaces }, claim) })),
  };
}

function sayExample(model: Model, example: LinkedExample): string {
  return checkExample(model, example)
    .map(({ code, span }) => `${code} ${span.start}`)
    .join();
}

function sayClaim(source: Parameters<typeof proveClaim>[0], claim: LinkedClaim): string {
  return proveClaim(source, claim)
    .demands.map(({ verdict }) => verdict)
    .join();
}

function tryMutant(bench: Bench, mutant: Mutant): Pick<MutantResult, "fate" | "by"> {
  const { platform } = bench.model;
  const { value: model } = buildModel({ ...platform, rules: platform.rules.with(mutant.rule, mutant.changed) });
  const example = listConcerned(bench, mutant, model).find((one) => sayExample(model, one.example) !== one.said);
  if (example !== undefined) {
    return { fate: "killed", by: example.example.title.en };
  }
  const bundle = createBundle(model);
  const table = describeTable(bundle);
  if (isSameTable(table, bench.table)) {
    return { fate: "equivalent" };
  }
  if (findContradictions(model).length > 0) {
    return { fate: "refused" };
  }
  const source = { model, bundle, spaces: createSpaces(bundle) };
  const claim = bench.claims.find(
    (one) => isConcerned(bench, { bundle, table }, one.claim) && sayClaim(source, one.claim) !== one.said,
  );
  return claim === undefined ? { fate: "survived" } : { fate: "killed", by: claim.claim.title?.en ?? "" };
}

/** The examples that could come out otherwise: all of them where what an unwritten rule may do has changed as well. */
function listConcerned({ model, examples }: Bench, { rule }: Mutant, changed: Model): readonly BenchExample[] {
  // What 'everything' means in a rule that refines the changed one can change with it.
  const touched = [model, changed].flatMap(({ rules }) =>
    rules.filter(({ index, refines }) => index === rule || refines.has(rule)),
  );
  const spoken = (one: BenchExample): boolean =>
    touched.some((said) => isInForce(said, one.day) && one.met.some((occasion) => speaksOf(said, occasion)));
  const isSame =
    String(model.restorable) === String(changed.restorable) &&
    String(model.optional) === String(changed.optional) &&
    model.tracksCopies === changed.tracksCopies &&
    model.days.at(-1) === changed.days.at(-1);
  return isSame ? examples.filter(spoken) : [...examples.filter(spoken), ...examples.filter((one) => !spoken(one))];
}

/** Whether a table answers something else on a day of which a claim speaks. */
function isConcerned(
  bench: Bench,
  { bundle, table }: { readonly bundle: Bundle; readonly table: DescribedTable },
  claim: LinkedClaim,
): boolean {
  if (table.gap !== bench.table.gap || claim.from !== undefined || claim.until !== undefined) {
    return true;
  }
  const [{ day = "" } = {}] = listClaimDays(bundle, claim);
  const asked = (claim.at && readDay(claim.at.text)) ?? bench.model.days.at(-1) ?? "";
  return findAnswers(table, day) !== findAnswers(bench.table, asked);
}
