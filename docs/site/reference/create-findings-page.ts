import type { PageText } from "../repository/repository-loader.ts";

/** The page that lists every finding with what it tells people, gathered from the page of each. */
export function createFindingsPage(pages: readonly PageText[]): PageText {
  const findings = pages.filter(({ id }) => /^diagnostics\/.+\/.+$/u.test(id));
  const graves = ["Error", "Warning", "Info", "Hint"];
  const lists = graves.flatMap((grave) => {
    const rows = findings.flatMap(({ id, text }) => {
      const said = new RegExp(`^${grave}: (?<said>.*)$`, "mu").exec(text)?.groups?.["said"];
      const code = id.replace("diagnostics/", "");
      return said === undefined ? [] : [`| [\`${code}\`](${code}.md) | ${said.replaceAll("|", String.raw`\|`)} |`];
    });
    return rows.length === 0
      ? []
      : [`## ${titles[grave] ?? grave}`, "", "| finding | what it says |", "| --- | --- |", ...rows, ""];
  });
  const text = [
    "# Findings",
    "",
    "Everything that can be wrong with a rule file, or worth a second look. Each has a page with an example that raises it and one that is mended; `waft explain` prints the same.",
    "",
    ...lists,
  ].join("\n");
  return { file: "docs/diagnostics/README.md", id: "diagnostics", text };
}

const titles: Readonly<Record<string, string>> = {
  Error: "Errors: an answer would be impossible",
  Warning: "Warnings: something makes no difference, or nobody stands for it",
  Info: "Remarks: nobody has said it",
  Hint: "Hints",
};
