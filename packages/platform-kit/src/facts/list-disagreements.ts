import type { PackageFolder } from "../lint/package-folder.ts";
import type { Fact } from "./facts.ts";

/** Facts that say different things, and the rules that follow one side; no rules where neither side is followed. */
export interface Disagreement {
  readonly rules: readonly string[];
  readonly followed: readonly Fact[];
  readonly against: readonly Fact[];
}

const idPattern = /\b[A-Z]+-\d+[a-z]?\b/gu;

/** Lists where facts say different things: those against which a rule decides, and those that contradict what rules say. */
export function listDisagreements(at: PackageFolder): readonly Disagreement[] {
  const decided = new Map<string, readonly string[]>();
  for (const { against, name } of listAgainst(at)) {
    for (const id of against) {
      decided.set(id, [...(decided.get(id) ?? []), name]);
    }
  }
  const single = at.facts
    .filter(({ id, reason }) => reason === "contradicts" || decided.has(id))
    .map((fact): Disagreement => ({
      rules: [...new Set([...(decided.get(fact.id) ?? []), ...(fact.reason === "contradicts" ? fact.rules : [])])],
      followed: findNamed(at.facts, fact),
      against: [fact],
    }));
  return single.reduce<readonly Disagreement[]>(join, []);
}

/** The facts that the note of a fact names: those that say otherwise. */
export function findNamed(facts: readonly Fact[], { id, note }: Fact): readonly Fact[] {
  const named = new Set(note.match(idPattern));
  return facts.filter((fact) => fact.id !== id && named.has(fact.id));
}

/** What each own rule decides against, as ids of facts; empty where it names a source and no fact. */
export function listAgainst({ ownRules, compiled }: PackageFolder): readonly {
  readonly name: string;
  readonly against: readonly string[];
  readonly span: PackageFolder["ownRules"][number]["linked"]["span"];
}[] {
  return ownRules.flatMap(({ name, linked }) =>
    linked.clauses
      .filter(({ clause }) => clause === "against")
      .map(({ span }) => {
        const text = compiled.sources.find(({ path }) => path === span.file)?.text.slice(span.start, span.end) ?? "";
        return { name, against: [...new Set(text.match(idPattern))], span };
      }),
  );
}

/** Disagreements about the same facts are one. */
function join(before: readonly Disagreement[], next: Disagreement): readonly Disagreement[] {
  const ids = new Set([...next.followed, ...next.against].map(({ id }) => id));
  const isSame = (one: Disagreement): boolean => [...one.followed, ...one.against].some(({ id }) => ids.has(id));
  const same = [...before.filter(isSame), next];
  const against = unite(same.flatMap((one) => one.against));
  const followed = unite(same.flatMap((one) => one.followed)).filter((fact) => !against.includes(fact));
  const rules = [...new Set(same.flatMap((one) => one.rules))];
  return [...before.filter((one) => !isSame(one)), { rules, followed, against }];
}

function unite(facts: readonly Fact[]): readonly Fact[] {
  return [...new Set(facts)].toSorted((a, b) => a.line - b.line);
}
