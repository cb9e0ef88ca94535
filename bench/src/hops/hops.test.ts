import { expect, it } from "vitest";
import { compareByHand } from "./create-hop-run.ts";
import { compareStatesOf } from "./number-hops.ts";
import { compileVillage, drawHops } from "./village.ts";
import { writeManyRules } from "./write-many-rules.ts";

it("the loop written by hand says what the batch call says of every hop", () => {
  const village = compileVillage();
  const hops = drawHops(village, { chains: 3000, chainsPerPost: 2, seed: 5 });
  expect(village.batch.words).toBe(1);
  expect(village.batch.parts).toHaveLength(32);
  expect(compareByHand(village, hops)).toBe(0);
});

it("states say what the batch call says of every hop", () => {
  const village = compileVillage();
  expect(compareStatesOf(village, drawHops(village, { chains: 3000, chainsPerPost: 2, seed: 6 }))).toBe(0);
});

it("many rules can be compiled, and are in the table", () => {
  expect(compileVillage(writeManyRules(100)).batch.actions).toHaveLength(104);
});
