/** A field of something that was parsed; undefined when there is none. */
export function readField(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
}
