import type { Options } from "tsup";

const config: Options = {
  entry: {
    index: "src/index.ts",
    host: "src/host.ts",
    survey: "src/survey.ts",
    testing: "src/testing.ts",
    "new-platform": "src/new/main.ts",
  },
  format: "esm",
  platform: "node",
  target: "node22",
  // Declarations are built against the built sisters, as users see them.
  dts: {
    entry: ["src/index.ts", "src/host.ts", "src/survey.ts", "src/testing.ts"],
    compilerOptions: { customConditions: [] },
  },
  sourcemap: true,
  clean: true,
};

export default config;
