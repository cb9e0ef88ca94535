import type { PostQuestion, Step, Trace } from "@waft/runtime";
import type { Edit } from "../edits/edit.ts";

/** What is asked: the post that is about to be published, and the day. */
export interface LintQuestion {
  readonly post: PostQuestion;
  /** `2016`, `2016-03` or `2016-03-14`, the first day counts; without it today (UTC). */
  readonly asOf?: string;
}

/** A single change of the post that was tried: after it, what was lost is surely seen in chains that lost it. */
export interface LintFix {
  readonly edit: Edit;
  readonly post: Trace["post"];
  /** The part that is seen then: the one that was lost, or one that shows the same. Missing where an act was refused. */
  readonly seen?: string;
  /** In how many of the chains of the warning it helps; in all of them where as many as the warning has. */
  readonly helps: number;
  /** The chains in which it helps, where these are not all of them; the first three, shortest first. */
  readonly helpsIn?: readonly (readonly Step[])[];
}

/** Something of a post that surely gets lost, or an act that is surely not possible. */
export interface LintWarning {
  /** Lost by publishing itself; lost when people pass it on; or an act that nobody can do with it. */
  readonly code: "lost-at-once" | "lost-on-the-way" | "not-possible";
  /** The part that is lost, or the action that is not possible. */
  readonly about: string;
  /** The shortest chain in which it happens; empty for publishing. */
  readonly chain: readonly Step[];
  /** At which act of the chain; 0 is publishing. */
  readonly hop: number;
  readonly decidedBy: string | null;
  /** In how many of the chains that were followed. */
  readonly chains: number;
  /** Of how many after which somebody holds something; of acts that are not possible, of all. */
  readonly of: number;
  /** What people are told where it is not possible. */
  readonly messages?: readonly string[];
  /** Those that help in more chains come first; none where no single change helps in any. */
  readonly fixes: readonly LintFix[];
}

/** What there is to know of a post before it is published. */
export interface LintedPost {
  readonly waft: 1;
  readonly platform: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly post: Trace["post"];
  /** How many chains of one and two acts were followed. */
  readonly chains: number;
  readonly warnings: readonly LintWarning[];
  /** True where there are too many actions to follow all chains of two of them. */
  readonly limited?: true;
  readonly rules: Trace["rules"];
  readonly sources: Trace["sources"];
}
