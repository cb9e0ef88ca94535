import { readDay } from "@waft/runtime";
import type { DateNode, FileNode, ItemNode } from "../syntax/tree.ts";
import { takeDay } from "./take-day.ts";

/** What is said of a platform alone, and not of those that extend it. */
const ofItself: ReadonlySet<ItemNode["kind"]> = new Set(["example", "claim", "goal"]);

/**
 * What a platform has from the one that it extends: its rules and everything that they speak of, with their dates, or
 * as they are on a day, without (meaning, Platforms made of others). What posts have, and what happens otherwise, a
 * platform says itself, or has from there as well.
 */
export function inherit(
  base: readonly FileNode[],
  asOf: DateNode | undefined,
  own: readonly FileNode[],
): readonly FileNode[] {
  const day = asOf === undefined ? undefined : readDay(asOf.text);
  const saysPosts = own.some(({ postsHave }) => postsHave.length > 0);
  const saysOtherwise = own.some(({ items }) => items.some(({ kind }) => kind === "otherwise"));
  const left = base.map((file) => ({
    ...file,
    postsHave: saysPosts ? [] : file.postsHave,
    items: file.items.filter(({ kind }) => !ofItself.has(kind) && !(saysOtherwise && kind === "otherwise")),
  }));
  return day === undefined ? left : takeDay(left, day);
}
