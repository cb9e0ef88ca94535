import { readFileSync } from "node:fs";
import path from "node:path";
import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { listInterfaces } from "../reference/list-interfaces.ts";
import { listPages, root } from "../repository/list-pages.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

/** The pages beside each page, in groups; findings and decisions are found from the page that lists them. */
export function listSidebar(): Sidebar {
  const ids = listPages().map(({ id }) => id);
  const inside = (folder: string): string[] => ids.filter((id) => id.startsWith(`${folder}/`));
  return [
    group(["Guide", "Gids"], ["index", "guide/like-or-share", "guide/read-a-page", "platforms/write-a-platform", "guide/questions"]),
    {
      ...group(["Networks", "Netwerken"], ["platforms"]),
      collapsed: true,
      items: [
        "platforms",
        ...inside("platforms")
          .filter((id) => id !== "platforms/write-a-platform")
          .map((id) => ({ label: readTitle(id), slug: id })),
      ],
    },
    group(["Language", "Taal"], ["reference", ...inside("reference"), "meaning", "diagnostics"]),
    {
      ...group(["Packages", "Pakketten"], inside("packages").filter((id) => !id.startsWith("packages/platforms/"))),
      collapsed: true,
    },
    { ...group(["Interfaces", "Interfaces"], ["api"]), collapsed: true, items: ["api", ...listDoors()] },
    group(["Behind it", "Erachter"], ["glossary", "benchmarks", "architecture", "decisions", "contributing", "style", "security"]),
  ];
}

function group([label, dutch]: readonly [english: string, dutch: string], items: string[]): Exclude<Sidebar[number], string> & { items: Sidebar } {
  return { label, translations: { nl: dutch }, items };
}

function listDoors(): string[] {
  return listInterfaces().map(({ specifier }) => `api/${specifier.replace("@waft/", "").replaceAll("/", "-")}`);
}

/** The first heading of a page. */
function readTitle(id: string): string {
  const text = readFileSync(path.join(root, "docs", `${id}.md`), "utf8");
  return /^# (?<title>.*)$/mu.exec(text)?.groups?.["title"] ?? id;
}
