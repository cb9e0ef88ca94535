import { Engine, type NestedCondition } from "json-rules-engine";
import type { Case } from "./cases.ts";
import { applyCase, type EngineAct, type EnginePost, type Runner } from "./engine.ts";

/** json-rules-engine: a rule for each case; what becomes of the levels is worked out from the event, by hand. */
export function createJsonRules(cases: readonly Case[], wantsLevels: boolean): Runner {
  const engine = new Engine();
  const byName = new Map(cases.map((one) => [one.name, one]));
  for (const { name, action, form, image, circle } of cases) {
    const facts = Object.entries({ action, form, image, circle }).filter(([, value]) => value !== undefined);
    const all = facts.map(([fact, value]): NestedCondition => ({ fact, operator: "equal", value }));
    engine.addRule({ name, conditions: { all }, event: { type: name } });
  }
  let form = "post";
  let held: EnginePost = { image: false, circle: false, levels: [] };
  let { levels } = held;
  return {
    begin: (post) => {
      form = "post";
      held = post;
      ({ levels } = post);
    },
    act: async ({ action, brought }: EngineAct) => {
      const { events } = await engine.run({ action, form, image: held.image, circle: held.circle });
      const found = byName.get(events[0]?.type ?? "");
      const answer = found?.answer ?? "unknown nobody";
      form = answer.slice(0, answer.indexOf(" "));
      levels = wantsLevels && found ? applyCase(found, { levels, brought }) : levels;
      return answer;
    },
    levels: () => levels,
  };
}
