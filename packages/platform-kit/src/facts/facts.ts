/** The columns of `facts.csv`, in their order. */
export const factColumns = ["id", "use", "statement", "source", "dates", "standing", "note"] as const;

/** Why no rule rests on a fact. */
export const reasonWords = ["outside", "unsaid", "contradicts"] as const;

/** How good the word is on which a fact stands, best first; what somebody only remembers is no evidence. */
export const factStandings = [
  "official",
  "spec",
  "code",
  "payload",
  "press",
  "practitioner",
  "inferred",
  "memory",
] as const;

/** One observation: a line of `facts.csv`. */
export interface Fact {
  /** The line of the file on which it stands, from 1. */
  readonly line: number;
  /** Such as `LI-027`. */
  readonly id: string;
  /** The rules that rest on it; with `contradicts` those that say otherwise. */
  readonly rules: readonly string[];
  /** Why no rule rests on it, when none does. */
  readonly reason?: (typeof reasonWords)[number];
  /** What was observed, in a sentence. */
  readonly statement: string;
  /** Names of sources of the platform, or where it can be read. */
  readonly source: string;
  /** When it was so: `2014-08`, `from 2022-06`, `from about 2016 until 2017`; empty when nobody knows. */
  readonly dates: string;
  readonly standing: string;
  /** Why it has no rule, or anything else that a reader should know. */
  readonly note: string;
}
