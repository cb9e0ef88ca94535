import { chromium, type Browser } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

// What a browser does of its own accord would be a request to another host.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium for browser tests; fails where there is none. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? "", args: quiet });
}
