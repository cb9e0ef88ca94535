/** Which of the two. */
export type Which = 0 | 1;

/** Both sides, in their order. */
export const both: readonly [0, 1] = [0, 1];

/** What stands where an act is done. */
export interface Place {
  /** Index of the shared forms. */
  readonly form: number;
  /** By shared counter. */
  readonly counters: readonly number[];
}
