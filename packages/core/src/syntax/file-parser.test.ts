import type { IToken } from "chevrotain";
import { expect, it } from "vitest";
import { FileParser } from "./file-parser.ts";
import { tokenize } from "./tokenize.ts";

class BrokenDocs extends Map<IToken, string> {
  override get(): never {
    throw new Error("No docs.");
  }
}

it("a fault of our own says where it happened, and the next file is read as if there had been none", () => {
  const parser = new FileParser();
  const read = (docs: Map<IToken, string>): unknown =>
    parser.read({ path: "main.waft", tokens: tokenize("platform village\nform share\n").tokens, docs });
  const depth: unknown = Reflect.get(Error, "stackTraceLimit");
  expect(catchFrom(() => read(new BrokenDocs()))).toContain("file-parser.test.ts");
  expect(Reflect.get(Error, "stackTraceLimit")).toBe(depth);
  expect(read(new Map())).toMatchObject({ mistakes: [], parsed: { node: { items: [{ kind: "form" }] } } });
});

function catchFrom(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? "") : "";
  }
  return "";
}
