import type { Bundle } from "../bundle.ts";
import { readSlot } from "./pack-cell.ts";
import { readMasks } from "./read-masks.ts";
import type { OpenBundle, TableCell, TableRow } from "./table.ts";

/** Each bundle is opened once: it says the same however often it is opened. */
const opened = new WeakMap<Bundle, OpenBundle>();

/** A bundle with its tables as masks and questions too, for whoever goes through what it can answer. */
export function openBundle(bundle: Bundle): OpenBundle {
  const known = opened.get(bundle);
  if (known !== undefined) {
    return known;
  }
  const open = replaceFields(bundle, {
    rows: bundle.rows.map((row) => ({ ...row, ...readMasks(bundle, row) })),
    cells: bundle.cells.map((cell) => ({
      ...cell,
      asks: cell.slots.map((slot) => readSlot(bundle, slot)).toReversed(),
    })),
  });
  opened.set(bundle, open);
  opened.set(open, open);
  return open;
}

/** A copy that reads none of the other fields: the hash of what was just compiled is worked out when it is asked for. */
function replaceFields(
  bundle: Bundle,
  { rows, cells }: { readonly rows: readonly TableRow[]; readonly cells: readonly TableCell[] },
): OpenBundle {
  const fields = {
    ...Object.getOwnPropertyDescriptors(bundle),
    rows: { value: rows, enumerable: true },
    cells: { value: cells, enumerable: true },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- All fields of a bundle, two of them replaced.
  return Object.defineProperties({}, fields) as OpenBundle;
}
