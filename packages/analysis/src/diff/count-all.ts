import { empty, type Diagram } from "./diagrams.ts";
import type { Effects } from "./effects.ts";
import type { Guard } from "./guards.ts";
import { keyOf, type Held } from "./held-lists.ts";
import { countStates, type Tallies } from "./tally.ts";
import type { Node, Walked, Walking } from "./walk.ts";

/** Counts all states that were walked through: what is held of the part with those around it, each act, each post. */
export function countAll(walking: Walking, { nodes, published }: Walked): Tallies {
  const { space } = walking;
  const tallies: Tallies = new Map();
  for (const { posts, judgement } of published) {
    const times = space.diagrams.count(posts, space.ofPost);
    countStates(tallies, { action: -1, form: -1 }, { judgement, times });
  }
  for (const state of listStates(walking, nodes)) {
    countActs(walking, tallies, state);
  }
  return tallies;
}

/** What is held of the part with those around it: who else is there makes none of its own. */
interface State {
  readonly node: Node;
  /** The posts for which chains lead here, by who is there to act. */
  readonly reached: Map<number, Diagram>;
}

function listStates({ space: { diagrams }, effects }: Walking, nodes: readonly Node[]): readonly State[] {
  const states = new Map<Node["place"], Map<string, State>>();
  const tell = rememberPaths(effects);
  for (const node of nodes) {
    const here = states.get(node.place) ?? new Map<string, State>();
    states.set(node.place, here);
    const key = `${tell(node.start)} ${tell(node.held)}`;
    const state = here.get(key) ?? { node, reached: new Map<number, Diagram>() };
    here.set(key, state);
    const posts = diagrams.unite(node.reached[0], node.reached[1]);
    state.reached.set(node.present, diagrams.unite(state.reached.get(node.present) ?? empty, posts));
  }
  return [...states.values()].flatMap((here) => [...here.values()]);
}

/** Tells apart what is held of the part with those around it. */
function rememberPaths({ tracked, lists }: Effects): (held: Held) => string {
  const known = new Map<Held, string>();
  return (held) => {
    const standings = lists.look(held);
    const key = known.get(held) ?? keyOf(tracked.path.map((place) => standings[place]));
    known.set(held, key);
    return key;
  };
}

/** Counts all that can be done with what is held. */
function countActs(walking: Walking, tallies: Tallies, state: State): void {
  const { diagrams } = walking.space;
  const { node } = state;
  for (const { act, effect, set } of listDone(walking, state)) {
    const times = diagrams.count(set, act.all);
    const at = { action: act.action, form: node.place.form };
    for (const brought of times === 0 ? [] : listOnPath(walking.effects, effect)) {
      for (const judgement of walking.judge(effect, brought, node).judgements) {
        countStates(tallies, at, { judgement, times });
      }
    }
  }
}

interface Done extends Pick<Guard, "act" | "effect"> {
  /** The posts and the ways to act for which that is done. */
  readonly set: Diagram;
}

/** What is done with something held; what can be done whoever is there is one. */
function listDone({ guards, space: { diagrams } }: Walking, { node, reached }: State): readonly Done[] {
  const all = [...reached].flatMap(([present, posts]) =>
    guards(node.place, present).map(({ act, effect, ofActs }): Done => {
      return { act, effect, set: diagrams.intersect(posts, ofActs) };
    }),
  );
  if (reached.size === 1) {
    return all;
  }
  const found = new Map<Guard["effect"], Map<Guard["act"], Done>>();
  for (const { act, effect, set } of all) {
    const mine = found.get(effect) ?? new Map<Guard["act"], Done>();
    found.set(effect, mine);
    mine.set(act, { act, effect, set: diagrams.unite(set, mine.get(act)?.set ?? empty) });
  }
  return [...found.values()].flatMap((mine) => [...mine.values()]);
}

/** What can be brought of the part with those around it. */
function listOnPath({ tracked }: Effects, { brought }: Guard["effect"]): Guard["effect"]["brought"] {
  if (brought.length === 1) {
    return brought;
  }
  const found = new Map(brought.map((one) => [tracked.path.map((place) => one.places[place]).join(" "), one]));
  return [...found.values()];
}
