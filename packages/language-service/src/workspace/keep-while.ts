/** Makes something when it is first asked for, and anew each time that a number has changed. */
export function keepWhile<Value>(version: () => number, create: () => Value): () => Value {
  const kept = new Map<number, { readonly value: Value }>();
  return () => {
    const now = version();
    const found = kept.get(now) ?? { value: create() };
    if (!kept.has(now)) {
      kept.clear();
      kept.set(now, found);
    }
    return found.value;
  };
}
