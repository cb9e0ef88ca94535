import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium, type BrowserContextOptions, type Page } from "playwright-core";
import { serveFolder } from "../../../apps/playground/test/serve-folder.ts";
import { findChromium } from "../../../tooling/find-chromium.ts";
import { root } from "../../site/repository/list-pages.ts";

/** Where below the top of its server the site is: nothing may count on the top. */
export const base = "/some/where";

/** The site as it is published, in a browser. */
export interface OpenedSite {
  readonly address: string;
  /** Addresses on other hosts that any page has asked for. */
  readonly strangers: readonly string[];
  /** What pages asked for and did not get. */
  readonly missing: readonly string[];
  readonly open: (id: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves what was built below the top of a server, and starts a browser. */
export async function openSite(): Promise<OpenedSite> {
  const served = await serveFolder(path.join(root, "docs/dist"), `${base}/`);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args });
  const strangers: string[] = [];
  const missing: string[] = [];
  return {
    address: served.address,
    strangers,
    missing,
    open: async (id, options = {}) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(served.address) && !url.startsWith("data:")) {
          strangers.push(url);
        }
      });
      page.on("response", (response) => {
        if (response.status() >= 400) {
          missing.push(response.url());
        }
      });
      await page.goto(`${served.address}${id}`);
      return page;
    },
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

/** Keeps a picture of a page in the folder that `WAFT_PICTURES` names; without it, none. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env["WAFT_PICTURES"];
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
}
