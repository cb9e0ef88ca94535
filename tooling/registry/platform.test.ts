import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { beginStranger } from "./begin-stranger.ts";
import { findOldNode } from "./find-old-node.ts";

const stranger = beginStranger("platform");
const oldNode = findOldNode();

beforeAll(async () => {
  await stranger.run("npx", "-p", "@waft/platform-kit", "waft-new-platform", "@acme/board");
  await stranger.run("npm", "install", "--prefix", "board");
});

it("a platform of somebody else that the kit has begun passes its own tests as it stands", async () => {
  expect(await stranger.run("npm", "test", "--prefix", "board")).toMatch(/3 passed/u);
});

it("that platform is built and asked", async () => {
  await stranger.run("npm", "run", "build", "--prefix", "board");
  stranger.write(
    "board/ask.mjs",
    `import { board } from "@acme/board";
import { trace } from "@waft/runtime";
console.log(trace(board, { chain: ["like"] }).hops[0].parts.author.level);
`,
  );
  expect(await stranger.run("node", "board/ask.mjs")).toBe("whole\n");
});

it("what the README of the kit says to install builds a platform", async () => {
  const readme = readFileSync(path.join(stranger.folder, "board/node_modules/@waft/platform-kit/README.md"), "utf8");
  const [install = ""] = /^npm install .*$/mu.exec(readme) ?? [];
  for (const file of ["README.md", "facts.csv", "questions.csv", "rules/main.waft", "tsup.config.ts"]) {
    stranger.write(`plain/${file}`, readFileSync(path.join(stranger.folder, "board", file), "utf8"));
  }
  const manifest = { name: "@acme/board", private: true, type: "module", scripts: { build: "tsup" } };
  stranger.write("plain/package.json", { ...manifest, exports: { ".": { waft: "./rules/main.waft" } } });
  await stranger.run(...install.split(" "), "--prefix", "plain");
  await stranger.run("npm", "run", "build", "--prefix", "plain");
  expect(existsSync(path.join(stranger.folder, "plain/dist/index.js"))).toBe(true);
});

// Left out where no Node 20 is to be found on the machine.
it.skipIf(oldNode === undefined)("that platform answers under Node 20 as well", async () => {
  expect(await stranger.attempt(["node", "board/ask.mjs"], oldNode)).toEqual({ status: 0, said: "whole\n" });
});

// Left out where no Node 20 is to be found on the machine.
it.skipIf(oldNode === undefined)("a Node that is too old to begin one is told so, and nothing is begun", async () => {
  const words = ["npx", "--loglevel=error", "-p", "@waft/platform-kit", "waft-new-platform", "early"];
  const { status, said } = await stranger.attempt(words, oldNode);
  expect(said).toMatch(/^waft-new-platform needs Node 22\.12 or newer and this is Node 20\.\d+\.\d+: [^\n]+\n$/u);
  expect(status).toBe(2);
  expect(existsSync(path.join(stranger.folder, "early"))).toBe(false);
});

it("nothing of it lies in the workspace", () => {
  expect(stranger.listPackages().length).toBeGreaterThan(2);
  expect(stranger.listStrayPaths()).toEqual([]);
});
