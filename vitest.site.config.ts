import type { ViteUserConfig } from "vitest/config";

/** The documentation site, built and looked at in a browser: longer than what every change has to pass. */
const config: ViteUserConfig = {
  test: {
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ["-C", "@waft/source"],
    testTimeout: 300_000,
    include: ["docs/test/site/*.browser.ts"],
  },
};

export default config;
