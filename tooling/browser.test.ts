import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const rules = path.join(root, "packages/platforms/linkedin/rules");

/** What a page would load that compiles rules and asks them, from the sources; esbuild refuses what only Node has. */
async function bundlePage(): Promise<string> {
  const contents = `
    import { compilePlatform, formatFile, printDiagnostics } from "./packages/core/src/index.ts";
    import { trace } from "./packages/runtime/src/index.ts";
    import { loadBundle } from "./packages/runtime/src/load.ts";
    globalThis.ask = (files, entry, question) => {
      const host = {
        read: (file) => files[file],
        resolve: (_, specifier) => specifier.replace("./", ""),
      };
      const { bundle, diagnostics, sources } = compilePlatform({ entry, host });
      if (bundle === undefined) return JSON.stringify({ told: printDiagnostics(diagnostics, sources) });
      const loaded = loadBundle(JSON.parse(JSON.stringify(bundle)));
      const { text } = formatFile({ path: entry, text: files[entry] });
      return JSON.stringify({ answer: trace(loaded.bundle, JSON.parse(question)), formatted: text === files[entry] });
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "iife",
    conditions: ["@waft/source"],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

it("core and runtime run where there is nothing of Node, and answer as they do here", async () => {
  const names = readdirSync(rules).filter((name) => name.endsWith(".waft"));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(rules, name), "utf8")]));
  // Neither process nor Buffer nor require: only what the language itself has, and what every browser adds.
  const page = createContext({ TextEncoder, TextDecoder });
  runInContext(await bundlePage(), page);
  const ask = (entry: string): unknown => {
    const question = JSON.stringify({ post: { parts: ["text"] }, chain: ["like"], asOf: "2026-11-01" });
    return JSON.parse(
      String(runInContext(`ask(${JSON.stringify(files)}, "${entry}", ${JSON.stringify(question)})`, page)),
    );
  };
  expect(ask("main.waft")).toMatchObject({
    answer: { platform: "linkedin", hops: [{ action: "like", outcome: "may-be-shown" }] },
    formatted: true,
  });
  expect(JSON.stringify(ask("nowhere.waft"))).toContain("'nowhere.waft' cannot be found");
});
