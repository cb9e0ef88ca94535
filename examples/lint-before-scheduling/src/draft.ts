/** A post that somebody wants to see published, before it is known what networks make of it. */
export interface Draft {
  readonly title: string;
  /** The kind of account that publishes it. */
  readonly by: string;
  readonly parts: readonly string[];
  /** Parts that could be added: a picture on file, a card of the link. */
  readonly spare: readonly string[];
  /** Kinds of accounts that could publish it as well. */
  readonly accounts: readonly string[];
}
