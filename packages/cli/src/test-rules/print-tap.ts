import type { TestCase } from "./list-cases.ts";

/** Prints tests in the Test Anything Protocol, version 14; what is open is told as still to do. */
export function printTap(cases: readonly TestCase[]): readonly string[] {
  return [
    "TAP version 14",
    `1..${cases.length}`,
    ...cases.flatMap(({ kind, title, state, messages, file, line }, index) => {
      const todo = state === "open" ? " # TODO open" : "";
      const result = `${state === "passed" ? "ok" : "not ok"} ${index + 1} - ${escape(`${kind}: ${title}`)}${todo}`;
      return state === "passed" ? [result] : [result, ...printDetails(messages, `${file}:${line}`)];
    }),
  ];
}

/** What stands behind a hash would be read as a remark. */
function escape(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("#", "\\#").replaceAll("\n", " ");
}

/** Details are YAML; a text in JSON is one in YAML too. */
function printDetails(messages: readonly string[], at: string): readonly string[] {
  return ["  ---", `  message: ${JSON.stringify(messages.join("\n"))}`, `  at: ${JSON.stringify(at)}`, "  ..."];
}
