import type { CellTable } from "./flatten-cells.ts";
import type { DirectTable } from "./flatten-direct.ts";
import type { PartTable } from "./flatten-parts.ts";
import type { RowTable } from "./flatten-rows.ts";

/** A platform on one day, ready for `evaluate`: its names in the order of their numbers, and the table. */
export interface Batch {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** How many words of 32 bits a set of parts takes. */
  readonly words: number;
  readonly parts: readonly string[];
  readonly forms: readonly string[];
  readonly actions: readonly string[];
  readonly actors: readonly string[];
  /** Settings of posts, and those of acts and viewers. */
  readonly postSettings: readonly BatchSetting[];
  readonly actSettings: readonly BatchSetting[];
  readonly counters: readonly string[];
  /** Whether the platform's rules say of parts that they are copies. */
  readonly copies: boolean;
  readonly table: BatchTable;
}

/** A setting, with the names of its values; the first is the default. */
export interface BatchSetting {
  readonly name: string;
  readonly values: readonly string[];
}

/** The table of one day as typed arrays; its shape may change in any version. */
export interface BatchTable {
  readonly cells: CellTable;
  readonly direct: DirectTable;
  readonly rows: RowTable;
  readonly parts: PartTable;
  /** For each action: 1 if its author does it, else 0. */
  readonly byAuthor: Uint8Array;
  /** Slots of `postSettings` and of `actSettings`, and how many values each has. */
  readonly postSlots: Int32Array;
  readonly postSizes: Int32Array;
  readonly actSlots: Int32Array;
  readonly actSizes: Int32Array;
  /** `actSettings` of which each action has which: 1 where it does. */
  readonly actHas: Uint8Array;
  readonly counterSlot: number;
  readonly counterMost: Int32Array;
  readonly partSlot: number;
  readonly slots: number;
  /** Index of the form `post`. */
  readonly postForm: number;
}
