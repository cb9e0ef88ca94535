import type { Options } from "tsup";
import { waftPlugin } from "./waft-plugin.ts";

const config: Options = {
  entry: ["src/index.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2023",
  // Declarations are built against the built sisters, as users see them.
  dts: { compilerOptions: { customConditions: [] } },
  // The rules are data: a map of them would only repeat them.
  sourcemap: false,
  clean: true,
  esbuildPlugins: [waftPlugin()],
};

export default config;
