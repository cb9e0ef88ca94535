import type { Options } from "tsup";

const config: Options = {
  entry: ["src/index.ts", "src/words.ts", "src/internal.ts", "src/batch.ts", "src/load.ts", "src/trace.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2023",
  // Declarations are built against the built sisters, as users see them.
  dts: { compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
};

export default config;
