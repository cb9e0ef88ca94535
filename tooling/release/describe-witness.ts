import type { DeclaredChange, Diff, DiffGroup } from "@waft/analysis/ask";
import { sayDeclared } from "../../packages/cli/src/phrases/say-diff.ts";
import { listDiffBlocks } from "../../packages/cli/src/print/list-diff-lines.ts";

/** Says the smallest case in which two versions of a platform answer differently, or what only one of them can be asked. */
export function describeWitness(diff: Diff): string {
  const [smallest] = diff.groups.toSorted((one, other) => measure(one) - measure(other));
  return smallest === undefined ? describeDeclared(diff) : describeGroup(diff, smallest);
}

/** Long chains are worse to follow than posts with many parts. */
function measure({ witness: { chain, post } }: DiffGroup): number {
  return chain.length * 100 + post.parts.length;
}

function describeGroup(diff: Diff, group: DiffGroup): string {
  const sentences = listDiffBlocks({ ...diff, groups: [group] }, "en").flatMap(({ where, lines }) =>
    lines.map(
      ({ what, before, after, rules, witness }) =>
        `${where}, ${what}: ${[before, after].filter((one) => one !== "").join(" → ")} (${rules}); ${witness}`,
    ),
  );
  return sentences.join(" ");
}

/** What can be asked no longer counts first, then what can be asked in addition. */
function describeDeclared(diff: Diff): string {
  const isSaid = ({ what }: DeclaredChange): boolean => !["rule", "source", "title", "text"].includes(what);
  const order: readonly DeclaredChange["change"][] = ["removed", "changed", "added"];
  const [first] = diff.declared
    .filter((one) => isSaid(one))
    .toSorted((one, other) => order.indexOf(one.change) - order.indexOf(other.change));
  return first === undefined ? "" : sayDeclared(first, [first.name], { diff, language: "en" }).replace(/\.$/u, "");
}
