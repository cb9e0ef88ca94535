import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { listPlatforms } from "../../vite/list-platforms.ts";
import { it } from "../it-in-browser.ts";
import { readGhosts, rules, story } from "../talk-to-page.ts";
import { find, lostByShippedRules } from "../talk-to-rules.ts";

const platforms: readonly string[] = listPlatforms().map(({ name }) => name);

/** Of how many networks a page has loaded the rules. */
async function countBundles(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Set(
        performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter((name) => name.includes("/assets/main-")),
      ).size,
  );
}

/** What becomes of the page when it is loaded, in windows that know of nothing yet. */
export function testFirstLoad(): void {
  it(
    "asks no other host, stores nothing, breaks no rule of its policy, and goes on without a network",
    { concurrent: true },
    async ({ browser, eventually }) => {
      const page = await browser.open("");
      const asked: string[] = [];
      const told: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => told.push(message.text()));
      page.on("pageerror", (error) => told.push(error.message));
      await page.goto(`${browser.address}#${story}`);
      await page.reload();
      await page.locator("waft-cards article").first().waitFor();
      await eventually(async () => countBundles(page)).toBe(platforms.length);
      await page.context().setOffline(true);
      // Neither another network nor what tries changes was looked at before.
      await page.locator('article[data-hop="2"] button.body[data-part="text"]').click();
      await page.locator("section.why li button").first().waitFor();
      for (const platform of platforms) {
        await page.locator("#platform").selectOption(platform);
        await page.locator("waft-cards article").first().waitFor();
      }
      await page.locator("#language").selectOption("nl");
      await page.locator("#theme").selectOption("dark");
      await page.locator("#example").selectOption("2");
      await eventually(async () => page.locator(".fate").first().textContent()).toContain("onderdelen");
      expect(asked.filter((url) => !url.startsWith(browser.address))).toEqual([]);
      expect(told).toEqual([]);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      expect(kept).toEqual([0, 0, "", 0, 0]);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/u);
      // And it is heeded: a script that somebody got into the page does nothing.
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'taken over'";
        document.body.append(script);
      });
      expect(await page.title()).not.toBe("taken over");
    },
  );

  it("loads nothing ahead where a device is to save data", { concurrent: true }, async ({ browser }) => {
    const page = await browser.open("");
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await page.goto(`${browser.address}#${story}`);
    await page.reload();
    await page.locator("waft-cards article").first().waitFor();
    await page.waitForTimeout(5000);
    expect(await countBundles(page)).toBe(1);
  });

  it(
    "asks no other host for the rules either, breaks no rule of its policy with them, and goes on without a network",
    { concurrent: true },
    async ({ browser, eventually }) => {
      const page = await browser.open("1?lang=en");
      const asked: string[] = [];
      const told: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => told.push(message.text()));
      page.on("pageerror", (error) => told.push(error.message));
      await page.goto(`${browser.address}#${rules}`);
      await page.reload();
      await page.locator(".cm-content").waitFor();
      await page.locator(".diagram svg").waitFor();
      await page.context().setOffline(true);
      await page.locator("#rule-file").selectOption("linkedin/flat.waft");
      await find(page, "loses author, text");
      await page.keyboard.type("loses author");
      await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules.slice(0, 3));
      expect(asked.filter((url) => !url.startsWith(browser.address))).toEqual([]);
      expect(told).toEqual([]);
    },
  );

  it("loads less than 200 kB first, compressed, and can be used within 1.5 seconds", async ({ browser }) => {
    const page = await browser.open("");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace("/some/where/", "")));
    await page.goto(`${browser.address}#${story}`);
    await page.reload();
    await page.locator("waft-cards article").first().waitFor();
    const files = [...new Set(asked)].map((file) => (file === "" ? "index.html" : file));
    const sizes = files.map((file) => gzipSync(readFileSync(path.join(browser.folder, file))).length);
    expect(files.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    // The rules of other networks come later.
    expect(globSync("assets/*.js", { cwd: browser.folder }).length).toBeGreaterThan(listPlatforms().length);
    expect(files.filter((file) => file.endsWith(".js")).length).toBeLessThan(6);
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await page.reload();
      await page.locator("waft-cards article").first().waitFor();
      times.push(await page.evaluate(() => performance.now()));
    }
    expect(Math.min(...times)).toBeLessThan(1500);
  });
}
