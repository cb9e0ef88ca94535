import { trace } from "@waft/runtime";
import { expect, it } from "vitest";
import { compilePlatform } from "../compile-platform.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image
source press { title "Press" kind press published 2014-06 seen 2020 }
source seen-only { title "Seen" kind practitioner seen 2016 }
rule like { on like of post shows it to followers keeps everything source press }
rule late refines like { on like of post loses image source seen-only }
rule said { on share of post shows it to connections keeps everything inferred from seen-only }
rule nobody-says { on send of post shows nothing }
`;

function ask(knownAt: string | undefined, chain: readonly string[]): readonly unknown[] {
  const host = createMemoryHost({ "main.waft": village });
  const { bundle, diagnostics } = compilePlatform({
    entry: "main.waft",
    host,
    ...(knownAt === undefined ? {} : { knownAt }),
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const answer = bundle && trace(bundle, { post: { parts: ["text", "image"] }, chain });
  const hop = answer && "hops" in answer ? answer.hops.at(-1) : undefined;
  return [hop?.outcome, hop?.parts?.["image"]?.level];
}

it("a rule of which nobody knew does not speak", () => {
  expect(ask("2014-05-31", ["like"])[0]).toBe("unknown");
  expect(ask("2014-06-01", ["like"])).toEqual(["shown", "whole"]);
  expect(ask("2016-01-01", ["like"])).toEqual(["shown", "lost"]);
});

it("a day of which a source is published comes before the one on which it was seen", () => {
  expect(ask("2015", ["like"])).toEqual(["shown", "whole"]);
});

it("a conclusion is known once its source is, and what has no source was never known", () => {
  expect(ask("2015", ["share"])[0]).toBe("unknown");
  expect(ask("2016", ["share"])[0]).toBe("shown");
  expect(ask("2026", ["send"])[0]).toBe("unknown");
  expect(ask(undefined, ["send"])[0]).toBe("silent");
});

it("without a day, and as of a day when all was known, the answers are the same", () => {
  for (const act of ["like", "share"]) {
    expect(ask("2026", [act])).toEqual(ask(undefined, [act]));
  }
});
