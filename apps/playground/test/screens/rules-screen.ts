import { listEnglishWords, splitWords } from "../../../../packages/cli/test/list-english-words.ts";
import { expect } from "vitest";
import type { ItInWindow } from "../it-in-browser.ts";
import { axe, findViolations, rules, setLink, story, wordFolders } from "../talk-to-page.ts";
import { readLine, visitRules, waitUntilLooked } from "../talk-to-rules.ts";

/** Lets a mistake stop the worker at the next message to it. */
const stopOnce = `{
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function () {
    Worker.prototype.postMessage = postMessage;
    this.dispatchEvent(new ErrorEvent("error", { message: "a mistake" }));
  };
}`;

/** What the screen with the rules shows whatever is done with them, in a window that is open. */
export function testRulesScreen(it: ItInWindow): void {
  it("shows the whole platform as a diagram and a table, and as lists that say the same", async ({
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "main.waft");
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

  it("moves nothing by itself, not even the cursor, for those who want it so", async ({ visit }) => {
    const count = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
      // What the device prefers is asked when the editor is made.
      const page = await visit(story);
      await page.emulateMedia({ reducedMotion });
      await setLink(page, rules);
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

  it.for([
    ["en", "What checks the rules has stopped", "Try again"],
    ["nl", "Wat de regels nakijkt is gestopt", "Opnieuw proberen"],
  ] as const)(
    "says in %s when what checks the rules stops, and goes on with what was typed",
    async ([language, told, again], { visit, eventually }) => {
      const page = await visitRules(visit, "flat.waft", rules.replace("lang=en", `lang=${language}`));
      await page.locator(".cm-content").focus();
      await page.keyboard.type("// typed ");
      await waitUntilLooked(page);
      await page.evaluate(stopOnce);
      await page.keyboard.type("x");
      await eventually(async () => page.locator("main .notice").textContent()).toContain(told);
      await page.getByRole("button", { name: again }).click();
      await page.locator(".cm-content").waitFor();
      await waitUntilLooked(page);
      await page.locator("#rule-file").selectOption("linkedin/flat.waft");
      // On a machine with much to do it stops over what was typed before, and then there is nowhere to type the x.
      await eventually(async () => readLine(page, "// typed")).toHaveLength(1);
    },
  );

  it("says when the editor cannot be loaded, and tries again", async ({ visit, eventually }) => {
    const page = await visit("1?lang=en");
    await page.context().route("**/assets/rules-panel-*.js", async (route) => route.abort());
    await page.reload();
    await page.getByRole("button", { name: "Rules" }).click();
    await eventually(async () => page.locator("main .notice").textContent()).toContain("could not be loaded");
    await page.context().unroute("**/assets/rules-panel-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".cm-content").waitFor();
    expect(await page.locator("main > .notice").count()).toBe(0);
  });

  it.for([
    ["light", "claims.waft"],
    ["dark", "main.waft"],
  ] as const)(
    "has nothing that axe finds with rules, and fits 360 pixels, when it is %s",
    async ([theme, file], { visit }) => {
      const page = await visitRules(visit, file, rules.replace("light", theme));
      await page
        .locator(file === "claims.waft" ? ".w-lens" : ".diagram svg, .forms")
        .first()
        .waitFor();
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

  it("has no English word around Dutch rules but names and what rules say of themselves", async ({ visit }) => {
    const page = await visitRules(visit, "flat.waft", rules.replace("lang=en", "lang=nl"));
    await page.getByRole("button", { name: "Als diagram" }).click();
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
}
