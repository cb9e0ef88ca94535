import { existsSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** Examples run against what is built, as npm would give it: says so where nothing is. */
// oxlint-disable-next-line import/no-default-export -- vitest takes the default export of a set-up.
export default function requireBuild(): void {
  const built = ["packages/runtime/dist/index.js", "packages/platforms/linkedin/dist/index.js"];
  if (built.some((file) => !existsSync(path.join(root, file)))) {
    throw new Error("Examples run against what is built. Run 'npx -y pnpm@12.21.0 test build' first.");
  }
}
