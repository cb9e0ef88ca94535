import type { Bundle } from "@waft/runtime";

/** Parts that a rule of an action lets people bring, in some case on some day, such as the words of whoever shares. */
export function listBringable(bundle: Bundle, action: string): readonly string[] {
  const { actions, forms, tables, cells, rows, parts, effects } = bundle;
  const index = actions.findIndex(({ name }) => name === action);
  const found = tables.flatMap((table) => forms.map((_, form) => table.cells[index * forms.length + form] ?? -1));
  const answers = new Set([...new Set(found)].flatMap((cell) => cells[cell]?.rows ?? []));
  const mayBring = (row: number, part: number): boolean => {
    const [, , , allow = 0] = effects[rows[row]?.effects[part] ?? -1] ?? [];
    return allow > 0;
  };
  return parts.filter((_, part) => [...answers].some((row) => mayBring(row, part))).map(({ name }) => name);
}
