/** A line of a file as it will be written, by the number of its first piece; it goes on to the next one. */
export interface Line {
  readonly first: number;
  /** How many spaces stand before it. */
  readonly indent: number;
  /** Whether an empty line always stands above it and the comments that belong to it. */
  readonly apart?: boolean;
  /** Whether `///` above it documents it. */
  readonly declares?: boolean;
  /** Whether it goes behind the line before it when both fit on one. */
  readonly joins?: boolean;
  /** Whether deeper lines follow it. */
  readonly leads?: boolean;
  /** Whether it is the brace that ends a block. */
  readonly closes?: boolean;
}
