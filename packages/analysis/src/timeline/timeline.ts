import type { Level, Outcome, Problem, Question, Step, Trace } from "@waft/runtime";

/** What is asked: one post down one chain, on all days; perhaps of one part only. */
export interface TimelineQuestion extends Pick<Question, "post" | "chain"> {
  /** Leaves out everything but how this part stands after each act. */
  readonly part?: string;
}

/** A stretch of days on which the answer is the same. */
export interface TimelinePeriod {
  /** First day, `YYYY-MM-DD`; null when there is none. */
  readonly from: string | null;
  /** First day on which it is no longer so; null when there is none. */
  readonly until: string | null;
  /** A day on which to ask `trace` for the whole answer. */
  readonly asOf: string;
  /** How each part stands in the end; null where nobody holds anything. Missing where nothing can be asked. */
  readonly parts?: Readonly<Record<string, Level>> | null;
  /** Those of them that are whole and that the post was not published with: acts brought them. Missing where there are none. */
  readonly brought?: readonly string[];
  /** What is wrong with the question on these days: there is nothing that an act may bring, or nobody who could act. */
  readonly problems?: readonly Problem[];
}

/** What of an answer can change from one day to the next. */
export type Aspect =
  | "outcome"
  | "form"
  | "audiences"
  | "countsFor"
  | "tells"
  | "level"
  | "copied"
  | "counters"
  | "asking";

/** One thing that is answered otherwise from a day on. */
export interface TimelineDifference {
  readonly aspect: Aspect;
  /** After which act; 0 is publishing, null is the question as a whole. */
  readonly hop: number | null;
  /** Null at hop 0. */
  readonly action: string | null;
  /** The part of which it is, when it is one of a part. */
  readonly part?: string;
  readonly before: TimelineValue;
  readonly after: TimelineValue;
  /** Where a part is whole before, or since, because this act brought it. */
  readonly broughtBefore?: true;
  readonly broughtAfter?: true;
  /** The rules that decided it before, and those that decide it since. */
  readonly rulesBefore: readonly string[];
  readonly rulesAfter: readonly string[];
}

/** What is said of one thing: null is that nobody has said, or that there is nothing to say it of. */
export type TimelineValue = Level | Outcome | boolean | readonly string[] | Readonly<Record<string, number>> | null;

/** A day on which the answer became another one. */
export interface TimelineChange {
  /** `YYYY-MM-DD`, the first day of the new answer. */
  readonly day: string;
  /** The day as the rules that begin or end write it, such as `2017`; missing where none of those behind it does. */
  readonly date?: string;
  /** Whether the date of a rule that made the difference is known only roughly. */
  readonly about?: true;
  /** Rules behind the difference that begin on this day. */
  readonly begun: readonly string[];
  /** Rules behind the difference that hold for the last time on the day before. */
  readonly ended: readonly string[];
  readonly differences: readonly TimelineDifference[];
}

/** When the answer to one question changed, and by which rules. */
export interface Timeline {
  readonly waft: 1;
  readonly platform: string;
  readonly post: Trace["post"];
  readonly chain: readonly Step[];
  readonly part?: string;
  readonly periods: readonly TimelinePeriod[];
  /** One between each two periods. */
  readonly changes: readonly TimelineChange[];
  /** The rules behind the changes. */
  readonly rules: Trace["rules"];
  readonly sources: Trace["sources"];
}
