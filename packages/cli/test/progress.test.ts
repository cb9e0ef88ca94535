import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";
import { createScratch, head, writeRule } from "./scratch.ts";

const erase = "\r\u001B[2K";

/** A clock that goes on by as many milliseconds every time somebody looks. */
function createClock(step: number): () => number {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
}

const rules = head + writeRule("like");
const example = 'example "a like keeps it" { post with text like sees text }\n';
const other = rules.replace("platform village", "platform hamlet").replace("keeps everything", "loses text");
const files = { "a/main.waft": rules + example, "b/main.waft": other };

const commands: readonly (readonly [argv: readonly string[], english: string, dutch: string])[] = [
  [["check"], "Checking: 0 of 2 platforms …", "Aan het controleren: 0 van 2 platforms …"],
  [["test", "--no-gate"], "Testing a/main.waft: 0 of 1 …", "a/main.waft wordt getest: 0 van 1 …"],
  [["test", "a", "--mutate"], "Testing a/main.waft: 1 of ", "a/main.waft wordt getest: 1 van "],
  [["diff", "a/main.waft", "b/main.waft"], "Comparing: ", "Aan het vergelijken: "],
  [
    ["advise", "a/main.waft", "--goal", "spread", "--with", "text"],
    "Weighing changes: 1 of ",
    "Veranderingen worden gewogen: 1 van ",
  ],
  [["platforms", "email", "threads"], "Reading platforms: 1 of 2 …", "Platforms worden gelezen: 1 van 2 …"],
];

it.each(commands)(
  "says on a terminal how far it is after a second, and takes the line away: %j",
  async (argv, en, nl) => {
    const env = { INIT_CWD: createScratch(files) };
    for (const [language, said] of [
      ["en", en],
      ["nl", nl],
    ] as const) {
      const at = { env: { ...env, WAFT_LANGUAGE: language }, columns: 80, readClock: createClock(1100) };
      const { err } = await runHere(argv, at);
      expect(err).toContain(`${erase}${said}`);
      expect(err.endsWith(erase) || err.slice(err.lastIndexOf("…")).includes(erase)).toBe(true);
    }
  },
);

it.each(commands)("says nothing of it within a second, and where there is no terminal: %j", async (argv) => {
  const env = { INIT_CWD: createScratch(files) };
  const quick = await runHere(argv, { env, columns: 80, readClock: createClock(0.001) });
  expect(quick.err).not.toContain("…");
  const piped = await runHere([...argv, "--width", "80"], { env, readClock: createClock(1100) });
  expect(piped.err).not.toContain("…");
  expect(piped.out).toBe(quick.out);
});

it("never makes the line wider than the terminal", async () => {
  const env = { INIT_CWD: createScratch(files) };
  const { err } = await runHere(["check"], { env, columns: 30, readClock: createClock(1100) });
  const lines = err.split(erase).filter((line) => line !== "");
  expect(lines.length).toBeGreaterThan(0);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(30);
});
