import type { Bundle } from "@waft/runtime";
import type { TableRow } from "@waft/runtime/internal";
import type { Joint } from "./joint.ts";
import type { Which } from "./which.ts";

/** What a row answers beside the parts, by names, so that answers of two platforms can be compared. */
export interface ActAnswer {
  readonly outcome: TableRow["outcome"];
  readonly form: string | null;
  readonly audiences: readonly string[];
  readonly countsFor: readonly string[] | "chosen" | null;
  readonly tells: readonly string[] | "chosen" | null;
}

/** Reads what a row of one side answers beside the parts. */
export function readAnswer({ sides }: Joint, which: Which, row: TableRow): ActAnswer {
  const { bundle } = sides[which];
  const { outcome, form, audiences = [] } = row;
  return {
    outcome,
    form: bundle.forms[form ?? -1]?.name ?? null,
    audiences: audiences.map((one) => bundle.audiences[one]?.name ?? "").toSorted(),
    countsFor: namePersons(bundle, row, row.countsFor),
    tells: namePersons(bundle, row, row.tells),
  };
}

/** What both sides answer; forms that are paired have the name that they have on the first side. */
export function readAnswers(joint: Joint, rows: readonly [TableRow, TableRow]): readonly [ActAnswer, ActAnswer] {
  const [a, b] = [readAnswer(joint, 0, rows[0]), readAnswer(joint, 1, rows[1])];
  const isPaired = joint.forms.some(({ at }) => at[0] === rows[0].form && at[1] === rows[1].form);
  return [a, isPaired ? { ...b, form: a.form } : b];
}

/** What is refused counts for nobody and is told to nobody; missing is unknown. */
function namePersons({ parts }: Bundle, { outcome }: TableRow, persons: TableRow["countsFor"]): ActAnswer["countsFor"] {
  if (outcome === "refused") {
    return [];
  }
  return typeof persons === "object" ? persons.map((one) => parts[one]?.name ?? "").toSorted() : (persons ?? null);
}

/** In which respects two answers differ. */
export function listDifferent(a: ActAnswer, b: ActAnswer): readonly ("outcome" | "countsFor" | "tells")[] {
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const isSameOutcome = isSame([a.outcome, a.form, a.audiences], [b.outcome, b.form, b.audiences]);
  return [
    ...(isSameOutcome ? [] : ["outcome" as const]),
    ...(isSame(a.countsFor, b.countsFor) ? [] : ["countsFor" as const]),
    ...(isSame(a.tells, b.tells) ? [] : ["tells" as const]),
  ];
}

/** Whether nobody holds anything after a row has answered. */
export function isEnding({ outcome }: TableRow): boolean {
  return outcome === "silent" || outcome === "gone" || outcome === "refused";
}
