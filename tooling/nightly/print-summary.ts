import type { KeptResult } from "./night.ts";

/** Prints how a night went, as a table that a Markdown page can take. */
export function printSummary(results: readonly KeptResult[]): readonly string[] {
  const row = ({ name, ok, seconds, said }: KeptResult): string =>
    `| ${name} | ${ok ? "pass" : "FAIL"} | ${seconds.toFixed(0)} | ${said.replaceAll("|", "\\|")} |`;
  const failed = results.filter(({ ok }) => !ok).length;
  return [
    "| part | result | seconds | |",
    "| --- | --- | ---: | --- |",
    ...results.map(row),
    "",
    `${results.length - failed} passed, ${failed} failed`,
  ];
}
