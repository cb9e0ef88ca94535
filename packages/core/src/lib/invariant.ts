/** A fault of Waft itself, never of what it was given. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

/** States what must be true here; when it is not, that is a bug of ours. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (condition === false || condition === undefined || condition === null) {
    throw new InternalError(`${message} Please report this with the rule file.`);
  }
}
