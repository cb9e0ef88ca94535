import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const page = readFileSync(path.join(root, "docs/platforms/write-a-platform.md"), "utf8");

/** A step of the page: a command to type, or a file to write. */
type Step =
  | { readonly kind: "command"; readonly words: readonly string[] }
  | { readonly kind: "file"; readonly file: string; readonly text: string };

const steps = [...page.matchAll(/^```(\w+)(?: file=(\S+))?\n([^]*?)^```$/gmu)].flatMap(
  ([, language, file, text = ""]): readonly Step[] => {
    if (language === "sh") {
      const lines = text.trim().split("\n");
      return lines.map((line) => ({ kind: "command", words: (line.match(/"[^"]*"|\S+/gu) ?? []).map(unquote) }));
    }
    return file === undefined ? [] : [{ kind: "file", file, text }];
  },
);

function unquote(word: string): string {
  return word.replaceAll('"', "");
}

/** Where the page is followed: outside of the repository. */
let folder = "";
const printed: string[] = [];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-ten-minutes-")));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is typed, as it runs here: packages of Waft from their sources, and none from a registry. */
function runHere(words: readonly string[]): void {
  const [command = "", first = "", ...rest] = words;
  const typed = `${command} ${first}`;
  if (command === "cd") {
    folder = path.join(folder, first);
  } else if (typed === "npm install") {
    install(rest);
  } else if (typed === "npx -p") {
    runNode("packages/platform-kit/src/new/main.ts", rest.slice(2));
  } else if (typed === "npx waft") {
    runNode("packages/cli/src/main.ts", rest);
  } else if (typed === "npx tsup") {
    runNode("node_modules/tsup/dist/cli-default.js", rest);
  } else if (typed === "npx vitest") {
    runNode("node_modules/vitest/vitest.mjs", [...rest, "--config", "../vitest.mjs"]);
  } else {
    throw new Error(`Nobody has said how '${typed}' runs here.`);
  }
}

function runNode(script: string, words: readonly string[]): void {
  const env = { PATH: process.env["PATH"], HOME: folder };
  const started = spawnSync(process.execPath, ["-C", "@waft/source", path.join(root, script), ...words], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect(`${words.join(" ")}\n${started.status === 0 ? "" : started.stdout + started.stderr}`).toBe(
    `${words.join(" ")}\n`,
  );
  printed.push(started.stdout);
}

/** Puts what the manifest names, and what is named, where npm would. */
function install(names: readonly string[]): void {
  const manifest = readFileSync(path.join(folder, "package.json"), "utf8");
  const all = [
    ...names,
    ...["@waft/runtime", "@waft/platform-kit", "tsup", "vitest"].filter((one) => manifest.includes(one)),
  ];
  for (const name of all) {
    const short = name.replace("@waft/", "");
    const sources = [`packages/${short}`, `packages/platforms/${short}`, `node_modules/${name}`];
    const place = sources.map((one) => path.join(root, one)).find((one) => existsSync(one)) ?? "";
    const link = path.join(folder, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    rmSync(link, { force: true, recursive: true });
    symlinkSync(place, link, "junction");
  }
  // Vitest is told to take the kit's sources, as everywhere in this repository.
  const config = {
    test: { experimental: { viteModuleRunner: false, nodeLoader: false }, execArgv: ["-C", "@waft/source"] },
  };
  writeFileSync(path.join(folder, "..", "vitest.mjs"), `export default ${JSON.stringify(config)};\n`);
}

it("a platform is written in ten minutes: every step of the page works as it stands", () => {
  expect(steps.length).toBeGreaterThan(12);
  for (const step of steps) {
    if (step.kind === "command") {
      runHere(step.words);
    } else {
      writeFileSync(path.join(folder, step.file), step.text);
    }
  }
  const told = printed.join("\n");
  expect(told).toContain("The board at Acme");
  expect(told).toContain("Platforms: 1. Rules: 3. Facts: 4.");
  const [before = "", after = ""] = printed.slice(-2);
  expect(readFollow(before)).toEqual({
    level: { atLeast: "lost", atMost: "whole" },
    decidedBy: "nested.source-is-nested",
  });
  expect(readFollow(after)).toEqual({ level: "whole", decidedBy: "follow-is-there" });
  expect(readFileSync(path.join(folder, "dist/index.d.ts"), "utf8")).toContain("export declare const board");
  expect(readFileSync(path.join(folder, "README.md"), "utf8")).toContain("3 rules, 2 examples, 3 claims.");
});

/** What a trace says of the source's follow button after the last act. */
function readFollow(answer: string): unknown {
  const value: unknown = JSON.parse(answer, (key, inner: unknown) =>
    key === "hops" && Array.isArray(inner) ? (inner as readonly unknown[]).at(-1) : inner,
  );
  return ["hops", "parts", "author.follow"].reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
    value,
  );
}
