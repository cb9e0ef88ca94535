import type { AskedPost, AskedStep } from "../space/asked.ts";
import type { Demand } from "./judge-property.ts";

/** What became of a claim: it holds everywhere, it does not somewhere, nobody can tell, or it speaks of nothing. */
export type ClaimVerdict = "proved" | "refuted" | "open" | "vacuous";

/** How much was looked at. */
export interface Extent {
  /** Posts that can be published, of all that the claim speaks of; on several dates the most. */
  readonly posts: number;
  /** Different things that chains came to, each entered once. */
  readonly states: number;
  /** Stretches of days in which the same rules hold. */
  readonly dates: number;
}

/** A post and a chain that show something, as `trace` of the runtime is asked. */
export interface Witness {
  readonly post: AskedPost;
  readonly chain: readonly AskedStep[];
  /** `YYYY-MM-DD`; missing where the platform names no date: then it is so on any day. */
  readonly asOf?: string;
  /** Whom the last act counts for and who is told, where the person acting chooses and this is the choice that shows it. */
  readonly chosen?: { readonly countsFor?: readonly string[]; readonly tells?: readonly string[] };
}

/** What nobody has said, and would settle a claim. Names are those of the platform. */
export type Unsettled =
  /** No rule says what an act shows. */
  | { readonly kind: "gap"; readonly action: string; readonly form: string }
  /** A rule says that nobody knows what becomes of a part. */
  | {
      readonly kind: "unknown";
      readonly action: string;
      readonly form: string;
      readonly part: string;
      readonly rule: string;
    }
  /** Rules answer the act, and none says what becomes of a part. */
  | { readonly kind: "unsaid"; readonly action: string; readonly form: string; readonly part: string }
  /** No rule says whom an act counts for, or who is told. */
  | { readonly kind: "counts" | "tells" | "shown"; readonly action: string; readonly form: string }
  /** The network may show it or not. */
  | { readonly kind: "some"; readonly action: string; readonly form: string }
  /** Whether a part is a copy, nobody says. */
  | { readonly kind: "copied"; readonly action: string; readonly form: string; readonly part: string }
  /** There was more to look at than allowed, and these multiply it: counters, settings and parts that rules ask for. */
  | { readonly kind: "limit"; readonly states: number; readonly names: readonly string[] };

/** What became of one line of a claim. */
export interface DemandResult {
  readonly how: Demand;
  /** The property as it stands in the file: `sees author, text`. */
  readonly property: string;
  /** Where it stands in its file, in characters. */
  readonly span: { readonly file: string; readonly start: number; readonly end: number };
  readonly verdict: ClaimVerdict;
  /** The shortest chain of the smallest post that refutes it, that proves a `sometimes`, or where it is open. */
  readonly witness?: Witness;
  /** Parts of which it speaks that the post of the witness never had: naming them after `for post with` may be meant. */
  readonly lacks?: readonly string[];
  /** What would settle it, where it is open: what is missing on the way of the witness. */
  readonly unsettled?: Unsettled;
  /** How many different things are not known on the ways to where it is open. */
  readonly open: number;
}

/** What became of a claim; its verdict is the worst of its lines. */
export interface ClaimResult {
  readonly title: string;
  readonly span: DemandResult["span"];
  readonly verdict: ClaimVerdict;
  readonly extent: Extent;
  readonly demands: readonly DemandResult[];
}
