// Builds the site, or serves it while it is worked on:
//   node site/run-astro.ts build    writes it to dist, for WAFT_SITE_BASE (the folder of the server, `/` without it)
//   node site/run-astro.ts dev
import path from "node:path";
import process from "node:process";
import { takeArguments } from "../../tooling/read-arguments.ts";

const { words } = takeArguments({ script: "pnpm site", words: ["build", "dev"] });

// Nothing is sent anywhere, about a build neither. Read when Astro is loaded.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// Test runners have these names for something else, and pages would take them for what Astro says of the site.
for (const name of ["BASE_URL", "DEV", "MODE", "PROD", "SSR"]) {
  Reflect.deleteProperty(process.env, name);
}
const root = path.dirname(import.meta.dirname);
process.env["WAFT_SITE_ROOT"] = path.dirname(root);
const { build, dev } = await import("astro");

if (words.length !== 1) {
  process.stderr.write("Say 'build' or 'dev'.\n");
  process.exitCode = 2;
} else if (words[0] === "build") {
  await build({ root });
} else {
  await dev({ root });
}
