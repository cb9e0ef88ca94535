/** What was made already, by what it was made of. */
interface Kept<Key, Made> {
  readonly get: (key: Key) => Made | undefined;
  readonly set: (key: Key, made: Made) => unknown;
}

/** Makes something once for each key: nobody can tell whether it was made before, since it only says what the key says. */
export function keep<Key, Made>(kept: Kept<Key, Made>, key: Key, make: () => Made): Made {
  let made = kept.get(key);
  if (made === undefined) {
    made = make();
    kept.set(key, made);
  }
  return made;
}
