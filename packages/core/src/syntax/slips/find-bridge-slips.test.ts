import { expect, it } from "vitest";
import { compilePlatform } from "../../compile-platform.ts";
import { createMemoryHost } from "../../testing/memory-host.ts";

const uses = 'use "./village.waft"\nuse "./town.waft"\n';
const rules = `action ferry
source timetable { title "Timetable" kind official seen 2026-11-23 }
rule cross {
  on ferry of post
  shows post to followers
  copies author, text
  loses everything else
  source timetable
}
`;

function writeSide(name: string): string {
  return `waft 1
platform ${name} "${name}"
use social
posts have text, image
source leaflet { title "Leaflet" kind official seen 2026-11-23 }
rule like { on like of post shows it to followers keeps everything counts for author source leaflet }
`;
}

it.each([
  "village to town",
  "between village and town",
  '"The ferry" village to town',
  '"The ferry" between village to town',
  '"The ferry" ("De pont") between village and town',
  "to town from village",
  "village -> town",
  '"The ferry" village → town',
  "village, town",
  "village and town",
])("a bridge that begins with '%s' is one finding, and is read as it was meant", (sides) => {
  const text = `waft 1\nbridge ferry ${sides}\n${uses}${rules}`;
  const files = { "main.waft": text, "village.waft": writeSide("village"), "town.waft": writeSide("town") };
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ hint }) => hint)).toEqual([
    "Write 'from' before the first platform and 'to' before the second one.",
  ]);
  const edits = errors[0]?.fixes[0]?.edits ?? [];
  const mended = edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((before, { span, text: instead }) => before.slice(0, span.start) + instead + before.slice(span.end), text);
  expect(mended).toBe(
    text.replace(sides, `${/^"[^"]*" (?:\("[^"]*"\) )?/u.exec(sides)?.[0] ?? ""}from village to town`),
  );
  const after = compilePlatform({ entry: "main.waft", host: createMemoryHost({ ...files, "main.waft": mended }) });
  expect(after.bundle).toBeDefined();
});
