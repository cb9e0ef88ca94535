import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { listInterfaces } from "../reference/list-interfaces.ts";
import { listPages } from "../repository/list-pages.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

/** The pages beside each page, in groups; findings and decisions are found from the page that lists them. */
export function listSidebar(): Sidebar {
  const ids = listPages().map(({ id }) => id);
  const inside = (folder: string): string[] => ids.filter((id) => id.startsWith(`${folder}/`));
  return [
    group(
      ["Guide", "Gids"],
      [
        "index",
        "guide/like-or-share",
        "guide/read-a-page",
        "platforms/write-a-platform",
        "examples",
        "guide/questions",
      ],
    ),
    fold(
      ["Networks", "Netwerken"],
      ["platforms", ...inside("platforms").filter((id) => id !== "platforms/write-a-platform")],
    ),
    group(["Language", "Taal"], ["reference", ...inside("reference"), "meaning", "diagnostics"]),
    fold(
      ["Packages", "Pakketten"],
      inside("packages").filter((id) => !id.startsWith("packages/platforms/")),
    ),
    fold(["Interfaces", "Interfaces"], ["api", ...listDoors()]),
    group(
      ["Behind it", "Erachter"],
      ["glossary", "benchmarks", "architecture", "decisions", "contributing", "style", "security", "code-of-conduct"],
    ),
  ];
}

type Named = readonly [english: string, dutch: string];

function group([label, dutch]: Named, items: string[]): Sidebar[number] {
  return { label, translations: { nl: dutch }, items };
}

/** A group that is closed until somebody opens it. */
function fold([label, dutch]: Named, items: string[]): Sidebar[number] {
  return { label, translations: { nl: dutch }, collapsed: true, items };
}

function listDoors(): string[] {
  return listInterfaces().map(({ specifier }) => `api/${specifier.replace("@waft/", "").replaceAll("/", "-")}`);
}
