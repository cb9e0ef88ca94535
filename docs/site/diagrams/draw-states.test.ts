import { expect, it } from "vitest";
import { drawStates } from "./draw-states.ts";

it("each arrow of a diagram is a line: what is held, the acts, what is held then", () => {
  const diagram =
    "stateDiagram-v2\n  [*] --> post : publish\n  post --> share : share, repost\n  post --> [*] : delete\n";
  expect(drawStates(diagram).split("\n").slice(2)).toEqual([
    "|  | publish | `post` |",
    "| `post` | share, repost | `share` |",
    "| `post` | delete | nothing any more |",
  ]);
});
