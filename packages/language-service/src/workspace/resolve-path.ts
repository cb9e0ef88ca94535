/** The path that a `use "./…"` in a file stands for; undefined for what is no path from there. */
export function resolvePath(from: string, specifier: string): string | undefined {
  if (!/^\.\.?\//u.test(specifier)) {
    return undefined;
  }
  const kept: string[] = from.split("/").slice(0, -1);
  for (const piece of specifier.split("/")) {
    if (piece === ".." && kept.length > 0 && kept.at(-1) !== "..") {
      kept.pop();
    } else if (piece !== "." && piece !== "") {
      kept.push(piece);
    }
  }
  return kept.join("/");
}
