/** Does something for which errors need not know where they come from: that is most of what an error takes. */
export function withoutTraces<Value>(run: () => Value): Value {
  const depth: unknown = Reflect.get(Error, "stackTraceLimit");
  if (typeof depth !== "number") {
    return run();
  }
  try {
    Reflect.set(Error, "stackTraceLimit", 0);
    return run();
  } finally {
    Reflect.set(Error, "stackTraceLimit", depth);
  }
}
