/** What is given on the command line, as it was typed. */
export interface AskOptions {
  /** A bridge, in the place of a platform. */
  readonly bridge?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  /** Whether a rule that is stale says that nobody knows. */
  readonly strictStale?: boolean;
  readonly by?: string;
  readonly with?: string;
  readonly set?: readonly string[];
  readonly chain: readonly string[];
  readonly json?: true;
  readonly plain?: true;
  readonly strict?: true;
  readonly width?: number;
  readonly language?: string;
}
