import type { ViteUserConfig } from "vitest/config";

/** What strangers get from a registry: needs what is built, so it is a step of its own and not among the units. */
const config: ViteUserConfig = {
  test: {
    name: "registry",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    globalSetup: "publish-everything.ts",
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Strangers wait for the disk as much as for a core.
    maxWorkers: 4,
    // Installing takes as long as it takes: a slow machine is no failure.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
};

export default config;
