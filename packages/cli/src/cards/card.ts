import type { Level } from "@waft/runtime";

/** One part of a post on a card. */
export interface CardPart {
  /** The dotted name. */
  readonly name: string;
  /** The last word of the name. */
  readonly label: string;
  /** How many parents it has. */
  readonly depth: number;
  readonly level: Level;
  readonly lostAtHop?: number;
}

/** What viewers hold after one act: a card of the story. */
export interface Card {
  readonly title: string;
  /** Who acted and the line above the post. */
  readonly lead: readonly string[];
  /** Missing when nobody holds anything. */
  readonly parts?: readonly CardPart[];
  /** Sentences under the parts. */
  readonly notes: readonly string[];
}
