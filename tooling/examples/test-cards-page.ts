import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../find-chromium.ts";
import { launchChromium } from "../launch-chromium.ts";
import { serveExample, type ServedExample } from "./serve-example.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// A busy machine is no failure: milliseconds.
const patience = 120_000;

/** Declares what holds of a page that shows cards, whatever framework it is written with. */
export function testCardsPage(folder: string): void {
  // Where a browser is required there is no skipping: without one, starting it fails.
  const isSkipped = findChromium() === undefined && process.env["WAFT_BROWSER"] !== "required";
  describe.skipIf(isSkipped)("the page in a browser", () => {
    let served: ServedExample;
    let browser: Browser;

    beforeAll(async () => {
      [served, browser] = await Promise.all([serveExample(folder), launchChromium()]);
    }, patience);

    afterEach(async () => {
      await Promise.all(browser.contexts().map(async (context) => context.close()));
    }, patience);

    afterAll(async () => {
      await browser.close();
      served.close();
    }, patience);

    const openPage = async (options: BrowserContextOptions = {}, told: string[] = []): Promise<Page> =>
      openCards({ browser, address: served.address, told }, options);

    it("shows the cards from the server, without any script", async () => {
      const page = await openPage({ javaScriptEnabled: false });
      expect(await page.locator("waft-cards article").count()).toBe(3);
      expect(await readGhosts(page)).toContain("author");
    });

    it("takes over what the server rendered without a word, and follows day and language", async () => {
      const told: string[] = [];
      const page = await openPage({}, told);
      await page.locator('article[data-hop="2"] button.body[data-part="text"]').click();
      await eventually(async () => page.getByRole("status").textContent()).toBe("text at hop 2: flat.like-of-share");
      expect(await page.locator("waft-cards").innerHTML()).toBe("");
      await page.getByLabel("Day").selectOption("2026-11-27");
      await eventually(async () => readGhosts(page)).not.toContain("author");
      await page.getByLabel("Language").selectOption("nl");
      await eventually(async () => page.locator('article[data-hop="2"]').textContent()).toContain("auteur");
      expect(told).toEqual([]);
    });

    it.each(["light", "dark"] as const)(
      "has nothing that axe finds, and fits 360 pixels, when it is %s",
      async (colorScheme) => {
        const page = await openPage({ colorScheme });
        await page.evaluate(axe);
        const found: unknown = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))",
        );
        expect(found).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      },
    );
  });
}

/** Waits until what is read is as expected: a busy machine is no failure. */
function eventually<Value>(read: () => Value | Promise<Value>): ReturnType<typeof expect.poll> {
  return expect.poll(read, { timeout: 20_000 });
}

/** Opens a page of its own; what it says in the console, and what it asks of others, is told. */
async function openCards(
  { browser, address, told }: { readonly browser: Browser; readonly address: string; readonly told: string[] },
  options: BrowserContextOptions,
): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", ({ message }) => told.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
      told.push(request.url());
    }
  });
  await page.goto(address);
  await page.locator("waft-cards article").first().waitFor();
  return page;
}

/** The names of what is struck on the last card. */
async function readGhosts(page: Page): Promise<readonly string[]> {
  return page.locator('article[data-hop="2"] del').locator("css=.said, :scope:not(:has(.said))").allTextContents();
}
