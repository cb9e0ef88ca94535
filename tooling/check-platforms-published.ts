// Asks publint whether what npm would get of each platform can be imported, all in one process: packing each of them with
// pnpm first would take longer than the rest. Checks what is built: run `build` before.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const shelf = path.join(import.meta.dirname, "..", "packages", "platforms");

process.exitCode = await main();

async function main(): Promise<number> {
  let found = 0;
  for (const manifest of globSync("*/package.json", { cwd: shelf }).toSorted()) {
    const folder = path.join(shelf, path.dirname(manifest));
    // oxlint-disable-next-line no-await-in-loop -- findings stand in the order of the packages
    const { messages, pkg } = await publint({
      pkgDir: "package",
      strict: true,
      pack: { files: listPublished(folder) },
    });
    for (const message of messages) {
      found += 1;
      process.stdout.write(`${folder}: ${formatMessage(message, pkg) ?? message.code}\n`);
    }
  }
  return found === 0 ? 0 : 1;
}

/** What npm packs: the manifest, the README, and what the manifest names under `files`. */
function listPublished(folder: string): { readonly name: string; readonly data: Uint8Array }[] {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const named: unknown = typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "files") : [];
  const patterns = Array.isArray(named)
    ? named.map((one) => (String(one) === "dist" ? "dist/**/*.*" : String(one)))
    : [];
  return globSync(["package.json", "README.md", ...patterns], { cwd: folder }).map((file) => ({
    name: `package/${file.replaceAll(path.sep, "/")}`,
    data: readFileSync(path.join(folder, file)),
  }));
}
