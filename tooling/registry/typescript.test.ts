import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { beginStranger, findUsedVersion } from "./begin-stranger.ts";
import { findOldNode } from "./find-old-node.ts";
import { question } from "./question.ts";

const stranger = beginStranger("typescript");
const oldNode = findOldNode();
const compiler = "node_modules/typescript/bin/tsc";
const strict = { strict: true, target: "es2022", lib: ["es2022"], types: [], skipLibCheck: false };
const ways = {
  node16: { ...strict, module: "node16", rootDir: "src", outDir: "out" },
  bundler: { ...strict, module: "esnext", moduleResolution: "bundler", noEmit: true },
};

beforeAll(async () => {
  const typescript = `typescript@${findUsedVersion("@typescript/native")}`;
  await stranger.run("npm", "install", "@waft/runtime", "@waft/linkedin", typescript);
  stranger.write("src/ask.ts", `${question}console.log(author);\n`);
  stranger.write("src/console.d.ts", "declare const console: { log(text: string): void };\n");
  stranger.write("wrong/ask.ts", question.replace('"share"', '"shaer"'));
});

it.each(Object.entries(ways))("a strict project with %s resolution compiles", async (name, compilerOptions) => {
  stranger.write(`${name}.json`, { compilerOptions, include: ["src"] });
  expect(await stranger.run("node", compiler, "-p", `${name}.json`)).toBe("");
});

it.each(Object.entries(ways))(
  "with %s resolution an action that LinkedIn does not have does not compile",
  async (name) => {
    const compilerOptions = {
      ...ways.bundler,
      ...(name === "node16" ? { module: "node16", moduleResolution: "node16" } : {}),
    };
    stranger.write(`wrong-${name}.json`, { compilerOptions, include: ["wrong"] });
    const { status, said } = await stranger.attempt(["node", compiler, "-p", `wrong-${name}.json`]);
    expect(status).not.toBe(0);
    expect(said.match(/error TS\d+/gu)).toEqual(["error TS2820"]);
    expect(said).toContain("wrong/ask.ts(4,");
    expect(said).toContain(`Did you mean '"share"'?`);
  },
);

it("what was compiled answers", async () => {
  expect(await stranger.run("node", "out/ask.js")).toBe("lost\n");
});

it.skipIf(oldNode === undefined)("what was compiled answers under Node 20 as well", async () => {
  expect(await stranger.attempt(["node", "out/ask.js"], oldNode)).toEqual({ status: 0, said: "lost\n" });
});

it("each package says where it comes from, and in which folder", async () => {
  const say = (name: string): Promise<string> => stranger.run("npm", "view", name, "repository", "--json");
  const url = "git+https://code.example.org/waft/waft.git";
  expect(JSON.parse(await say("@waft/runtime"))).toEqual({ type: "git", url, directory: "packages/runtime" });
  expect(JSON.parse(await say("@waft/linkedin"))).toEqual({
    type: "git",
    url,
    directory: "packages/platforms/linkedin",
  });
});

it.each(["@waft/runtime", "@waft/linkedin"])("%s brings its licence, and a README of what is on npm", (name) => {
  const read = (file: string): string => readFileSync(path.join(stranger.folder, "node_modules", name, file), "utf8");
  expect(read("LICENSE")).toContain("Apache License");
  expect(read("README.md")).toContain("npm install");
  expect(read("README.md")).not.toContain("on npm yet");
});

it("nothing of it lies in the workspace", () => {
  expect(stranger.listPackages().length).toBeGreaterThan(2);
  expect(stranger.listStrayPaths()).toEqual([]);
});
