import type { EraNode, FileNode, RuleNode } from "../syntax/tree.ts";
import { sortByName } from "./sort-by-name.ts";

/** A rule with the era it stands in. */
export interface PlacedRule {
  readonly rule: RuleNode;
  readonly era?: EraNode;
  /** `era.rule`, or the name alone. */
  readonly name: string;
}

/** All rules with their full names, and in the order of these. */
export function placeRules(files: readonly FileNode[]): readonly PlacedRule[] {
  const placed = files.flatMap(({ items }) =>
    items.flatMap((item): PlacedRule[] => {
      if (item.kind === "rule") {
        return [{ rule: item, name: item.name.text }];
      }
      return item.kind === "era"
        ? item.rules.map((rule) => ({ rule, era: item, name: `${item.name.text}.${rule.name.text}` }))
        : [];
    }),
  );
  return sortByName(placed, ({ name }) => name);
}
