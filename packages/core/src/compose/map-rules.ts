import { placeRules } from "../link/rules-of.ts";
import type { EraNode, FileNode, ItemNode, RuleNode } from "../syntax/tree.ts";

/** Changes every rule of files. */
export function mapRules(
  files: readonly FileNode[],
  change: (rule: RuleNode, era: EraNode | undefined) => RuleNode,
): readonly FileNode[] {
  const mapItem = (item: ItemNode): ItemNode => {
    if (item.kind === "rule") {
      return change(item, undefined);
    }
    return item.kind === "era" ? { ...item, rules: item.rules.map((rule) => change(rule, item)) } : item;
  };
  return files.map((file) => ({ ...file, items: file.items.map(mapItem) }));
}

/** Lets every rule name those that it refines by their full names: one of the same era comes first. */
export function writeFullNames(files: readonly FileNode[]): readonly FileNode[] {
  const names = new Set(placeRules(files).map(({ name }) => name));
  return mapRules(files, (rule, era) => ({
    ...rule,
    refines: rule.refines.map((refined) => {
      const own = era === undefined ? refined.text : `${era.name.text}.${refined.text}`;
      return names.has(own) ? { ...refined, text: own } : refined;
    }),
  }));
}

/**
 * A rule that speaks of nothing any more. It is not left out: rules refine it, `everything` in them leaves aside what
 * it adds, and what it adds tells what a rule that nobody has written could bring.
 */
export function silence(rule: RuleNode): RuleNode {
  return { ...rule, on: { kind: "act", actions: [], forms: [], span: rule.name.span } };
}
