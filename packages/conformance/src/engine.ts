import type { VectorBounds, VectorFile, VectorQuestion } from "./vector-file.ts";

/** The rules that a case is about: as text, and the name of the compiled bundle. */
export interface VectorPlatform extends Pick<VectorFile, "name" | "title" | "entry" | "bundle"> {
  /** Rule text by path, each file in one piece. */
  readonly files: Readonly<Record<string, string>>;
}

/** Whatever answers questions about posts, in whichever way. Where it throws, the case fails. */
export interface Engine {
  /** Follows a post down a chain; the JSON of a trace will do as it is. */
  readonly trace: (platform: VectorPlatform, question: VectorQuestion) => EngineAnswer | Promise<EngineAnswer>;
  /** Codes of all that is wrong with rule text; an engine that reads none leaves it out, and skips those cases. */
  readonly check?: (platform: VectorPlatform) => readonly string[] | Promise<readonly string[]>;
  /** Fields of a hop that the engine says nothing of: they are not compared, and the report lists them. */
  readonly leavesOut?: readonly HopField[];
}

/** Fields that can be left out; the outcome, the form and the parts cannot. */
export type HopField = "audiences" | "header" | "messages" | "countsFor" | "tells" | "decidedBy" | "counters";

/** A trace, or what is wrong with the question. */
export type EngineAnswer =
  | { readonly start: AnsweredHolding; readonly hops: readonly AnsweredHop[] }
  | { readonly problems: readonly { readonly code: string }[] };

/** What viewers hold, as an engine says it. */
export interface AnsweredHolding {
  readonly form?: string | null;
  readonly parts?: Readonly<Record<string, AnsweredPart>>;
}

/** One part in a viewer's hands. */
export interface AnsweredPart {
  readonly level: VectorBounds;
  /** Whether it no longer follows later edits; missing when it does, or when the platform's rules say nothing of it. */
  readonly copied?: true | "unknown";
}

/** One act, as an engine says it. */
export interface AnsweredHop extends AnsweredHolding {
  readonly outcome: string;
  readonly counters?: Readonly<Record<string, number>> | null;
  readonly audiences?: readonly string[] | null;
  readonly header?: string | null;
  readonly messages?: readonly string[];
  readonly countsFor?: readonly string[] | "chosen" | null;
  readonly tells?: readonly string[] | "chosen" | null;
  readonly decidedBy?: readonly string[];
}
