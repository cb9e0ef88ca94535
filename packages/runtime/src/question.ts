/** The post of which is asked: who publishes it, what it has, and its settings. */
export interface PostQuestion {
  /** A kind of actor, such as `page`; without it the first that the platform knows. */
  readonly by?: string;
  /** Dotted names of parts, such as `text.link`; naming one brings its parents along. */
  readonly parts?: readonly string[];
  /** Values of attributes of the post, by name; others have their first value. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** One act of a chain. */
export interface Step {
  readonly action: string;
  /** Parts that the actor adds, such as `note`. */
  readonly brings?: readonly string[];
  /** A kind of actor (`member`) or a person of the thing acted on (`author`, `sharer`). */
  readonly by?: string;
  /** Values of attributes of the act or of the viewer. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What `trace` is asked. */
export interface Question {
  readonly post?: PostQuestion;
  /** Acts, one after the other, each on what the act before showed; a string is an act that brings nothing. */
  readonly chain: readonly (string | Step)[];
  /** `2016`, `2016-03` or `2016-03-14`, the first day counts; without it today (UTC). */
  readonly asOf?: string;
}

/** What `compareChains` is asked: one post, one day, several chains. */
export interface ComparisonQuestion {
  readonly post?: PostQuestion;
  readonly chains: readonly (readonly (string | Step)[])[];
  readonly asOf?: string;
}
