import type { AstroUserConfig } from "astro";

type Plugins = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>;

const conditions: readonly string[] = ["@waft/source", "node", "module", "import"];

/** Lets everything that builds the site take the packages of the repository from their sources. */
export function sourcesPlugin(): Plugins[number] {
  return {
    name: "waft-sources",
    configEnvironment: () => ({ resolve: { conditions: [...conditions], externalConditions: [...conditions] } }),
  };
}
