import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";
import { createScratch, head, writeRule } from "./scratch.ts";

const well = `${head}${writeRule("like")}`;
const broken = well.replace("followers", "folowers");

/** Runs `check --watch` in a folder; each step waits until something is said, then does something. */
async function watchIn(
  folder: string,
  steps: readonly { readonly said: string | RegExp; readonly next: (() => void) | "stop" }[],
): Promise<{ readonly code: number; readonly out: string }> {
  const waiting = [...steps];
  let heard = "";
  let stop = (): void => {};
  const { code, out } = await runHere(["check", "--watch"], {
    env: { INIT_CWD: folder },
    columns: 80,
    onWrite: (text) => {
      heard += text;
      const [step] = waiting;
      if (step !== undefined && heard.search(step.said) >= 0 && heard.endsWith("Ctrl+C ends it.\n")) {
        waiting.shift();
        heard = "";
        // The folder is watched only after this was said.
        setTimeout(step.next === "stop" ? stop : step.next, 50);
      }
    },
    waitForInterrupt: () =>
      new Promise((settle) => {
        stop = settle;
      }),
  });
  return { code, out };
}

it("checks again when a file is written or put in the place of the old one, and ends with the last exit code", async () => {
  const folder = createScratch({ "main.waft": well });
  const main = path.join(folder, "main.waft");
  const { code, out } = await watchIn(folder, [
    { said: /no findings/u, next: () => writeFileSync(main, broken) },
    {
      said: /core\/unknown-name/u,
      next: () => {
        writeFileSync(`${main}.new`, well);
        renameSync(`${main}.new`, main);
      },
    },
    { said: /no findings/u, next: () => writeFileSync(main, broken) },
    { said: /1 error/u, next: "stop" },
  ]);
  expect(code).toBe(1);
  expect(out.split("\u001B[2J").length).toBeGreaterThan(4);
  expect(out).toContain("Watching 1 file; Ctrl+C ends it.\n");
});

it("looks at a new file in the folder, and survives one that vanishes for a moment", async () => {
  const folder = createScratch({ "main.waft": well });
  const main = path.join(folder, "main.waft");
  const { code, out } = await watchIn(folder, [
    { said: /no findings/u, next: () => writeFileSync(path.join(folder, "other.waft"), broken) },
    {
      said: /2 platforms: 1 error/u,
      next: () => {
        rmSync(path.join(folder, "other.waft"));
        rmSync(main);
        setTimeout(() => writeFileSync(main, well), 150);
      },
    },
    { said: /no findings/u, next: "stop" },
  ]);
  expect(code).toBe(0);
  expect(out).not.toContain("There is no rule file");
});

it("says that everything is gone when it stays away, and goes on when it is back", async () => {
  const folder = createScratch({ "main.waft": well });
  const main = path.join(folder, "main.waft");
  const { code } = await watchIn(folder, [
    { said: /no findings/u, next: () => rmSync(main) },
    { said: /There is no rule file in '\.'/u, next: () => writeFileSync(main, broken) },
    { said: /1 error/u, next: "stop" },
  ]);
  expect(code).toBe(1);
});

it("does not begin with what is not there", async () => {
  const { code, err } = await runHere(["check", "--watch", "nowhere.waft"]);
  expect({ code, err }).toMatchObject({ code: 2 });
  expect(err).toContain("There is no file 'nowhere.waft'.");
});
