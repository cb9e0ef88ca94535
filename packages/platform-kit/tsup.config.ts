import type { Options } from "tsup";

const config: Options = {
  entry: ["src/index.ts", "src/host.ts", "src/testing.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  // Declarations are built against the built sisters, as users see them.
  dts: { compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
};

export default config;
