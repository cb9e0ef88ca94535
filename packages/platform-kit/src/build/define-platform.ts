import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { printDiagnostics, printDtsModule, printJsModule } from "@waft/core";
import { compileFolder, entryFile, findFolder } from "./compile-folder.ts";

/** What tsup is told of a package of rules: some of its options, so that nobody needs its types. */
export interface PlatformBuild {
  readonly entry: Record<string, string>;
  readonly outDir: string;
  readonly format: "esm";
  readonly platform: "neutral";
  readonly target: "es2023";
  readonly sourcemap: false;
  readonly minifyWhitespace: true;
  readonly clean: true;
  readonly silent: true;
  readonly esbuildPlugins: PlatformPlugin[];
}

/** The plugin of esbuild that compiles rules. */
export interface PlatformPlugin {
  readonly name: string;
  readonly setup: (build: {
    readonly onLoad: (options: { readonly filter: RegExp }, load: () => LoadedRules) => void;
  }) => void;
}

/** What esbuild gets of rules: the compiled platform, or what is wrong with them. */
export type LoadedRules =
  | { readonly contents: string; readonly loader: "js"; readonly watchFiles: string[] }
  | { readonly errors: { readonly text: string }[]; readonly watchFiles: string[] };

/**
 * Makes a package of rules: the configuration with which tsup compiles `rules/main.waft` into `dist/index.js`, the
 * platform as data, and `dist/index.d.ts`, its names as types. Findings that are errors fail the build.
 *
 * @example
 * ```ts
 * import { definePlatform } from "@waft/platform-kit";
 *
 * export default definePlatform(import.meta.url);
 * ```
 */
export function definePlatform(where: string): PlatformBuild {
  const folder = findFolder(where);
  return {
    entry: { index: path.join(folder, entryFile) },
    outDir: path.join(folder, "dist"),
    format: "esm",
    platform: "neutral",
    target: "es2023",
    // The rules are data: a map of them would only repeat them.
    sourcemap: false,
    minifyWhitespace: true,
    clean: true,
    silent: true,
    esbuildPlugins: [createPlugin(folder)],
  };
}

function createPlugin(folder: string): PlatformPlugin {
  return {
    name: "waft",
    setup(build) {
      build.onLoad({ filter: /\.waft$/ }, () => compile(folder));
    },
  };
}

function compile(folder: string): LoadedRules {
  const watchFiles: string[] = [];
  const { bundle, diagnostics, sources } = compileFolder(folder, { onRead: (file) => void watchFiles.push(file) });
  const printed = printDiagnostics(
    diagnostics.filter(({ severity }) => severity !== "info"),
    sources,
  );
  if (bundle === undefined) {
    return { errors: [{ text: `The rules do not compile.\n${printed}` }], watchFiles };
  }
  if (printed !== "") {
    process.stderr.write(`${printed}\n`);
  }
  mkdirSync(path.join(folder, "dist"), { recursive: true });
  writeFileSync(path.join(folder, "dist", "index.d.ts"), printDtsModule(bundle));
  return { contents: printJsModule(bundle), loader: "js", watchFiles };
}
