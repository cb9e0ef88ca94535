/** Why the value of an option is refused: said where the command line is read, told in the language of the reader. */
export const refusals = {
  /** A second value would silently replace the first. */
  twice: "twice",
  width: "width",
} as const;
