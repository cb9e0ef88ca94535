/** The vector files that were generated, in their compact form, not yet looked at. */
export const generated: readonly unknown[] = [];
