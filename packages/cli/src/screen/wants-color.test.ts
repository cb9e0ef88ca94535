import { expect, it } from "vitest";
import { wantsColor } from "./wants-color.ts";

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ CI: "true" }, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  [{ TERM: "dumb" }, true, false],
])("with %j on a terminal (%s) colours are %s", (env, isTerminal, wanted) => {
  expect(wantsColor(env, isTerminal)).toBe(wanted);
});
