// Tests run against the sources of sister packages, never against a dist that may be stale.
const conditions = ["@waft/source", "module", "node", "import", "default"];
const projects = {
    tooling: "tooling",
    runtime: "packages/runtime",
    core: "packages/core",
    cli: "packages/cli",
    linkedin: "packages/platforms/linkedin",
};
const config = {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
        // Exhaustive tests take as long as they take: a slow machine is no failure.
        testTimeout: 300_000,
        projects: Object.entries(projects).map(([name, root]) => ({ extends: true, test: { name, root } })),
    },
};
export default config;
//# sourceMappingURL=vitest.config.js.map