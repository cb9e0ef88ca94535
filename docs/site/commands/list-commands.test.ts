import { expect, it } from "vitest";
import { listCommands, takeWaft } from "./list-commands.ts";

it("a block holds commands, each with what stands below it", () => {
  expect(listCommands('$ waft trace x --chain "share(note), like"\none\n\ntwo\n$ waft start\nthree')).toEqual([
    {
      line: 'waft trace x --chain "share(note), like"',
      words: ["trace", "x", "--chain", "share(note), like"],
      output: "one\n\ntwo\n",
    },
    { line: "waft start", words: ["start"], output: "three" },
  ]);
});

it("the command is started by its name, by npx and by pnpm; nothing else starts it", () => {
  expect(takeWaft(["waft", "start"])).toEqual(["start"]);
  expect(takeWaft(["npx", "-y", "pnpm@12.21.0", "-s", "waft", "start"])).toEqual(["start"]);
  expect(takeWaft(["npx", "waft", "check", "."])).toEqual(["check", "."]);
  expect(takeWaft(["npm", "install", "waft"])).toBeUndefined();
  expect(takeWaft(["pnpm", "--filter", "docs", "build"])).toBeUndefined();
});
