import { readFileSync } from "node:fs";
import process from "node:process";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { writePlatform } from "../../../../bench/src/texts/write-platform.ts";
import { listEnglishWords, splitWords } from "../../../../packages/cli/test/list-english-words.ts";
import { it } from "../it-in-browser.ts";
import type { OpenedPage } from "../open-browser.ts";
import { axe, findViolations, readGhosts, rules, setLink, story, wordFolders } from "../talk-to-page.ts";

/** Opens a file of LinkedIn's rules in the editor, and waits until it has been looked at. */
async function openRules(browser: OpenedPage, file: string, link = rules): Promise<Page> {
  const page = await browser.open(link);
  await page.locator(".cm-content").waitFor();
  await page.locator("#rule-file").selectOption(`linkedin/${file}`);
  await waitUntilLooked(page);
  return page;
}

async function waitUntilLooked(page: Page): Promise<void> {
  await page.locator(".findings[aria-busy=false] .time").waitFor();
}

/** Selects the next place where a text stands, with the search of the editor, and leaves the cursor there. */
async function find(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+f");
  // The search listens to keys.
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

async function readLine(page: Page, part: string): Promise<readonly string[]> {
  return page.locator(".cm-line").filter({ hasText: part }).allTextContents();
}

const lostByShippedRules = ["author", "profile (author)", "follow button (author)", "text", "link (text)"];

function findMedian(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** What the screen with the rules does, in a browser that is open. */
export function testRulesScreen(): void {
  it("shows another picture as soon as a line of a rule is another one, and the shipped one again", async ({
    browser,
    eventually,
  }) => {
    const page = await openRules(browser, "flat.waft");
    expect(await readGhosts(page)).toEqual(lostByShippedRules);
    await find(page, "loses author, text");
    await page.keyboard.type("loses author");
    await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules.slice(0, 3));
    expect(await page.locator(".changes li").allTextContents()).toEqual([
      "Hop 2 text: lost at hop 2 → not said",
      "Hop 2 link (text): lost at hop 2 → not said",
    ]);
    // An example says otherwise: that is told, and the picture changes all the same.
    await eventually(async () => page.locator(".findings li").first().textContent()).toContain("examples.waft");
    await page.getByRole("button", { name: "Back to the shipped rules" }).click();
    await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules);
    await eventually(async () => page.locator(".changes h3").textContent()).toBe(
      "The answer is that of the shipped rules.",
    );
  });

  it("tells what is wrong in a broken rule, offers its fix, and keeps the last good picture meanwhile", async ({
    browser,
    eventually,
  }) => {
    const page = await openRules(browser, "flat.waft");
    await find(page, "loses author, text");
    await page.keyboard.type("loses author, txt");
    const broken = page.locator(".broken");
    await eventually(async () => broken.textContent()).toContain("this is the picture of the last rules that did");
    await eventually(async () => broken.textContent()).toContain("'txt'");
    expect(await readGhosts(page)).toEqual(lostByShippedRules);
    expect(await page.locator(".last-good waft-cards").count()).toBe(1);
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("txt");
    await page.locator(".findings li button", { hasText: "Write 'text'" }).first().click();
    await broken.waitFor({ state: "detached" });
    expect(await readLine(page, "loses author")).toEqual(["    loses author, text"]);
    await waitUntilLooked(page);
    expect(await page.locator(".findings h3").textContent()).toContain("The rules are in order.");
  });

  it(
    "knows names: where they are declared, where they stand, what is known of them, and what can stand there",
    { concurrent: false },
    async ({ browser, eventually }) => {
      const page = await openRules(browser, "flat.waft");
      await find(page, "source vallenga");
      await page.keyboard.press("Control+i");
      await eventually(async () => page.locator(".w-hover").textContent()).toContain("vallenga");
      await page.keyboard.press("Shift+F12");
      await eventually(async () => page.locator(".references li").count()).toBeGreaterThan(3);
      await page.keyboard.press("F12");
      await eventually(async () => page.locator("#rule-file").inputValue()).toBe("linkedin/sources.waft");
      expect(await page.locator(".cm-activeLine").textContent()).toContain("source vallenga");
      await page.locator("#rule-file").selectOption("linkedin/flat.waft");
      await find(page, "keeps sharer, note, image, card");
      await page.keyboard.press("End");
      await page.keyboard.type(", vid");
      await eventually(async () => page.locator(".cm-tooltip-autocomplete li").first().textContent()).toContain(
        "video",
      );
      // What is offered is taken by Enter only when it has stood there for a moment, so that nobody takes it by mistake.
      await page.waitForTimeout(200);
      await page.keyboard.press("Enter");
      await eventually(async () => readLine(page, "keeps sharer, note")).toContain(
        "    keeps sharer, note, image, card, video",
      );
    },
  );

  it("gives a name another one everywhere, or says why not", async ({ browser, eventually }) => {
    const page = await openRules(browser, "sources.waft");
    await find(page, "source vallenga");
    await page.keyboard.press("F2");
    await page.locator(".w-rename input").fill("v1-gem");
    await page.keyboard.press("Enter");
    await eventually(async () => page.locator(".w-rename p").textContent()).not.toBe("");
    await page.locator(".w-rename input").fill("rob");
    await page.keyboard.press("Enter");
    await eventually(async () => page.locator(".told").textContent()).toMatch(/^Renamed in \d+ places\.$/u);
    expect(await readLine(page, "source rob")).not.toEqual([]);
    await page.locator("#rule-file").selectOption("linkedin/flat.waft");
    await find(page, "source rob");
    expect(await readLine(page, "source rob")).not.toEqual([]);
    await waitUntilLooked(page);
    expect(await page.locator(".findings h3").textContent()).toContain("The rules are in order.");
  });

  it("runs an example and proves a claim where they stand, and forgets it when something changes", async ({
    browser,
    eventually,
  }) => {
    const page = await openRules(browser, "claims.waft");
    await page.getByRole("button", { name: "Prove claim: in 2016 liking a share hid whose post it was" }).click();
    await page.locator(".w-verdict.w-proved").waitFor();
    await find(page, "never reaches author, author.follow, text");
    await page.keyboard.type("never reaches image");
    await eventually(async () => page.locator(".w-verdict").count()).toBe(0);
    await page.getByRole("button", { name: "Prove claim: in 2016 liking a share hid whose post it was" }).click();
    await page.locator(".w-verdict.w-refuted").waitFor();
    expect(await page.locator(".w-lens li.w-refuted").count()).toBeGreaterThan(0);
    await page.locator("#rule-file").selectOption("linkedin/examples.waft");
    await page
      .getByRole("button", { name: /^Run example/u })
      .first()
      .click();
    await eventually(async () => page.locator(".w-verdict.w-passed").textContent()).toContain("✓");
  });

  it("formats, folds, and jumps by the outline", async ({ browser, eventually }) => {
    const page = await openRules(browser, "flat.waft");
    await find(page, "keeps sharer, note, image, card");
    await page.keyboard.type("keeps   sharer,note,   image, card");
    await page.getByRole("button", { name: "Format" }).click();
    await eventually(async () => readLine(page, "keeps sharer, note, image")).toEqual([
      "    keeps sharer, note, image, card",
    ]);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Alt+[");
    await eventually(async () => page.locator(".cm-foldPlaceholder").count()).toBeGreaterThan(0);
    await page.locator(".outline summary").click();
    await page.locator(".outline button", { hasText: "like-may-be-of-a-share" }).click();
    await eventually(async () => page.locator(".cm-activeLine").textContent()).toContain("like-may-be-of-a-share");
    expect(await page.locator("#rule-file").inputValue()).toBe("linkedin/flat.waft");
  });

  it("lets the keyboard out of the editor: forward with Tab, back with Escape", async ({ browser, eventually }) => {
    const page = await openRules(browser, "flat.waft");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("rule-file");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("Tab");
    await eventually(async () => page.evaluate(() => document.activeElement?.className)).not.toBe("editor");
  });

  it(
    "puts changed rules into a link when it is asked to, and shows them where the link is opened",
    { concurrent: false },
    async ({ browser, eventually }) => {
      const page = await openRules(browser, "flat.waft");
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await find(page, "loses author, text");
      await page.keyboard.type("loses author");
      await page.getByRole("button", { name: "Copy a link with my rules" }).click();
      await eventually(async () => page.locator(".told").textContent()).toBe("Copied.");
      const link = await page.evaluate(async () => navigator.clipboard.readText());
      const other = await browser.open(link.slice(link.indexOf("#") + 1));
      await eventually(async () => readGhosts(other)).toEqual(lostByShippedRules.slice(0, 3));
      expect(await other.locator("#rule-file option", { hasText: "*" }).allTextContents()).toHaveLength(1);
      await other.getByRole("button", { name: "Back to the shipped rules" }).click();
      await eventually(async () => readGhosts(other)).toEqual(lostByShippedRules);
      await eventually(() => new URL(other.url()).hash).not.toContain("&rules=");
    },
  );

  it("keeps changed rules in the address: they are there after a reload, and on the other screens and back", async ({
    browser,
    eventually,
  }) => {
    const page = await openRules(browser, "flat.waft");
    await find(page, "loses author, text");
    await page.keyboard.type("loses author");
    await eventually(() => new URL(page.url()).hash).toContain("&rules=");
    await page.reload();
    await page.locator(".cm-content").waitFor();
    await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules.slice(0, 3));
    await page.getByRole("button", { name: "Hop by hop" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Rules" }).click();
    await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules.slice(0, 3));
    await page.locator("#rule-file").selectOption("linkedin/flat.waft");
    await find(page, "loses author");
    await page.keyboard.type("loses author, text");
    await eventually(() => new URL(page.url()).hash).not.toContain("&rules=");
    expect(await page.locator("#rule-file option", { hasText: "*" }).count()).toBe(0);
  });

  it(
    "warns before changed rules are lost that are too large for the address, and saves them as files",
    { concurrent: false },
    async ({ browser }) => {
      const page = await openRules(browser, "flat.waft");
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      // What no packing makes short.
      await page.evaluate(async () => {
        const signs = Array.from(crypto.getRandomValues(new Uint8Array(9000)), (byte) => byte.toString(16)).join("");
        await navigator.clipboard.writeText(`// ${signs}\n`);
      });
      await page.locator(".cm-content").focus();
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Control+v");
      const notice = page.locator(".notice", { hasText: "too large to stand in the address" });
      await notice.waitFor();
      expect(new URL(page.url()).hash).not.toContain("&rules=");
      const coming = page.waitForEvent("download");
      await notice.getByRole("button", { name: "Save the changed files" }).click();
      const saved = await coming;
      expect(saved.suggestedFilename()).toBe("flat.waft");
      expect(readFileSync(await saved.path(), "utf8")).toMatch(
        /^waft 1\nplatform linkedin[^]*\n\/\/ [0-9a-f]{9000,}\n$/u,
      );
      const asked = page.waitForEvent("dialog");
      const reloading = page.reload();
      const dialog = await asked;
      expect(dialog.type()).toBe("beforeunload");
      await dialog.accept();
      await reloading;
      await page.locator(".cm-content").waitFor();
      expect(await page.locator("#rule-file option", { hasText: "*" }).count()).toBe(0);
    },
  );

  it("goes from the reason of a part to the line of its rule, by a link that opens the same again", async ({
    browser,
    eventually,
  }) => {
    const page = await browser.open(`${story}&hop=2&why=text&lang=en`);
    await page.getByRole("link", { name: "Look at the line of flat.like-of-share in the rules" }).focus();
    await page.keyboard.press("Enter");
    const line = page.locator(".cm-activeLine");
    await eventually(async () => line.textContent()).toContain("rule like-of-share");
    expect(await page.locator("#rule-file").inputValue()).toBe("linkedin/flat.waft");
    expect(await line.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("editor");
    const other = await browser.open(page.url().slice(page.url().indexOf("#") + 1));
    await eventually(async () => other.locator(".cm-activeLine").textContent()).toContain("rule like-of-share");
    await page.goBack();
    await page.locator("section.why").waitFor();
    await setLink(page, `${rules}&rule=nobody.wrote-this`);
    await eventually(async () => page.locator(".told").textContent()).toContain("no rule ‘nobody.wrote-this’");
  });

  it.for([
    ["that no page has packed", "AAAA", "could not be read"],
    ["that are of another file", "q1YqSC1JzCzOTFFIzs8tyszJTFSyUqrIT1KqBQA", "could not be read"],
    ["with script in them", "%3Cscript%3Ealert(1)%3C/script%3E", "was left out"],
  ] as const)(
    "refuses rules in a link %s politely, and shows the shipped ones",
    async ([, packed, told], { browser, eventually }) => {
      const page = await browser.open(`${rules}&rules=${packed}`);
      await eventually(async () => page.locator(".notice").first().textContent()).toContain(told);
      await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules);
      expect(await page.locator("#rule-file option", { hasText: "*" }).count()).toBe(0);
    },
  );

  it("shows the whole platform as a diagram and a table, and as lists that say the same", async ({
    browser,
    eventually,
  }) => {
    const page = await openRules(browser, "main.waft");
    await eventually(async () => page.locator(".diagram .node-label").allTextContents()).toEqual(["post", "share"]);
    expect(await page.locator(".wide-table tbody tr").count()).toBe(4);
    await page.getByRole("button", { name: "As lists" }).click();
    expect(await page.locator(".forms > li > ul > li").allTextContents()).toEqual([
      "like, comment → post",
      "share → share",
      "like → share",
    ]);
    expect(await page.locator(".acts > li").count()).toBe(4);
  });

  it("asks no other host and breaks no rule of its policy, and goes on without a network", async ({
    browser,
    eventually,
  }) => {
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
  });

  it("moves nothing by itself, not even the cursor, for those who want it so", async ({ browser }) => {
    const count = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
      const page = await browser.open(rules, { reducedMotion });
      await page.locator(".cm-content").focus();
      await page.locator(".cm-focused .cm-cursor").waitFor();
      return page.evaluate(() => {
        const roots = [document, ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
        return roots.flatMap((root) => root.getAnimations()).length;
      });
    };
    expect(await count("no-preference")).toBeGreaterThan(0);
    expect(await count("reduce")).toBe(0);
  });

  it("says when the editor cannot be loaded, and tries again", async ({ browser, eventually }) => {
    const page = await browser.open("1?lang=en");
    await page.context().route("**/assets/rules-panel-*.js", async (route) => route.abort());
    await page.getByRole("button", { name: "Rules" }).click();
    await eventually(async () => page.locator("main .notice").textContent()).toContain("could not be loaded");
    await page.context().unroute("**/assets/rules-panel-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".cm-content").waitFor();
    expect(await page.locator("main > .notice").count()).toBe(0);
  });

  it.for(["light", "dark"])(
    "has nothing that axe finds with rules, and fits 360 pixels, when it is %s",
    async (theme, { browser }) => {
      const page = await openRules(browser, "claims.waft", rules.replace("light", theme));
      await page.locator(".w-lens").first().waitFor();
      await page.evaluate(axe);
      for (const [language, width] of [
        ["en", 1280],
        ["nl", 360],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.locator("#language").selectOption(language);
        await page.getByRole("button", { name: language === "en" ? "As diagram" : "Als lijsten" }).click();
        await page.locator(language === "en" ? ".diagram svg" : ".forms").waitFor();
        const found = await findViolations(page);
        expect([language, found]).toEqual([language, []]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );

  it("has no English word around Dutch rules but names and what rules say of themselves", async ({ browser }) => {
    const page = await openRules(browser, "flat.waft", rules.replace("lang=en", "lang=nl"));
    await page.locator(".diagram svg").waitFor();
    await page.getByRole("button", { name: "Als lijsten" }).click();
    const shown = await page.evaluate(() => {
      document
        .querySelectorAll("noscript, [lang=en], select#language, select#rule-file, footer")
        .forEach((one) => one.remove());
      // Findings quote names as rules write them.
      return document.body.textContent.replaceAll(/'[^']*'/gu, "");
    });
    const english = listEnglishWords(wordFolders.slice(0, 2));
    expect(splitWords(shown).filter((word) => english.has(word))).toEqual([]);
  });

  it("keeps up with whoever types in 5,000 lines", { concurrent: false }, async ({ browser, eventually }) => {
    const page = await openRules(browser, "main.waft");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(async (text) => navigator.clipboard.writeText(text), writePlatform({ lines: 5000, seed: 1 }));
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+v");
    await eventually(async () => page.locator(".cm-lineNumbers").textContent()).toContain("5000");
    await waitUntilLooked(page);
    await find(page, "shows it to followers");
    await page.keyboard.press("End");
    const times: (readonly number[])[] = [];
    for (const sign of "\nkeeps tex") {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.type(sign);
      // oxlint-disable-next-line no-await-in-loop -- and each is looked at before the next
      await waitUntilLooked(page);
      // oxlint-disable-next-line no-await-in-loop -- so that its times are those of this key
      times.push(((await page.locator(".findings .time").textContent()) ?? "").match(/\d+/gu)?.map(Number) ?? []);
    }
    const [first, all] = [0, 1].map((which) => findMedian(times.map((pair) => pair[which] ?? Number.NaN)));
    process.stdout.write(
      `From a key in 5,000 lines to the first findings: median ${first} ms; to all of them: ${all} ms\n`,
    );
    expect(times.every(({ length }) => length === 2)).toBe(true);
  });
}
