import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { compilePlatform, printDiagnostics } from "@waft/core";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Lets a module import a rule file as its compiled bundle. Findings that are errors fail the build. */
export function waftPlugin(): Plugin {
  return {
    name: "waft",
    setup(build) {
      build.onLoad({ filter: /\.waft$/ }, ({ path: entry }) => compileRules(entry));
    },
  };
}

type Compiled =
  | { readonly contents: string; readonly loader: "json"; readonly watchFiles: string[] }
  | { readonly errors: { readonly text: string }[]; readonly watchFiles: string[] };

function compileRules(entry: string): Compiled {
  const watchFiles: string[] = [];
  const { bundle, diagnostics, sources } = compilePlatform({
    entry: path.relative(process.cwd(), entry).replaceAll(path.sep, "/"),
    host: {
      read(file) {
        watchFiles.push(path.resolve(file));
        return existsSync(file) ? readFileSync(file, "utf8") : undefined;
      },
      resolve: (from, specifier) =>
        specifier.startsWith(".") ? path.posix.join(path.posix.dirname(from), specifier) : undefined,
    },
  });
  const printed = printDiagnostics(diagnostics, sources);
  if (bundle === undefined || diagnostics.some(({ severity }) => severity === "error")) {
    return { errors: [{ text: `The rules do not compile.\n${printed}` }], watchFiles };
  }
  if (printed !== "") {
    process.stderr.write(`${printed}\n`);
  }
  return { contents: JSON.stringify(bundle), loader: "json", watchFiles };
}
