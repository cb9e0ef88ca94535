// Measures what a page loads, minified and gzipped, and fails when something has grown beyond its limit. Measures what is
// built: run `build` before.
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { takeArguments } from "./read-arguments.ts";

/** What is measured, in bytes of gzip. */
type Measured = { readonly name: string; readonly limit: number; readonly measure: () => Promise<Uint8Array> };

const root = path.dirname(import.meta.dirname);

const measured: readonly Measured[] = [
  { name: "runtime: everything in its door", limit: 4000, measure: () => bundleOf("*") },
  { name: "runtime: trace", limit: 3650, measure: () => bundleOf("trace") },
  { name: "runtime/load: loadBundle", limit: 2450, measure: () => bundleOf("loadBundle", "runtime/dist/load.js") },
  { name: "cards: renderToString and the element", limit: 15_000, measure: () => bundleOf("*", "cards/dist/index.js") },
  { name: "LinkedIn's bundle", limit: 12_000, measure: linkedin },
];

takeArguments({ script: "pnpm sizes" });
process.exitCode = await main();

async function main(): Promise<number> {
  const sizes = await Promise.all(
    measured.map(async (one) => ({ ...one, size: gzipSync(await one.measure(), { level: 9 }).length })),
  );
  for (const { name, size, limit } of sizes) {
    const verdict = size <= limit ? "" : "  too large";
    process.stdout.write(
      `${name.padEnd(42)} ${String(size).padStart(6)} of ${String(limit).padStart(6)} bytes${verdict}\n`,
    );
  }
  return sizes.every(({ size, limit }) => size <= limit) ? 0 : 1;
}

/** What a page gets that imports these names of a built file, or with `*` all of them as one object, minified. */
async function bundleOf(names: string, from = "runtime/dist/index.js"): Promise<Uint8Array> {
  const wanted = names === "*" ? "* as all" : `{ ${names} }`;
  const { outputFiles } = await build({
    stdin: { contents: `export ${wanted} from "./packages/${from}";`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** LinkedIn's rules as they are built, as JSON. */
async function linkedin(): Promise<Uint8Array> {
  const file = path.join(root, "packages/platforms/linkedin/dist/index.js");
  const module: unknown = await import(pathToFileURL(file).href);
  const bundle: unknown = Reflect.get(Object(module), "linkedin");
  return new TextEncoder().encode(JSON.stringify(bundle));
}
