// Builds the site, or serves it while it is worked on:
//   node site/run-astro.ts build    writes it to dist, for WAFT_SITE_BASE (the folder of the server, `/` without it)
//   node site/run-astro.ts dev
import path from "node:path";
import process from "node:process";

// Nothing is sent anywhere, about a build neither. Read when Astro is loaded.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// Test runners call something else so, and pages would take it for the folder of the site.
delete process.env["BASE_URL"];
const { build, dev } = await import("astro");

const root = path.dirname(import.meta.dirname);
const [command] = process.argv.slice(2);

if (command === "build") {
  await build({ root });
} else if (command === "dev") {
  await dev({ root });
} else {
  process.stderr.write("Say 'build' or 'dev'.\n");
  process.exitCode = 2;
}
