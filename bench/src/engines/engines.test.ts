import { expect, it } from "vitest";
import { compileVillage } from "../hops/village.ts";
import { listCases } from "./cases.ts";
import { engines } from "./engines.ts";
import { checkEngine, drawWalks } from "./walk.ts";

const village = compileVillage();
const walks = drawWalks(village, 300);
const cases = listCases(village.bundle);

it.each([...engines.keys()])("'%s' says what the batch call says at every hop", async (name) => {
  const engine = engines.get(name);
  for (const levels of engine?.levels === true ? [false, true] : [false]) {
    // oxlint-disable-next-line no-await-in-loop -- One after the other, so that a fault has its place.
    const runner = await engine?.create(cases, levels);
    if (runner === undefined) {
      throw new Error("There is no such engine.");
    }
    // oxlint-disable-next-line no-await-in-loop -- As above.
    await expect(checkEngine(village, walks, { runner, levels })).resolves.toBeUndefined();
  }
});
