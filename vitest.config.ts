import type { ViteUserConfig } from "vitest/config";

// The longest tests first.
const projects = {
  linkedin: "packages/platforms/linkedin",
  core: "packages/core",
  cli: "packages/cli",
  runtime: "packages/runtime",
  playground: "apps/playground",
  cards: "packages/cards",
  conformance: "packages/conformance",
  tooling: "tooling",
  bench: "bench",
};

const config: ViteUserConfig = {
  test: {
    // Node runs the sources as they are: the exhaustive tests take half the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Tests run against the sources of sister packages, never against a dist that may be stale.
    execArgv: ["-C", "@waft/source"],
    maxWorkers: "100%",
    // Exhaustive tests take as long as they take: a slow machine is no failure.
    testTimeout: 300_000,
    projects: Object.entries(projects).map(([name, root]) => ({ extends: true, test: { name, root } })),
  },
};

export default config;
