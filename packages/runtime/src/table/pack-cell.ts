import type { Bundle, BundleCell } from "../bundle.ts";
import type { CellAsks, TableAsk } from "./table.ts";

type Lists = Pick<Bundle, "attributes" | "parts">;

/** A cell as a bundle has it: what it asks as numbers of `slots`, the last one counts by one. */
export function packCell(lists: Lists, { asks, rows }: CellAsks): BundleCell {
  return { slots: asks.map((ask) => findSlot(lists, ask)).toReversed(), rows };
}

function findSlot({ attributes, parts }: Lists, ask: TableAsk): number {
  const author = 2 + attributes.length;
  switch (ask.ask) {
    case "actor":
      return 0;
    case "identity":
      return 1;
    case "attribute":
      return 2 + ask.attribute;
    case "author":
      return author;
    case "part":
      return author + 1 + ask.part;
    case "counter":
      return author + 1 + parts.length + ask.counter;
  }
}

/** What a number of `slots` asks. */
export function readSlot({ attributes, parts, slots }: Lists & Pick<Bundle, "slots">, slot: number): TableAsk {
  const author = 2 + attributes.length;
  const size = slots[slot] ?? 1;
  if (slot < 2) {
    return { ask: slot === 0 ? "actor" : "identity", size };
  }
  if (slot <= author) {
    return slot < author ? { ask: "attribute", attribute: slot - 2, size } : { ask: "author", size };
  }
  const part = slot - author - 1;
  return part < parts.length ? { ask: "part", part, size: 2 } : { ask: "counter", counter: part - parts.length, size };
}
