import type { Level, Outcome, Step, Trace } from "@waft/runtime";
import type { Edit, EditKind } from "../edits/edit.ts";
import type { WishVerdict } from "./decide-wish.ts";

/** How often each verdict comes out over the continuations of a first act. */
export interface WishCounts {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Continuations after which nobody holds anything to look at. */
  readonly nobody: number;
  readonly worst: WishVerdict;
  readonly best: WishVerdict;
}

/** A part that becomes less, or that is added, by an act. */
export interface PartChange {
  readonly hop: number;
  readonly action: string;
  readonly part: string;
  readonly level: Level;
  /** Null where no rule speaks of it. */
  readonly decidedBy: string | null;
}

/** One chain of the goal's pattern, and what becomes of the post. */
export interface Continuation {
  readonly chain: readonly Step[];
  /** By wish, in their order. */
  readonly verdicts: readonly WishVerdict[];
  /** What the last act did. */
  readonly outcome: Outcome;
  readonly lost: readonly PartChange[];
  readonly gained: readonly PartChange[];
  /** Parts of which nobody has said what is left. */
  readonly unknown: readonly PartChange[];
}

/** A first act, weighed. */
export interface AdvisedAct {
  readonly act: Step;
  /** From 1; acts that serve equally well have the same. */
  readonly rank: number;
  /** By wish, in their order. */
  readonly wishes: readonly WishCounts[];
  readonly best: Continuation;
  readonly worst: Continuation;
}

/** A first act for which a change of the post makes a difference to a wish. */
export interface ChangeEffect {
  readonly act: Step;
  /** Index of the wishes. */
  readonly wish: number;
  readonly before: { readonly worst: WishVerdict; readonly best: WishVerdict };
  readonly after: { readonly worst: WishVerdict; readonly best: WishVerdict };
  /** The worst continuation after the change. */
  readonly continuation: Continuation;
}

/** A single change of the post, of a setting or of the day, and what it does to the wishes. */
export interface AdvisedChange {
  readonly kind: EditKind;
  readonly edit: Edit;
  readonly asOf: string;
  readonly post: Trace["post"];
  readonly effects: readonly ChangeEffect[];
  /** Whether the wishes are served better than by the best act as asked, worse, or neither. */
  readonly serves: "better" | "worse" | "equally";
  /** First acts that serve best after the change, where they are not those that serve best now. */
  readonly flips?: readonly Step[];
}

/** Which first act serves a goal best, and what would serve it better. */
export interface Advice {
  readonly waft: 1;
  readonly platform: string;
  readonly asOf: string;
  readonly post: Trace["post"];
  readonly goal: {
    readonly name: string;
    readonly title: { readonly en: string; readonly nl: string };
    readonly wishes: readonly { readonly how: "always" | "never" | "preferably"; readonly property: string }[];
  };
  readonly acts: readonly AdvisedAct[];
  /** First acts that are not possible with this post. */
  readonly impossible: readonly Step[];
  /** Changes of the post and its settings that make a difference, those that serve better first. */
  readonly changes: readonly AdvisedChange[];
  /** True where some chains of the pattern were left out, because there are too many or no end is set. */
  readonly limited?: true;
  readonly rules: Trace["rules"];
  readonly sources: Trace["sources"];
}
