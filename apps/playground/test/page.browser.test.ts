import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../../tooling/find-chromium.ts";
import { listEnglishWords, splitWords } from "../../../packages/cli/test/list-english-words.ts";
import { openBrowser, type OpenedPage } from "./open-browser.ts";
import { testRulesScreen } from "./rules-screen.ts";

const story = "1?on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like";
const futures = `${story.replace("1?", "1?see=futures&")}&chain=like,like&goal=credit`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const cardWords = path.join(import.meta.dirname, "../../../packages/cards/src/words");
const analysisWords = path.join(import.meta.dirname, "../../../packages/analysis/src/words");
/** Names that stay as rules write them. */
const names: ReadonlySet<string> = new Set(["share", "like"]);

// A busy machine is no failure: milliseconds.
const patience = 120_000;

let browser: OpenedPage;

async function openStory(link = story, options: Parameters<OpenedPage["open"]>[1] = {}): Promise<Page> {
  const page = await browser.open(link, options);
  await page.locator("waft-cards article, #differences").first().waitFor();
  return page;
}

/** The names of what is struck on a card, in the order in which they are read. */
async function readGhosts(page: Page, hop: number): Promise<readonly string[]> {
  return page.locator(`waft-cards article[data-hop="${hop}"] del .said`).allTextContents();
}

/** Waits until what is read is as expected: a busy machine is no failure. */
function eventually<Value>(read: () => Value | Promise<Value>): ReturnType<typeof expect.poll> {
  return expect.poll(read, { timeout: 20_000 });
}

// Where a browser is required there is no skipping: without one, opening it fails.
const isSkipped = findChromium() === undefined && process.env["WAFT_BROWSER"] !== "required";

