import type { KnipConfig } from "knip";

const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  // Whether a rule file belongs to a platform is asked by its tests.
  ignoreFiles: ["**/*.waft"],
  workspaces: {
    ".": {
      entry: [
        "tooling/**/*.test.ts",
        "tooling/check-platforms-published.ts",
        "tooling/examples/*.ts",
        "tooling/registry/serve.ts",
        "tooling/registry/publish-everything.ts",
        "tooling/registry/vitest.config.ts",
      ],
      project: ["tooling/**/*.ts", "*.{ts,waft}"],
      ignoreDependencies: ["@arethetypeswrong/cli", "@changesets/config", "axe-core", "sherif", "turbo"],
      ignoreBinaries: ["apt-get"],
    },
    "apps/playground": {
      vite: false,
      entry: ["src/main.tsx", "vite.config.ts", "test/**/*.test.ts"],
      ignoreDependencies: ["axe-core"],
    },
    "examples/*": {
      entry: ["src/{main,notebook,serve}.{ts,tsx}", "test/*"],
      project: ["src/**", "test/**"],
    },
    "examples/private-network": {
      entry: ["test/*.test.ts"],
      project: ["*.{ts,waft}", "test/**"],
      ignoreDependencies: ["@waft/(runtime|linkedin)"],
    },
    bench: {
      entry: ["src/measure-subject.ts", "src/hops/hop-worker.ts"],
    },
    docs: {
      entry: ["test/**/*.test.ts", "test/site/*.browser.ts"],
      ignoreDependencies: ["axe-core"],
    },
    "packages/platforms/*": {
      entry: ["test/*.test.ts"],
      project: ["*.ts", "test/**/*.ts", "rules/*.waft"],
    },
    "packages/cli": {
      ignoreDependencies: ["@waft/(?!core$|runtime$|platform-kit$).+"],
    },
    "packages/platform-kit": {
      ignoreDependencies: ["tsup", "vitest"],
    },
  },
  // What rules use is a dependency too.
  compilers: {
    waft: (text) => [...text.matchAll(/^use ("[^"]+")/gmu)].map(([, used]) => `import ${used};`).join("\n"),
  },
};

export default config;
