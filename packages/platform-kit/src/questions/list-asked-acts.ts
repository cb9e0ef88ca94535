import type { LinkedPlatform, Pattern } from "@waft/core/internal";
import type { QuestionId } from "./questions.ts";

/** Kinds of acts that a question is about: every kind must be in the chains of a claim that answers it. */
export type ActKind = "passing-on" | "liking" | "quoting" | "deleting";

const kinds: Readonly<Record<QuestionId, readonly ActKind[]>> = {
  reshares: ["passing-on"],
  likes: ["liking"],
  quotes: ["passing-on"],
  credit: ["passing-on", "liking"],
  audience: ["passing-on"],
  "one-step": ["passing-on"],
  deletion: ["deleting"],
};

/** The kinds of acts that a claim must speak of to answer a question. */
export function listAskedKinds(question: QuestionId): readonly ActKind[] {
  return kinds[question];
}

/** The kinds of acts without which a question cannot be asked of a network. */
export function listNeededKinds(question: QuestionId): readonly ActKind[] {
  return question === "quotes" ? ["quoting"] : kinds[question];
}

/** The actions of a kind, as indices: by the groups of the shared vocabulary, or by its names. */
export function listKind({ actions, groups }: LinkedPlatform, kind: ActKind): ReadonlySet<number> {
  const named = (...names: readonly string[]): readonly number[] =>
    actions.flatMap(({ name }, index) => (names.includes(name) ? [index] : []));
  const grouped = (group: string): readonly number[] => groups.find(({ name }) => name === group)?.actions ?? [];
  switch (kind) {
    case "passing-on":
      return new Set([...grouped("reshare"), ...named("quote", "send")]);
    case "liking":
      return new Set([...grouped("react"), ...named("like")]);
    case "quoting":
      return new Set(named("quote"));
    case "deleting":
      return new Set(actions.flatMap(({ name, byAuthor }, index) => (byAuthor && name !== "edit" ? [index] : [])));
  }
}

/** The actions of which a pattern speaks, as indices. */
export function listActions(pattern: Pattern | undefined, platform: LinkedPlatform): readonly number[] {
  switch (pattern?.kind) {
    case undefined:
      return [];
    case "action":
      return pattern.actions;
    case "any":
      return platform.actions.map((_, index) => index);
    case "sequence":
    case "choice":
      return pattern.items.flatMap((item) => listActions(item, platform));
    case "repeat":
      return listActions(pattern.item, platform);
  }
}
