import type { Options } from "tsup";

const config: Options = {
  entry: ["src/main.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  sourcemap: true,
  clean: true,
};

export default config;
