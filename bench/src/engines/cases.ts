import { hasPart, readDay, type Bundle } from "@waft/runtime";
import {
  findTable,
  openBundle,
  type OpenBundle,
  type TableAsk,
  type TableCell,
  type TableRow,
} from "@waft/runtime/internal";

/** One line of the rule set that every engine is given: an action on a form, perhaps only with an image or in a circle. */
export interface Case {
  readonly name: string;
  readonly action: string;
  readonly form: string;
  readonly image?: boolean;
  readonly circle?: boolean;
  /** The next form and for whom it counts, or `refused nobody`. */
  readonly answer: string;
  /** What becomes of each part: from what it was, whole, or whole if the actor brings it; and at most this high. */
  readonly parts: readonly { readonly from: "before" | "added" | "allowed"; readonly cap: number }[];
}

/** The rules of the village as cases that exclude each other; nothing in them is left open. */
export function listCases(platform: Bundle): readonly Case[] {
  const bundle = openBundle(platform);
  const table = findTable(bundle, readDay("2020") ?? "");
  return bundle.actions.flatMap((action, at) =>
    bundle.forms.flatMap((form, index) => {
      const cell = bundle.cells[table.cells[at * bundle.forms.length + index] ?? -1];
      return cell === undefined ? [] : listOfCell(bundle, cell, { action: action.name, form: form.name });
    }),
  );
}

function listOfCell(bundle: OpenBundle, cell: TableCell, on: Pick<Case, "action" | "form">): readonly Case[] {
  return cell.rows.flatMap((number, place) => {
    const row = bundle.rows[number];
    let rest = place;
    const asked = cell.asks.map((ask) => {
      const value = rest % ask.size;
      rest = Math.floor(rest / ask.size);
      return [nameAsk(ask), value === 1] as const;
    });
    const name = [on.action, on.form, ...asked.map(([what, is]) => `${is ? "" : "no-"}${what}`)].join("-");
    return row === undefined ? [] : [{ name, ...on, ...Object.fromEntries(asked), ...describeRow(bundle, row) }];
  });
}

function nameAsk({ ask }: TableAsk): "image" | "circle" {
  return ask === "part" ? "image" : "circle";
}

function describeRow(bundle: Bundle, row: TableRow): Pick<Case, "answer" | "parts"> {
  const [person = -1] = row.countsFor === "chosen" ? [] : (row.countsFor ?? []);
  const countsFor = row.outcome === "refused" ? "nobody" : (bundle.parts[person]?.name ?? "nobody");
  const form = bundle.forms[row.form ?? -1]?.name ?? "refused";
  const parts = bundle.parts.map((_, part) => {
    const cap = row.capHi.filter((plane) => hasPart(plane, part)).length;
    const above = bundle.parts[part]?.parent ?? -1;
    const most = above < 0 ? 4 : row.capHi.filter((plane) => hasPart(plane, above)).length;
    const from = hasPart(row.add, part) ? "added" : hasPart(row.allow, part) ? "allowed" : "before";
    return { from, cap: Math.min(cap, most === 3 ? 4 : most) } as const;
  });
  return { answer: `${form} ${countsFor}`, parts };
}
