import type { Bundle } from "../bundle.ts";
import { readSlot } from "./pack-cell.ts";
import { readMasks } from "./read-masks.ts";
import type { OpenBundle } from "./table.ts";

/** Each bundle is opened once: it says the same however often it is opened. */
const opened = new WeakMap<Bundle, OpenBundle>();

/** A bundle with its tables as masks and questions too, for whoever goes through what it can answer. */
export function openBundle(bundle: Bundle): OpenBundle {
  const known = opened.get(bundle);
  if (known !== undefined) {
    return known;
  }
  const open: OpenBundle = {
    ...bundle,
    rows: bundle.rows.map((row) => ({ ...row, ...readMasks(bundle, row) })),
    cells: bundle.cells.map((cell) => ({
      ...cell,
      asks: cell.slots.map((slot) => readSlot(bundle, slot)).toReversed(),
    })),
  };
  opened.set(bundle, open);
  opened.set(open, open);
  return open;
}
