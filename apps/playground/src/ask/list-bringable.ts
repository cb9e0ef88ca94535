import { hasPart, type Bundle } from "@waft/runtime";

/** Parts that an action may bring, in some case on some day, such as the words of whoever shares. */
export function listBringable(bundle: Bundle, action: string): readonly string[] {
  const { actions, forms, tables, cells, rows, parts } = bundle;
  const index = actions.findIndex(({ name }) => name === action);
  const found = tables.flatMap((table) => forms.map((_, form) => table.cells[index * forms.length + form] ?? -1));
  const answers = new Set([...new Set(found)].flatMap((cell) => cells[cell]?.rows ?? []));
  const sets = [...answers].map((row) => rows[row]?.allow ?? []);
  return parts.filter((_, part) => sets.some((set) => hasPart(set, part))).map(({ name }) => name);
}
