import { expect } from "vitest";
import type { ItInWindow } from "../it-in-browser.ts";
import { readGhosts } from "../talk-to-page.ts";
import { find, lostByShippedRules, readLine, visitRules, waitUntilLooked } from "../talk-to-rules.ts";

/** What becomes of rules that are changed in the editor, in a window that is open. */
export function testRulesEditing(it: ItInWindow): void {
  it("shows another picture as soon as a line of a rule is another one, and the shipped one again", async ({
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "flat.waft");
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
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "flat.waft");
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

  it("formats, folds, and jumps by the outline", async ({ visit, eventually }) => {
    const page = await visitRules(visit, "flat.waft");
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

  it("lets the keyboard out of the editor: forward with Tab, back with Escape", async ({ visit, eventually }) => {
    const page = await visitRules(visit, "flat.waft");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("rule-file");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("Tab");
    await eventually(async () => page.evaluate(() => document.activeElement?.className)).not.toBe("editor");
  });
}
