import { expect, it } from "vitest";
import { prepareRegistry } from "./prepare-registry.ts";

function prepare(reaches: boolean, isRequired: boolean): readonly string[] {
  const lines: string[] = [];
  const what = prepareRegistry((line) => lines.push(line), { reachesRegistry: () => reaches, isRequired });
  return [what, ...lines];
}

it("strangers are tried where npm reaches a registry", () => {
  expect([prepare(true, false), prepare(true, true)]).toEqual([["try"], ["try"]]);
});

it("without a registry they are left out, which is said, and a machine that must try them fails", () => {
  expect(prepare(false, false)).toEqual(["leave out", expect.stringContaining("npm reaches no registry")]);
  expect(prepare(false, true)[0]).toBe("fail");
});
