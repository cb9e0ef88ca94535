/** Works something out of each thing, or of each word, once; of things it is kept as long as anybody has them. */
export function keepEach<Key extends object | string, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const ofThings = new WeakMap<object, { readonly value: Value }>();
  const ofWords = new Map<string, { readonly value: Value }>();
  return (key) => {
    const one: object | string = key;
    const found = (typeof one === "string" ? ofWords.get(one) : ofThings.get(one)) ?? { value: work(key) };
    if (typeof one === "string") {
      ofWords.set(one, found);
    } else {
      ofThings.set(one, found);
    }
    return found.value;
  };
}
