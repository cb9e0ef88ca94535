import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { findChromium } from "./find-chromium.ts";

/** What of a machine matters to whether there is a browser on it. */
export interface Machine {
  readonly hasBrowser: () => boolean;
  /** Whether Debian's package can be installed here. */
  readonly mayInstall: boolean;
  readonly install: () => void;
  /** Whether tests that are skipped would prove nothing. */
  readonly isRequired: boolean;
}

/** Debian's packages of Chromium, the better first: the one without windows starts quicker, and older ones lack it. */
const packages = ["chromium-headless-shell", "chromium"] as const;

const thisMachine: Machine = {
  hasBrowser: () => findChromium() !== undefined,
  mayInstall: process.getuid?.() === 0 && existsSync("/etc/debian_version"),
  install: installPackage,
  isRequired: process.env["WAFT_BROWSER"] === "required",
};

/**
 * Sees to it that there is a browser to test in: as root on Debian its package is installed, elsewhere it is said how to
 * get one.
 *
 * @returns false when there is none although one is required, by `WAFT_BROWSER=required`
 */
export function prepareBrowser(print: (line: string) => void, machine: Machine = thisMachine): boolean {
  if (machine.hasBrowser()) {
    return true;
  }
  if (machine.mayInstall) {
    print(`There is no Chromium for the browser tests: installing Debian's package, apt-get install ${packages[0]}.`);
    machine.install();
  }
  if (machine.hasBrowser()) {
    return true;
  }
  print("Browser tests are skipped: there is no Chromium or Chrome here. Install one (on Debian: apt-get install");
  print("chromium), or name one: WAFT_CHROMIUM=/path/to/chrome.");
  return !machine.isRequired;
}

function installPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const get = (...args: readonly string[]): boolean =>
    spawnSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  get("update");
  packages.some((name) => get("install", "--yes", "--no-install-recommends", name));
}