describe.skipIf(isSkipped)("the page in a browser", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);

  afterEach(async () => browser.closeWindows(), patience);

  afterAll(async () => browser.close(), patience);

  it("tells the original story from the shipped rules", async () => {
    const page = await openStory();
    expect(await readGhosts(page, 0)).toEqual([]);
    expect(await readGhosts(page, 1)).toEqual([]);
    expect(await readGhosts(page, 2)).toEqual([
      "author",
      "profile (author)",
      "follow button (author)",
      "text",
      "link (text)",
    ]);
    expect(await page.locator(".fate").first().textContent()).toContain(
      "1 of the post's 7 parts is surely left (picture)",
    );
    expect(await page.locator('article[data-hop="2"] .notes').textContent()).toContain(
      "A like from here counts for the sharer.",
    );
  });

  it("lets a screen reader read the ghosts in order, each as a button with a whole sentence", async () => {
    const page = await openStory();
    const read = await page.locator('waft-cards article[data-hop="2"]').ariaSnapshot();
    const said = [...read.matchAll(/button "([^"]*lost at hop 2[^"]*)"/gu)].map(([, name]) => name);
    expect(said).toEqual([
      "author lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "profile (author) lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "follow button (author) lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "text lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "link (text) lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
    ]);
    expect(read).toContain("deletion");
  });

  it("moves nothing when what is lost is hidden and shown again", async () => {
    const page = await openStory();
    const measure = async (): Promise<unknown> =>
      page
        .locator("waft-cards .body, waft-cards article, waft-cards li")
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await measure();
    await page.keyboard.press("g");
    await eventually(async () => page.locator("waft-cards").getAttribute("ghosts")).toBe("hidden");
    expect(await page.locator('article[data-hop="2"] button.body').first().isVisible()).toBe(false);
    expect(await measure()).toEqual(before);
    await page.keyboard.press("g");
    await eventually(async () => page.locator("waft-cards").getAttribute("ghosts")).toBe(null);
    expect(await measure()).toEqual(before);
  });

  it("gives another answer on another day, and marks the days on which it changes", async () => {
    const page = await openStory();
    const marks = page.locator(".marklist button");
    expect(await marks.allTextContents()).toContain("1 January 2017");
    await marks.filter({ hasText: "1 January 2017" }).click();
    await eventually(async () => readGhosts(page, 2)).toEqual(["count of likes and shares"]);
    await eventually(() => page.url()).toContain("at=2017-01-01");
    await page.locator("#day").fill("0");
    await eventually(async () => readGhosts(page, 2)).toContain("follow button (author)");
  });

  it("says why a part is lost, with its rule, its dates and its source, and gives the focus back", async () => {
    const page = await openStory();
    await page.locator('article[data-hop="2"] button.body[data-part="text"]').click();
    const why = page.locator("section.why");
    expect(await why.textContent()).toContain("flat.like-of-share, from about 2016 until about 2017");
    expect(await why.textContent()).toContain("Rob Vallenga");
    expect(await why.evaluate((panel) => panel === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await why.waitFor({ state: "detached" });
    await eventually(async () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("data-part")),
    ).toBe("text");
  });

  it("works with the keyboard alone", async () => {
    const page = await openStory();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await eventually(async () => page.locator('article[aria-current="true"]').getAttribute("data-hop")).toBe("2");
    await page.keyboard.press("w");
    await page.locator("section.why").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("d");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("day");
    await page.keyboard.press("ArrowRight");
    await eventually(() => page.url()).toContain("at=2016-04-01");
    await page.locator("h1").click();
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open] kbd").allTextContents()).toEqual(["← →", "G", "D", "W", "?", "Esc"]);
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  });

  it("builds the post and the chain, and goes back, forward and through a reload to the same view", async () => {
    const page = await openStory();
    await page.getByLabel("Video").check();
    await page.locator("#act-2-action").selectOption("comment");
    await page.getByRole("button", { name: "Add an act" }).click();
    await eventually(async () => page.locator("waft-cards article").count()).toBe(4);
    const link = page.url();
    const shown = await page.locator("main").innerText();
    await page.goBack();
    await eventually(async () => page.locator("waft-cards article").count()).toBe(3);
    await page.goForward();
    await eventually(async () => page.locator("waft-cards article").count()).toBe(4);
    await page.reload();
    await page.locator("waft-cards article").first().waitFor();
    expect(page.url()).toBe(link);
    expect(await page.locator("main").innerText()).toBe(shown);
  });

  it.each([
    ["of another version", "999?on=linkedin", "newer than this page"],
    ["that is not one", "<script>alert(1)</script>", "not one that this page makes"],
    ["that is far too long", "1?with=" + "x".repeat(100_000), "characters; at most 8000 are read"],
    ["with script in it", "1?on=linkedin&by=%3Cimg%20src=x%20onerror=alert(1)%3E&chain=like", "was left out"],
    ["with names that nobody knows", "1?on=linkedin&at=2016&with=text,hologram&chain=teleport,like", "hologram"],
  ])("refuses a link %s politely, and shows something all the same", async (_, link, told) => {
    const page = await browser.open("");
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => dialogs.push(dialog.message()));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await eventually(async () => page.locator(".notice").first().textContent()).toContain(told);
    expect(await page.locator("waft-cards article").count()).toBeGreaterThan(0);
    expect(await page.locator("main img").count()).toBe(0);
    expect(dialogs).toEqual([]);
  });

  it("asks no other host, stores nothing, breaks no rule of its policy, and goes on without a network", async () => {
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
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")).toContain(
      "default-src 'none'",
    );
  });

  it.each(["light", "dark"])("has nothing that axe finds, and fits 360 pixels, when it is %s", async (theme) => {
    const page = await openStory();
    await page.evaluate(axe);
    for (const link of [story, futures].flatMap((one) => [`${one}&lang=en`, `${one}&lang=nl`])) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${link}&theme=${theme}&why=author.follow&hop=2`);
      await page.locator(`html[lang=${link.slice(-2)}] #answer`).waitFor();
      await page.locator(link.startsWith(futures) ? "#differences" : ".why").waitFor();
      const found: unknown = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))",
      );
      expect([link, found]).toEqual([link, []]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect([link, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([link, 360]);
    }
  });

  it("looks as it is chosen in the page, whatever the device prefers", async () => {
    const light = await openStory(`${story}&theme=light`, { colorScheme: "dark" });
    const dark = await openStory(`${story}&theme=dark`, { colorScheme: "light" });
    const readColours = async (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => {
        const card = document.querySelector("waft-cards")?.shadowRoot?.querySelector("article");
        return [document.body, card ?? document.body].map((one) => getComputedStyle(one).backgroundColor);
      });
    expect(await readColours(light)).toEqual(["rgb(244, 246, 248)", "rgb(255, 255, 255)"]);
    expect(await readColours(dark)).toEqual(["rgb(20, 24, 29)", "rgb(29, 34, 40)"]);
  });

  it("puts chains side by side, judges them, says what would change it, and writes a page for colleagues", async () => {
    const page = await openStory(futures);
    const verdict = page.locator("section[aria-labelledby=verdict]");
    expect(await verdict.locator(".fate").textContent()).toBe(
      "Does the next like count for the author? Yes: B; no: A.",
    );
    await page.locator("#goal").selectOption("author.follow");
    await eventually(async () => verdict.locator(".fate").textContent()).toBe(
      "Is this still there: follow button (author)? Yes: B; no: A.",
    );
    expect(await verdict.textContent()).toContain("From 1 January 2017: yes: B; nobody has said: A.");
    expect(await verdict.locator(".reasons li").first().textContent()).toContain(
      "lost at hop 2 (flat.like-of-share; vallenga, about 2016)",
    );
    await page.getByRole("button", { name: "Add a chain" }).click();
    await eventually(async () => page.locator("thead th").allTextContents()).toEqual(["Part", "A", "B", "C"]);
    expect(page.url()).toContain("see=futures");
    const files = [
      ["Markdown", "# Li"],
      ["Picture (SVG)", "<svg"],
      ["Picture (PNG)", "\u0089PNG"],
    ] as const;
    for (const [name, begin] of files) {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const file = readFileSync(await (await coming).path(), "latin1");
      expect([name, file.slice(0, 4), file.length > 1000]).toEqual([name, begin, true]);
    }
  });

  it("says when the rules cannot be loaded, and tries again", async () => {
    const page = await browser.open("");
    await page.context().route("**/assets/main-*.js", async (route) => route.abort());
    await page.reload();
    await eventually(async () => page.locator("main .notice").textContent()).toContain("could not be loaded");
    await page.context().unroute("**/assets/main-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("waft-cards article").first().waitFor();
    expect(await page.locator("main > .notice").count()).toBe(0);
  });

  it("offers a network that it has when a link names one that it was not built with", async () => {
    const page = await browser.open("1?on=nowhere&chain=like&lang=en");
    await eventually(async () => page.locator("main .notice").textContent()).toContain("the rules of ‘nowhere’");
    await page.getByRole("button", { name: "Look at LinkedIn instead" }).click();
    await page.locator("waft-cards article").first().waitFor();
    expect(await page.locator("waft-cards article").count()).toBe(2);
  });

  it("shows the first viewers when nobody has done anything yet, and takes no key when keys are off", async () => {
    const page = await openStory("1?on=linkedin&at=2016-03-01&with=text&chain=&keys=off&lang=en");
    expect(await page.locator("waft-cards article").count()).toBe(1);
    expect(await page.locator("main").textContent()).toContain("Nobody has done anything with the post yet");
    await page.keyboard.press("g");
    await page.getByRole("button", { name: "Keys" }).click();
    await page.getByLabel("Listen to these keys").check();
    await page.keyboard.press("Escape");
    await page.locator("h1").click();
    expect(await page.locator("waft-cards").getAttribute("ghosts")).toBe(null);
    await page.keyboard.press("g");
    await eventually(async () => page.locator("waft-cards").getAttribute("ghosts")).toBe("hidden");
  });

  it("has no English word on its Dutch screens but names and what rules say of themselves", async () => {
    const page = await openStory();
    for (const link of [`${story}&why=text&hop=2`, futures]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${link}&lang=nl`);
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
      const english = listEnglishWords([path.join(import.meta.dirname, "../src/words"), cardWords, analysisWords]);
      expect(english.size).toBeGreaterThan(100);
      expect(splitWords(shown).filter((word) => english.has(word) && !names.has(word))).toEqual([]);
    }
  });

  it("prints the answer on one sheet of A4", async () => {
    const page = await openStory(`${futures}&chain=repost,like&lang=nl&theme=dark`);
    const printed = (await page.pdf({ format: "A4" })).toString("latin1");
    expect([...printed.matchAll(/\/Type\s*\/Page\b/gu)].length).toBe(1);
  });

  it("says what would have kept a lost part, in both languages, and changes it so", async () => {
    const page = await openStory(`${story}&hop=2&why=author.follow&lang=en`);
    const nearest = page.locator("section.nearest");
    await eventually(async () => nearest.locator("li > span").allTextContents()).toContain(
      "With ‘like’ instead of ‘share’ at hop 1: kept.",
    );
    await page.locator("#language").selectOption("nl");
    await eventually(async () => nearest.locator("li > span").allTextContents()).toContain(
      "Met ‘like’ in plaats van ‘share’ bij hop 1: behouden.",
    );
    await page.locator("#language").selectOption("en");
    await nearest.getByRole("button", { name: "Change it so With ‘like’ instead of ‘share’ at hop 1: kept." }).click();
    await eventually(() => new URLSearchParams(page.url().split("?")[1]).get("chain")).toBe("like,like");
    expect(await page.locator("section.why").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
    await eventually(async () => readGhosts(page, 2)).not.toContain("follow button (author)");
  });

  it("every change that it offers keeps the part: of the chain, the post, and the day", async () => {
    const lost = "1?on=linkedin&at=2016-03-01&by=page&with=text.link,image&chain=share(note),like&hop=2&why=text.link";
    const page = await openStory(`${lost}&lang=en`);
    const offered = page.locator("section.nearest li button");
    await eventually(async () => offered.count()).toBeGreaterThan(1);
    const many = await offered.count();
    expect(many).toBeGreaterThan(1);
    for (let index = 0; index < many; index += 1) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${lost}&lang=en`);
      await eventually(async () => offered.count()).toBe(many);
      await offered.nth(index).click();
      await page.locator("section.why").waitFor({ state: "detached" });
      await eventually(async () => {
        const last = (await page.locator("waft-cards article").count()) - 1;
        return readGhosts(page, last);
      }).not.toContain("link (text)");
    }
  });

  it("offers 28 networks, and an example of each that nothing has to be left out of", async () => {
    const page = await openStory(`${story}&lang=en`);
    expect(await page.locator("#platform option").count()).toBe(28);
    const titles = await page.locator("#example option").allTextContents();
    const seen = new Set<string | null>();
    for (const index of titles.slice(1).keys()) {
      await page.locator("#example").selectOption(String(index));
      await page.locator("waft-cards article, #differences").first().waitFor();
      await eventually(async () => page.locator(".loading").count()).toBe(0);
      seen.add(new URLSearchParams(page.url().split("?")[1]).get("on"));
      expect([titles[index + 1], await page.locator(".notice").allTextContents()]).toEqual([titles[index + 1], []]);
    }
    expect(seen.size).toBe(28);
  });

  it("loads less than 200 kB first, compressed, and can be used within 1.5 seconds", async () => {
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
  });

  testRulesScreen(() => browser);
});
