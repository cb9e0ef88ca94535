import { expect, it } from "vitest";
import { prepareBrowser, type Machine } from "./prepare-browser.ts";

/** What is printed and installed on a machine, in order, and whether tests may go on. */
function prepare(machine: Partial<Machine>, installsWell = false): readonly unknown[] {
  const done: unknown[] = [];
  let has = false;
  const ready = prepareBrowser((line) => done.push(line.slice(0, 12)), {
    hasBrowser: () => has,
    mayInstall: false,
    install: () => {
      done.push("install");
      has = installsWell;
    },
    isRequired: false,
    ...machine,
  });
  return [...done, ready];
}

it("says nothing and installs nothing where there is a browser", () => {
  expect(prepare({ hasBrowser: () => true, mayInstall: true, isRequired: true })).toEqual([true]);
});

it("says that it installs one before it does", () => {
  expect(prepare({ mayInstall: true, isRequired: true }, true)).toEqual(["There is no ", "install", true]);
});

it("says that tests are skipped and how to get a browser where it may not install one", () => {
  expect(prepare({})).toEqual(["Browser test", "chromium), o", true]);
});

it("fails where a browser is required and none is to be had", () => {
  expect(prepare({ mayInstall: true, isRequired: true })).toEqual([
    "There is no ",
    "install",
    "Browser test",
    "chromium), o",
    false,
  ]);
});
