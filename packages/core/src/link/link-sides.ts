import { linkOtherwise } from "./declare-rest.ts";
import type { LinkedVocabulary } from "./linked.ts";
import { createNameSpace } from "./names.ts";
import type { Side } from "./whole-platform.ts";

/** Looks up the names of the two platforms of a bridge; each says itself what happens otherwise there. */
export function linkSides(
  { forms, actions, otherwise }: LinkedVocabulary,
  sides: readonly Side[],
): Pick<LinkedVocabulary, "sides" | "otherwise"> {
  const spaces = { form: createNameSpace("form", forms), action: createNameSpace("action", actions) };
  const find = (kind: "form" | "action", names: readonly string[]): readonly number[] =>
    [...new Set(names.flatMap((name) => spaces[kind].names.get(name) ?? []))].toSorted((a, b) => a - b);
  const linked = sides.map((side) => ({
    name: side.name,
    forms: find("form", side.forms),
    actions: find("action", side.actions),
  }));
  const ofSides = sides.flatMap((side, index) =>
    side.otherwise === undefined ? [] : [{ ...linkOtherwise(side.otherwise), forms: linked[index]?.forms ?? [] }],
  );
  return { sides: linked, otherwise: [...otherwise, ...ofSides] };
}
