import { LogicEngine } from "json-logic-engine";
import type { Case } from "./cases.ts";
import { createRunner, type Asked, type Runner } from "./engine.ts";

/** json-logic-engine, compiled: one `if` over all cases. */
export function createJsonLogic(cases: readonly Case[], wantsLevels: boolean): Runner {
  const engine = new LogicEngine();
  const branches = cases.flatMap((one): readonly unknown[] => [
    writeCondition(one),
    wantsLevels ? [one.answer, ...one.parts.map((_, part) => writeLevel(one, part))] : one.answer,
  ]);
  const run: unknown = engine.build({ if: [...branches, "unknown nobody"] });
  if (typeof run !== "function") {
    throw new TypeError("json-logic-engine builds a function.");
  }
  return createRunner((asked: Asked) => {
    const result: unknown = Reflect.apply(run, undefined, [asked]);
    if (typeof result === "string") {
      return { answer: result };
    }
    const list: readonly unknown[] = Array.isArray(result) ? result : [];
    return { answer: String(list[0]), levels: list.slice(1).map(Number) };
  });
}

function writeCondition({ action, form, image, circle }: Case): unknown {
  const flags = Object.entries({ image, circle }).filter(([, is]) => is !== undefined);
  return {
    and: [
      { "===": [{ var: "action" }, action] },
      { "===": [{ var: "form" }, form] },
      ...flags.map(([name, is]) => ({ "===": [{ var: name }, is] })),
    ],
  };
}

function writeLevel({ parts }: Case, part: number): unknown {
  const { from = "before", cap = 0 } = parts[part] ?? {};
  if (from === "added") {
    return cap;
  }
  return from === "allowed"
    ? { if: [{ var: `brought.${part}` }, cap, 0] }
    : cap === 4
      ? { var: `levels.${part}` }
      : { min: [{ var: `levels.${part}` }, cap] };
}
