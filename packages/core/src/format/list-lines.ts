import type { EraNode, FileNode, ItemNode, RuleNode } from "../syntax/tree.ts";
import { findDateWord } from "./find-date-word.ts";
import { listClaimLines, listExampleLines } from "./list-claim-lines.ts";
import type { Line } from "./line.ts";
import type { Places } from "./places.ts";

/** Lists the lines of a file in their order: declarations, clauses, lines of sources and properties each begin one. */
export function listLines(file: FileNode, places: Places): readonly Line[] {
  const { pieces, firstOf } = places;
  const head = file.head === undefined ? [] : [{ first: firstOf(file.head.name.span) - 1, indent: 0 }];
  const entries: readonly Entry[] = [
    ...file.uses.map(({ span }) => ({ first: firstOf(span) - 1 })),
    ...file.postsHave.map(({ span }) => ({ first: firstOf(span) })),
    ...file.items.map((item) => ({ first: firstOf(item.span), item })),
  ].toSorted((a, b) => a.first - b.first);
  return [
    ...(pieces.length > 1 ? [{ first: 0, indent: 0 }] : []),
    ...head,
    ...entries.flatMap((entry, index) => listEntry(entry, entries[index - 1], places)),
    { first: pieces.length - 1, indent: 0 },
  ];
}

interface Entry {
  readonly first: number;
  /** Missing for `use` and `posts have`. */
  readonly item?: ItemNode;
}

/** Blocks and documented declarations stand apart, and what is declared from what is used. */
function listEntry({ first, item }: Entry, previous: Entry | undefined, places: Places): readonly Line[] {
  const changes = (item === undefined) !== (previous?.item === undefined);
  const apart = changes || item?.doc !== undefined || isBlock(item) || isBlock(previous?.item);
  const line = { first, indent: 0, apart, declares: item !== undefined };
  return item !== undefined && isBlock(item) ? listBlock(line, item, places) : [line];
}

type Block = Extract<ItemNode, { readonly kind: "source" | "era" | "rule" | "example" | "claim" | "goal" }>;

function isBlock(item: ItemNode | undefined): item is Block {
  return item !== undefined && ["source", "era", "rule", "example", "claim", "goal"].includes(item.kind);
}

/** A block: its first line, what stands in its braces, and the closing one. */
function listBlock(line: Line, block: Block, places: Places): readonly Line[] {
  const inside = listInside(block, line.indent + 2, places);
  const last = places.lastOf(block.span);
  const isEmpty = inside.length === 0 && places.pieces[last]?.remarks.length === 0;
  const closing = { first: last, indent: line.indent, closes: true };
  return isEmpty ? [line] : [{ ...line, leads: true }, ...inside, closing];
}

function listInside(block: Block, indent: number, places: Places): readonly Line[] {
  switch (block.kind) {
    case "source":
      return block.fields.map(({ span }) => ({ first: places.firstOf(span), indent }));
    case "rule":
      return listClauses(block, indent, places);
    case "era":
      return listEra(block, indent, places);
    case "example":
      return listExampleLines(block, indent, places);
    case "claim":
    case "goal":
      return listClaimLines(block, indent, places);
  }
}

/** One condition goes behind `on`, and `until` behind `from`. */
function listClauses({ on, clauses }: RuleNode, indent: number, places: Places): readonly Line[] {
  const all = [...(on === undefined ? [] : [{ clause: "on", span: on.span }]), ...clauses];
  return all.map(({ clause, span }, index) => {
    const before = all[index - 1]?.clause;
    const isOnlyWhen = clause === "when" && before === "on" && all[index + 1]?.clause !== "when";
    const joins = isOnlyWhen || (clause === "until" && before === "from");
    return { first: places.firstOf(span), indent, joins };
  });
}

function listEra({ from, until, rules }: EraNode, indent: number, places: Places): readonly Line[] {
  const dates = [from, until].flatMap((date) => (date === undefined ? [] : [findDateWord(date, places)]));
  return [
    ...dates.map((first, index) => ({ first, indent, joins: index > 0 })),
    ...rules.flatMap((rule) =>
      listBlock({ first: places.firstOf(rule.span), indent, apart: true, declares: true }, rule, places),
    ),
  ];
}
