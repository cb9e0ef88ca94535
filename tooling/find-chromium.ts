import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** Where Chromium and Chrome stand on the systems they are known on; first the one without windows: it starts quicker. */
const places: readonly string[] = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [path.join(folder, "Google/Chrome/Application/chrome.exe")];
  }),
];

/** The Chromium or Chrome for browser tests: the one that `WAFT_CHROMIUM` names, otherwise the first that is there. */
export function findChromium(): string | undefined {
  const named = process.env["WAFT_CHROMIUM"];
  return [...(named === undefined ? [] : [named]), ...places].find((place) => existsSync(place));
}
