import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listPackages } from "./list-packages.ts";

/**
 * Does something while every manifest says where its package comes from, and writes them back as they were: the address
 * is that of whoever releases, and does not stand in the repository itself.
 */
export function sayRepository<Done>(root: string, url: string, act: () => Done): Done {
  const manifests = listPackages(root).map(({ folder }) => {
    const file = path.join(folder, "package.json");
    return { file, folder, text: readFileSync(file, "utf8") };
  });
  try {
    for (const { file, folder, text } of manifests) {
      const manifest: unknown = JSON.parse(text);
      const directory = path.relative(root, folder).replaceAll(path.sep, "/");
      writeFileSync(
        file,
        `${JSON.stringify(Object.assign({}, manifest, { repository: { type: "git", url, directory } }), undefined, 2)}\n`,
      );
    }
    return act();
  } finally {
    for (const { file, text } of manifests) {
      writeFileSync(file, text);
    }
  }
}
