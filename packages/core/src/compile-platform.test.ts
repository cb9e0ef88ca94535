import { expect, it } from "vitest";
import { compilePlatform } from "./compile-platform.ts";
import { createReader } from "./syntax/parse-file.ts";
import { createMemoryHost } from "./testing/memory-host.ts";

function write(name: string, part: string): string {
  return `waft 1
platform ${name} "${name}"
use social
use "./${name}-rules.waft"
posts have text, image
source leaflet { title "Leaflet" kind official published 2026 }
audience ${part}-lovers
`;
}

function writeRules(name: string, part: string): string {
  return `waft 1
platform ${name}
rule like { on like of post shows it to ${part}-lovers loses ${part} keeps everything else source leaflet }
`;
}

const files: Readonly<Record<string, string>> = {
  "first.waft": write("first", "text"),
  "first-rules.waft": writeRules("first", "text"),
  "second.waft": write("second", "image"),
  "second-rules.waft": writeRules("second", "image"),
};

it("one compile can run within another, with the same reader, and neither knows", () => {
  const reader = createReader();
  const host = createMemoryHost(files);
  const alone = ["first.waft", "second.waft"].map((entry) => compilePlatform({ entry, host, reader }));
  expect(alone.map(({ diagnostics }) => diagnostics)).toEqual([[], []]);
  const inner: unknown[] = [];
  const nesting = {
    ...host,
    read: (path: string): string | undefined => {
      inner.push(compilePlatform({ entry: "second.waft", host, reader }).bundle);
      return host.read(path);
    },
  };
  const outer = compilePlatform({ entry: "first.waft", host: nesting, reader });
  expect(outer.bundle).toEqual(alone[0]?.bundle);
  expect(inner).toEqual([alone[1]?.bundle, alone[1]?.bundle]);
});

it("the same reader reads one file after a damaged one as if it were the first", () => {
  const reader = createReader();
  const host = createMemoryHost(files);
  const read = (): unknown => {
    const { bundle, diagnostics, sources } = compilePlatform({ entry: "first.waft", host, reader });
    return { bundle, diagnostics, sources };
  };
  const before = read();
  compilePlatform({ entry: "x.waft", host: createMemoryHost({ "x.waft": 'waft 1 platform "x { rule {{ ((' }), reader });
  expect(read()).toEqual(before);
});

const head = `waft 1
platform village "Village"
use social
posts have text, image
source leaflet { title "Leaflet" kind official published 2026 }
`;
const like = "on like of post shows it to followers keeps everything source leaflet";

it.each([
  ["nothing is wrong", `rule like { ${like} }`],
  ["only warnings", "rule like { on like of post shows it to followers keeps everything }"],
  ["a name is not known", `rule like { ${like.replace("post", "pst")} }`],
  ["rules contradict each other", `rule like { ${like} }\nrule other { on like of post shows nothing source leaflet }`],
  ["an author's word stands where somebody else acts", "rule like { on like of post becomes nothing source leaflet }"],
  ["an example fails", `rule like { ${like} }\nexample "x" { post with text { } like { misses text } }`],
  ["an empty repetition", `rule like { ${like} }\nclaim "x" { after (like*)* always sees text }`],
])("where only errors are looked for, exactly the errors are found, and the same is compiled: %s", (_, text) => {
  const host = createMemoryHost({ "main.waft": `${head}${text}\n` });
  for (const examples of ["judged", "apart"] as const) {
    const all = compilePlatform({ entry: "main.waft", host, examples });
    const found = compilePlatform({ entry: "main.waft", host, examples, findings: "errors" });
    expect(found.diagnostics).toEqual(all.diagnostics.filter(({ severity }) => severity === "error"));
    expect(found.bundle).toEqual(all.bundle);
  }
});
