import type { Model } from "@waft/core";
import type { LinkedClaim } from "@waft/core/internal";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../core/test/random-platform.ts";
import { listClaimDays } from "../src/claims/claim-scope.ts";
import type { Witness } from "../src/claims/claim-result.ts";
import { judgeProperty, spreadLists } from "../src/claims/judge-property.ts";
import { proveClaim } from "../src/claims/prove-claim.ts";
import { createSpaces } from "../src/claims/spaces.ts";
import { compileApart } from "./compile-text.ts";
import { tryEverything } from "./brute-force.ts";
import { replay } from "./replay.ts";
import { randomClaim } from "./random-claim.ts";

const runs = Math.min(Number(process.env["WAFT_RUNS"] ?? 60), 5000);
/** The worst of what is found on each day: where there is nothing to speak of is passed over, but under `sometimes`. */
function joinDays(how: string, days: readonly ReturnType<typeof tryEverything>["demands"][number][]): string {
  const spoken = how === "sometimes" ? days : days.filter(({ verdict }) => verdict !== "vacuous");
  const all = spoken.length === 0 ? days : spoken;
  return ["refuted", "vacuous", "open", "proved"].find((one) => all.some(({ verdict }) => verdict === one)) ?? "";
}

/** What the interpreter says where the chain of a witness ends: it must be what settles the line. */
function judgeAgain(model: Model, demand: LinkedClaim["demands"][number] | undefined, witness: Witness): string {
  if (demand === undefined || demand.how === "preferably") {
    return "no such line";
  }
  const { how } = demand;
  const property = how === "never" ? spreadLists(demand.property) : demand.property;
  const published = witness.chain.length === 0;
  const verdict = judgeProperty(property, { ...replay(model, witness), published }, how);
  return verdict === (how === "always" ? "no" : "yes") ? "as it should be" : (verdict ?? "mute");
}

it("every verdict is what comes out when all posts and all chains are tried with the interpreter", () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(randomPlatform, randomClaim, (platform, text) => {
      const { bundle, model } = compileApart(`${writePlatform(platform)}${text}`);
      const [claim] = model.platform.claims;
      if (claim === undefined) {
        throw new Error("There is no claim.");
      }
      const result = proveClaim({ model, bundle, spaces: createSpaces(bundle), limit: 1_000_000 }, claim);
      const days = listClaimDays(bundle, claim).map(({ day }) => tryEverything(model, claim, day ?? "2020-01-01"));
      expect(result.extent).toMatchObject({ dates: days.length, posts: days[0]?.posts });
      for (const [index, demand] of result.demands.entries()) {
        const all = days.flatMap(({ demands }) => demands[index] ?? []);
        expect(demand.verdict).toBe(joinDays(demand.how, all));
        const shortest = all.flatMap((one) => (one.verdict === demand.verdict ? (one.shortest ?? []) : []));
        const { witness } = demand;
        const isSure = witness !== undefined && demand.verdict !== "open";
        expect(isSure ? shortest.includes(witness.chain.length) : true).toBe(true);
        expect(isSure ? judgeAgain(model, claim.demands[index], witness) : "as it should be").toBe("as it should be");
        met.set(`${demand.how} ${demand.verdict}`, (met.get(`${demand.how} ${demand.verdict}`) ?? 0) + 1);
      }
    }),
    { numRuns: runs },
  );
  // Nothing would be shown if nearly all came out alike; of few cases, fewer kinds are sure to be met.
  expect(met.size).toBeGreaterThanOrEqual(Math.min(10, Math.floor(runs / 15)));
});
