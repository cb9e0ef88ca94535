import { configDefaults, type ViteUserConfig } from "vitest/config";
import { LongestFirst } from "./tooling/longest-first.ts";

// The longest tests first. Every folder of packages/platforms belongs to `platforms`.
const projects = {
  playground: "apps/playground",
  platforms: "packages/platforms",
  core: "packages/core",
  cli: "packages/cli",
  "platform-kit": "packages/platform-kit",
  runtime: "packages/runtime",
  analysis: "packages/analysis",
  "language-service": "packages/language-service",
  cards: "packages/cards",
  conformance: "packages/conformance",
  tooling: "tooling",
  bench: "bench",
  docs: "docs",
  examples: "examples",
};

const config: ViteUserConfig = {
  test: {
    // Node runs the sources as they are: the exhaustive tests take half the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Tests run against the sources of sister packages, never against a dist that may be stale.
    execArgv: ["-C", "@waft/source"],
    // Nothing in a module changes (no state beside what is made), so files can share a worker: that saves a start for each.
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Windows of a browser that are open at once: each waits for the page while another is drawn.
    maxConcurrency: 3,
    // Exhaustive tests take as long as they take: a slow machine is no failure.
    testTimeout: 300_000,
    projects: Object.entries(projects).map(([name, root]) => ({
      extends: true,
      test: {
        name,
        root,
        // What strangers get from a registry is tried at night, when everything is built.
        ...(name === "tooling" ? { exclude: [...configDefaults.exclude, "registry/**"] } : {}),
        ...(name === "examples" ? { globalSetup: `${import.meta.dirname}/tooling/examples/require-build.ts` } : {}),
      },
    })),
  },
};

export default config;
