import type { Options } from "tsup";
import { writeBundles } from "./generate/write-bundles.ts";

const config: Options = {
  entry: ["src/index.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2023",
  // Declarations are built against the built sisters, as users see them.
  dts: { compilerOptions: { customConditions: [] } },
  // The vectors are data: a map of them would only repeat them.
  sourcemap: false,
  clean: true,
  onSuccess: async () => {
    await Promise.resolve(writeBundles("."));
  },
};

export default config;
