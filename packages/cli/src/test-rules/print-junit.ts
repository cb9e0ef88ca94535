import type { TestCase } from "./list-cases.ts";

/** One platform with its tests. */
export interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** Prints tests as JUnit's XML, which services for continuous integration read; what is open is skipped. */
export function printJunit(suites: readonly Suite[]): readonly string[] {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${count(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${escape(name)}" ${count(cases)}>`,
      ...cases.flatMap((one) => printCase(name, one)),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ];
}

function count(cases: readonly TestCase[]): string {
  const number = (state: TestCase["state"]): number => cases.filter((one) => one.state === state).length;
  return `tests="${cases.length}" failures="${number("failed")}" errors="0" skipped="${number("open")}"`;
}

function printCase(suite: string, { kind, title, state, messages, file, line }: TestCase): readonly string[] {
  const place = `classname="${escape(suite)}.${kind}" name="${escape(title)}" file="${escape(file)}" line="${line}"`;
  if (state === "passed") {
    return [`    <testcase ${place} />`];
  }
  const [first = ""] = messages;
  const body =
    state === "open"
      ? [`      <skipped message="${escape(first)}" />`]
      : [`      <failure message="${escape(first)}">${escape(messages.join("\n"))}</failure>`];
  return [`    <testcase ${place}>`, ...body, "    </testcase>"];
}

/** As XML wants it: characters that it does not know are left out. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
