import type { CardsElement } from "@waft/cards";
import type { Page } from "playwright-core";
import { listEnglishWords, splitWords } from "../../../../packages/cli/test/list-english-words.ts";
import { expect } from "vitest";
import { listPlatforms } from "../../vite/list-platforms.ts";
import type { ItInWindow } from "../it-in-browser.ts";
import { axe, findViolations, futures, setLink, story, visitStory, wordFolders } from "../talk-to-page.ts";

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

/** What the page does whatever is on it, in a window that is open. */
export function testWholePage(it: ItInWindow): void {
  it("looks as it is chosen in the page, whatever the device prefers", async ({ visit }) => {
    const readColours = async (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => {
        const card = document.querySelector("waft-cards")?.shadowRoot?.querySelector("article");
        return [document.body, card ?? document.body].map((one) => getComputedStyle(one).backgroundColor);
      });
    const light = await visitStory(visit, `${story}&theme=light`);
    await light.emulateMedia({ colorScheme: "dark" });
    expect(await readColours(light)).toEqual(["rgb(244, 246, 248)", "rgb(255, 255, 255)"]);
    const dark = await visitStory(visit, `${story}&theme=dark`);
    await dark.emulateMedia({ colorScheme: "light" });
    expect(await readColours(dark)).toEqual(["rgb(20, 24, 29)", "rgb(29, 34, 40)"]);
  });

  it("says when the rules cannot be loaded, and tries again", async ({ visit, eventually }) => {
    const page = await visit("");
    await page.context().route("**/assets/main-*.js", async (route) => route.abort());
    await page.reload();
    await eventually(async () => page.locator("main .notice").textContent()).toContain("could not be loaded");
    await page.context().unroute("**/assets/main-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("waft-cards article").first().waitFor();
    expect(await page.locator("main > .notice").count()).toBe(0);
  });

  it("offers every network that there are rules of, and an example of each that nothing has to be left out of", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit, `${story}&lang=en`);
    const known = new Set(listPlatforms().map(({ name }) => name));
    expect(known.size).toBeGreaterThan(20);
    const offered = await page
      .locator("#platform option")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    expect(new Set(offered)).toEqual(known);
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
    expect(seen).toEqual(known);
  });

  it.for(["light", "dark"])(
    "has nothing that axe finds, and fits 360 pixels, when it is %s",
    async (theme, { visit }) => {
      const page = await visitStory(visit);
      await page.evaluate(axe);
      const many = `${futures}&chain=repost,like&chain=share(note),share(note),like,like,like`;
      for (const link of [story, futures, many].flatMap((one) => [`${one}&lang=en`, `${one}&lang=nl`])) {
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

  it.for(["en", "nl"])(
    "has nothing that axe finds where it has no rules to show, in %s",
    async (language, { visit }) => {
      const page = await visitStory(visit);
      await page.evaluate(axe);
      await setLink(page, `1?on=nowhere&lang=${language}`);
      await page.locator("main .notice").waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press("Tab");
      await page.locator(".skip").press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
    },
  );

  it("has no English word on its Dutch screens but names and what rules say of themselves", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit);
    for (const link of [`${story}&why=text&hop=2`, futures]) {
      await setLink(page, `${link}&lang=nl`);
      await page.locator(link === futures ? "#differences" : ".why").waitFor();
      await page.locator("html[lang=nl] #answer").waitFor();
      await eventually(async () => page.locator(".nearest [role=status]").count()).toBe(0);
      const shown = await page.evaluate(() => {
        const cards = document.querySelector("waft-cards")?.shadowRoot;
        const copy = document.createElement("div");
        copy.append(...[...document.body.children].map((one) => one.cloneNode(true)));
        copy.querySelectorAll("noscript, [lang=en], select#language, .claims, .sources").forEach((one) => one.remove());
        return `${copy.textContent} ${[...(cards?.querySelectorAll("article") ?? [])].map((one) => one.textContent).join(" ")}`;
      });
      const english = listEnglishWords(wordFolders);
      expect(english.size).toBeGreaterThan(100);
      expect(splitWords(shown).filter((word) => english.has(word) && !names.has(word))).toEqual([]);
    }
  });
}
