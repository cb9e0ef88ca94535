import { copyFileSync } from "node:fs";
import path from "node:path";
import type { Options } from "tsup";

/** Puts the licence of the parser beside what was built: its code is in there. */
function copyLicence(): void {
  const parser = path.join(import.meta.dirname, "node_modules/chevrotain");
  copyFileSync(path.join(parser, "LICENSE.txt"), path.join(import.meta.dirname, "dist/LICENSE-chevrotain.txt"));
}

const config: Options = {
  entry: ["src/index.ts", "src/internal.ts", "src/testing.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2023",
  // Declarations are built against the built sisters, as users see them.
  dts: { compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
  // The parser is more than fifty files, and every command that reads rules would look for each of them.
  noExternal: [/^@?chevrotain/u],
  onSuccess: async () => copyLicence(),
};

export default config;
