import type { Plugin } from "vite";
import { listPlatforms, type PlatformPackage } from "./list-platforms.ts";

const name = "virtual:platforms";
const resolved = `\0${name}`;

/** Lists the platforms that there are packages of. Each is loaded when it is first looked at. */
export function platformsPlugin(): Plugin {
  return {
    name: "waft-platforms",
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) => (id === resolved ? printModule(listPlatforms()) : null),
  };
}

function printModule(platforms: readonly PlatformPackage[]): string {
  const entries = platforms.map(({ folder, entry, name: named, title }) => {
    const said = `name: ${JSON.stringify(named)}, title: ${JSON.stringify(title)}`;
    const files = JSON.stringify(`virtual:rule-files/${folder}`);
    return `{ ${said}, load: () => import(${JSON.stringify(entry)}), loadFiles: () => import(${files}) }`;
  });
  return `export const platforms = [${entries.join(", ")}];`;
}
