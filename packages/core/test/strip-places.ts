/** A tree without the places at which things stand, and without the file's path. */
export function stripPlaces(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === "span" || key === "path" ? undefined : value)),
  );
}
