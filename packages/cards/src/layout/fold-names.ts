/** Leaves out names whose parent is in the list too: `author` stands for `author.follow`. */
export function foldNames(names: readonly string[]): readonly string[] {
  const all = new Set(names);
  return names.filter((name) => !all.has(name.slice(0, Math.max(0, name.lastIndexOf(".")))));
}
