import type { TracedPart } from "../answer.ts";
import type { Bundle } from "../bundle.ts";
import { hasPart } from "../part-set.ts";
import type { Plan } from "../plan/plan.ts";
import { findTable } from "./find-table.ts";
import { createTeller } from "./held.ts";
import { hold } from "./hold.ts";
import { readCell, type Walk } from "./walk.ts";

/** Hop 0: the post itself, after the rules `on post`. */
export function publish(bundle: Bundle, plan: Plan): Walk {
  const { parts, counters, post: form } = bundle;
  const { author, present, settings, day } = plan;
  const tell = createTeller(bundle);
  const told: Record<string, TracedPart> = {};
  const absent = tell(0, -1, 0);
  const whole = tell(255, -1, 0);
  const held = parts.map(({ name }, part) => {
    const one = hasPart(present, part) ? whole : absent;
    told[name] = one.told;
    return one;
  });
  const table = findTable(bundle, day);
  const published = { form, counts: counters.map(() => 0), parts: held, told, lost: [], gained: [] };
  const walk: Walk = {
    bundle,
    plan,
    table,
    published,
    tell,
    facts: [author, ...held.map(({ bits }) => bits && 1)],
    decided: [],
  };
  if (table.post < 0) {
    return walk;
  }
  const row = readCell(walk, table.post, { values: [author, 1, ...settings], counts: published.counts });
  return { ...walk, published: { ...hold(walk, published, { row, brings: [], hop: 0 }), form: row.form ?? form } };
}
