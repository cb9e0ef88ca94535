import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { findChromium } from "./find-chromium.ts";

/**
 * Sees to it that there is a browser to test in: as root on Debian its package is installed, elsewhere it is said how to
 * get one.
 *
 * @returns false when there is none although `WAFT_BROWSER=required` wants one
 */
export function prepareBrowser(print: (line: string) => void): boolean {
  if (findChromium() !== undefined) {
    return true;
  }
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    print("There is no Chromium for the browser tests: installing Debian's package, apt-get install chromium.");
    installPackage();
  }
  if (findChromium() !== undefined) {
    return true;
  }
  print("Browser tests are skipped: there is no Chromium or Chrome here. Install one (on Debian: apt-get install");
  print("chromium), or name one: WAFT_CHROMIUM=/path/to/chrome.");
  return process.env["WAFT_BROWSER"] !== "required";
}

function installPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
  }
}
