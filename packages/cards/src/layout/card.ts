import type { Level } from "@waft/runtime";

/** How a part stands on a card: as it was, worse than it was, lost, or nobody has said. */
export type PartState = "kept" | "changed" | "dropped" | "unknown";

/** One part of a post on a card. */
export interface CardPart {
  /** The dotted name. */
  readonly name: string;
  /** What it is called beside the part around it: the last word of the name, or words of the reader. */
  readonly label: string;
  /** How many parents it has. */
  readonly depth: number;
  readonly level: Level;
  readonly state: PartState;
  readonly lostAtHop?: number;
  /** The rule that decided the level last; null when no rule speaks of the part. */
  readonly decidedBy: string | null;
  /** Whether an act brought it, so that the post was not published with it. */
  readonly isAdded: boolean;
  /** Whether it is the act of this card that brought it. */
  readonly isBrought: boolean;
}

/** One line of figures under a card: what it is about, and what is said of it. */
export interface CardLine {
  readonly about: string;
  readonly said: string;
}

/** What viewers hold after one act: a card of the story. */
export interface Card {
  /** Which act of the chain; 0 is publishing. */
  readonly hop: number;
  readonly title: string;
  /** Who acted and the line above the post. */
  readonly lead: readonly string[];
  /** Missing when nobody holds anything. */
  readonly parts?: readonly CardPart[];
  /** Sentences under the parts. */
  readonly notes: readonly string[];
  /** Who is told, and what is left of the post and of the way back to its author. */
  readonly lines: readonly CardLine[];
}
