import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../../tooling/launch-chromium.ts";
import { buildPage } from "./build-page.ts";
import { serveFolder } from "./serve-folder.ts";

/** The page as it is published, in a browser. */
export interface OpenedPage {
  /** Where the page is. */
  readonly address: string;
  readonly folder: string;
  /** Opens the page at a link, in a window of its own that knows of no other. */
  readonly open: (link: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Has the page built, serves it from below the top of a server, and starts a browser. */
export async function openBrowser(): Promise<OpenedPage> {
  const { folder, remove } = buildPage();
  const served = await serveFolder(folder, "/some/where/");
  const browser: Browser = await launchChromium();
  return {
    address: served.address,
    folder,
    open: async (link, options = {}) => {
      const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
      // A busy machine is no failure.
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      await page.goto(`${served.address}#${link}`);
      return page;
    },
    close: async () => {
      await browser.close();
      served.close();
      remove();
    },
  };
}
