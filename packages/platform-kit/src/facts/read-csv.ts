/** One line of a table: its values, and the line of the file on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * Reads a table as RFC 4180 has it: values between commas, in double quotes where they hold commas, quotes or line ends.
 * Empty lines are left out. Reads anything: a quote that never ends reaches to the end of the text.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let values: string[] = [];
  let line = 1;
  let begun = 1;
  const finish = (): void => {
    if (values.length > 1 || values[0] !== "") {
      rows.push({ line: begun, values });
    }
    values = [];
  };
  // A value, and what ends it: a comma, a line end, or the end of the text.
  const pattern = /(?:"((?:[^"]|"")*)(?:"|$)([^,\r\n]*)|([^,\r\n]*))(,|\r?\n|\r|$)/gu;
  for (const [all, quoted, behind = "", plain = "", end] of text.replace(/^\uFEFF/u, "").matchAll(pattern)) {
    values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + behind);
    line += all.split(/\r\n|\r|\n/u).length - 1;
    if (end !== ",") {
      finish();
      begun = line;
    }
  }
  return rows;
}
