/** A post as it is asked of `trace`; what is missing has its first value. */
export interface AskedPost {
  /** A kind of account. */
  readonly by?: string;
  /** Names of parts; those around them come along. */
  readonly parts?: readonly string[];
  /** Settings of the post that are not the default, by attribute. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** An act as it is asked of `trace`. */
export interface AskedStep {
  readonly action: string;
  /** A kind of account, or a person of what is acted on. */
  readonly by?: string;
  /** Names of parts that the person acting brings. */
  readonly brings?: readonly string[];
  /** Settings of the act and of the viewer that are not the default, by attribute. */
  readonly settings?: Readonly<Record<string, string>>;
}
