import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readReleased, renewCitation } from "./write-citation.ts";

const root = path.resolve(import.meta.dirname, "../..");
const text = readFileSync(path.join(root, "CITATION.cff"), "utf8");

function readLine(cff: string, field: string): string | undefined {
  return new RegExp(`^${field}: "?(?<value>[^"\n]+)"?$`, "mu").exec(cff)?.groups?.["value"];
}

it("a release puts its version and its day into CITATION.cff, once", () => {
  const first = renewCitation(text, { version: "0.1.0", day: "2027-01-31" });
  const second = renewCitation(first, { version: "0.2.0", day: "2027-02-28" });
  expect(second.match(/^version: .*$/gmu)).toEqual(["version: 0.2.0"]);
  expect(second.match(/^date-released: .*$/gmu)).toEqual(['date-released: "2027-02-28"']);
  expect(renewCitation(second, { version: "0.1.0", day: "2027-01-31" })).toBe(first);
  for (const field of ["cff-version", "message", "title", "license"]) {
    expect(readLine(second, field)).toBe(readLine(text, field));
  }
});

it("CITATION.cff names the version that was released, and none before there is one", () => {
  const released = readReleased(root);
  const isReleased = released !== "0.0.0";
  expect(readLine(text, "version")).toBe(isReleased ? released : undefined);
  expect(/^\d{4}-\d\d-\d\d$/u.test(readLine(text, "date-released") ?? "")).toBe(isReleased);
});

it("CITATION.cff says what its format wants of every work", () => {
  for (const field of ["cff-version", "message", "title", "authors"]) {
    expect(text).toMatch(new RegExp(`^${field}:`, "mu"));
  }
});
