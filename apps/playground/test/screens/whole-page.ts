import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { CardsElement } from "@waft/cards";
import type { Page } from "playwright-core";
import { listEnglishWords, splitWords } from "../../../../packages/cli/test/list-english-words.ts";
import { expect } from "vitest";
import { it } from "../it-in-browser.ts";
import { axe, findViolations, futures, openStory, setLink, story, wordFolders } from "../talk-to-page.ts";

/** Names that stay as rules write them. */
const names: ReadonlySet<string> = new Set(["share", "like"]);

/**
 * What rules say of what is on the page: the parts of the post that an act surely keeps or loses, or whom it counts for
 * where the rules of a network say nothing of parts.
 */
async function readSaid(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { trace, bundle } = document.querySelector<CardsElement>("waft-cards")?.shown ?? {};
    if (trace === undefined) {
      return document.querySelector("section[aria-labelledby=differences] tbody")?.textContent.match(/[✓✗]/gu) ?? [];
    }
    if (bundle?.platform !== new URLSearchParams(location.hash.split("?")[1]).get("on")) {
      return [];
    }
    const had = Object.entries(trace.start.parts).flatMap(([name, { level }]) => (level === "absent" ? [] : [name]));
    return trace.hops.flatMap(({ parts = {}, countsFor }) => [
      ...had.filter((name) => parts[name]?.decidedBy !== null && typeof parts[name]?.level === "string"),
      ...(bundle?.platform === "peertube" && countsFor !== null ? ["counts for"] : []),
    ]);
  });
}

/** What the page does whatever is on it, in a browser that is open. */
export function testWholePage(): void {
  it("asks no other host, stores nothing, breaks no rule of its policy, and goes on without a network", async ({
    browser,
    eventually,
  }) => {
    const page = await browser.open("");
    const asked: string[] = [];
    const told: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", (error) => told.push(error.message));
    await page.goto(`${browser.address}#${story}`);
    await page.reload();
    await page.locator("waft-cards article").first().waitFor();
    await page.context().setOffline(true);
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
  });

  it("looks as it is chosen in the page, whatever the device prefers", async ({ browser }) => {
    const light = await openStory(browser, `${story}&theme=light`, { colorScheme: "dark" });
    const dark = await openStory(browser, `${story}&theme=dark`, { colorScheme: "light" });
    const readColours = async (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => {
        const card = document.querySelector("waft-cards")?.shadowRoot?.querySelector("article");
        return [document.body, card ?? document.body].map((one) => getComputedStyle(one).backgroundColor);
      });
    expect(await readColours(light)).toEqual(["rgb(244, 246, 248)", "rgb(255, 255, 255)"]);
    expect(await readColours(dark)).toEqual(["rgb(20, 24, 29)", "rgb(29, 34, 40)"]);
  });

  it("says when the rules cannot be loaded, and tries again", async ({ browser, eventually }) => {
    const page = await browser.open("");
    await page.context().route("**/assets/main-*.js", async (route) => route.abort());
    await page.reload();
    await eventually(async () => page.locator("main .notice").textContent()).toContain("could not be loaded");
    await page.context().unroute("**/assets/main-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("waft-cards article").first().waitFor();
    expect(await page.locator("main > .notice").count()).toBe(0);
  });

  it("offers 28 networks, and an example of each that nothing has to be left out of", async ({
    browser,
    eventually,
  }) => {
    const page = await openStory(browser, `${story}&lang=en`);
    expect(await page.locator("#platform option").count()).toBe(28);
    const titles = await page.locator("#example option").allTextContents();
    const seen = new Set<string | null>();
    for (const index of titles.slice(1).keys()) {
      await page.locator("#example").selectOption(String(index));
      await page.locator("waft-cards article, #differences").first().waitFor();
      await eventually(async () => page.locator(".loading").count()).toBe(0);
      await eventually(async () => [titles[index + 1], await readSaid(page)]).not.toEqual([titles[index + 1], []]);
      seen.add(new URLSearchParams(page.url().split("?")[1]).get("on"));
      expect([titles[index + 1], await page.locator(".notice").allTextContents()]).toEqual([titles[index + 1], []]);
    }
    expect(seen.size).toBe(28);
  });

  it(
    "loads less than 200 kB first, compressed, and can be used within 1.5 seconds",
    { concurrent: false },
    async ({ browser }) => {
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
      // The rules of other networks come when they are looked at.
      expect(globSync("assets/*.js", { cwd: browser.folder }).length).toBeGreaterThan(28);
      expect(files.filter((file) => file.endsWith(".js")).length).toBeLessThan(6);
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn++) {
        await page.reload();
        await page.locator("waft-cards article").first().waitFor();
        times.push(await page.evaluate(() => performance.now()));
      }
      expect(Math.min(...times)).toBeLessThan(1500);
    },
  );

  it.for(["light", "dark"])(
    "has nothing that axe finds, and fits 360 pixels, when it is %s",
    async (theme, { browser }) => {
      const page = await openStory(browser);
      await page.evaluate(axe);
      for (const link of [story, futures].flatMap((one) => [`${one}&lang=en`, `${one}&lang=nl`])) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await setLink(page, `${link}&theme=${theme}&why=author.follow&hop=2`);
        await page.locator(`html[lang=${link.slice(-2)}] #answer`).waitFor();
        await page.locator(link.startsWith(futures) ? "#differences" : ".why").waitFor();
        const found = await findViolations(page);
        expect([link, found]).toEqual([link, []]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect([link, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([link, 360]);
      }
    },
  );

  it("has no English word on its Dutch screens but names and what rules say of themselves", async ({
    browser,
    eventually,
  }) => {
    const page = await openStory(browser);
    for (const link of [`${story}&why=text&hop=2`, futures]) {
      await setLink(page, `${link}&lang=nl`);
      await page.locator(link === futures ? "#differences" : ".why").waitFor();
      await page.locator("html[lang=nl] #answer").waitFor();
      await eventually(async () => page.locator(".nearest [role=status]").count()).toBe(0);
      const shown = await page.evaluate(() => {
        document
          .querySelectorAll("noscript, [lang=en], select#language, .claims, .sources")
          .forEach((one) => one.remove());
        const cards = document.querySelector("waft-cards")?.shadowRoot;
        return `${document.body.textContent} ${[...(cards?.querySelectorAll("article") ?? [])].map((one) => one.textContent).join(" ")}`;
      });
      const english = listEnglishWords(wordFolders);
      expect(english.size).toBeGreaterThan(100);
      expect(splitWords(shown).filter((word) => english.has(word) && !names.has(word))).toEqual([]);
    }
  });
}
