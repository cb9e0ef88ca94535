import type { EraNode, FileNode, RuleNode } from "../syntax/tree.ts";
import { itemsOf } from "./items.ts";

/** A rule with the era it stands in. */
export interface PlacedRule {
  readonly rule: RuleNode;
  readonly era?: EraNode;
  /** `era.rule`, or the name alone. */
  readonly name: string;
}

/** All rules with their full names: those of eras where the era stands, in the order of the files. */
export function placeRules(files: readonly FileNode[]): readonly PlacedRule[] {
  return files.flatMap(({ items }) =>
    items.flatMap((item): PlacedRule[] => {
      if (item.kind === "rule") {
        return [{ rule: item, name: item.name.text }];
      }
      return item.kind === "era"
        ? item.rules.map((rule) => ({ rule, era: item, name: `${item.name.text}.${rule.name.text}` }))
        : [];
    }),
  );
}

/** All rules, without their eras. */
export function rulesOf(files: readonly FileNode[]): readonly RuleNode[] {
  return [...itemsOf(files, "rule"), ...itemsOf(files, "era").flatMap(({ rules }) => rules)];
}
