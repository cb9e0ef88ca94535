/** One part of what runs at night: a command, and what of its output sums it up. */
export interface Part {
  readonly name: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Finds the line that sums it up; its first group is shown. */
  readonly summary: RegExp;
  /** Finds each thing that must hold and does not, of a command that says so and ends well all the same. */
  readonly faults?: RegExp;
}

/** How a part went. */
export interface PartResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** What sums it up, or what it said last. */
  readonly said: string;
  /** All that it wrote. */
  readonly output: string;
}
