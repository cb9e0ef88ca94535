import { expect } from "vitest";
import type { ItInWindow } from "../it-in-browser.ts";
import { rules } from "../talk-to-page.ts";
import { find, readLine, visitRules, waitUntilLooked } from "../talk-to-rules.ts";

/** Lets the first question of what can stand somewhere reach the worker a second late. */
const delayFirstCompletion = `{
  const send = Worker.prototype.postMessage;
  let asked = 0;
  Worker.prototype.postMessage = function (order, ...rest) {
    const isOne = order.question?.kind === "complete";
    asked += isOne ? 1 : 0;
    setTimeout(() => send.call(this, order, ...rest), isOne && asked === 1 ? 1000 : 0);
  };
}`;

/** What the editor knows of names, examples and claims, in a window that is open. */
export function testRulesNames(it: ItInWindow): void {
  it("knows names: where they are declared, where they stand, what is known of them, and what can stand there", async ({
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "flat.waft");
    await find(page, "source vallenga");
    await page.keyboard.press("Control+i");
    await eventually(async () => page.locator(".w-hover").textContent()).toContain("vallenga");
    await page.keyboard.press("Shift+F12");
    await eventually(async () => page.locator(".references li").count()).toBeGreaterThan(3);
    // Places move along with what is typed above them.
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("// above\n");
    expect(await page.locator(".references li > code").allTextContents()).toEqual(
      expect.not.arrayContaining([expect.not.stringContaining("vallenga")]),
    );
    await page.keyboard.press("Control+z");
    await find(page, "source vallenga");
    await page.keyboard.press("F12");
    await eventually(async () => page.locator("#rule-file").inputValue()).toBe("linkedin/sources.waft");
    expect(await page.locator(".cm-activeLine").textContent()).toContain("source vallenga");
    await page.locator("#rule-file").selectOption("linkedin/flat.waft");
    await find(page, "keeps sharer, note, image, card");
    await page.keyboard.press("End");
    await page.keyboard.type(", vid");
    await eventually(async () => page.locator(".cm-tooltip-autocomplete li").first().textContent()).toContain("video");
    // What is offered is taken by Enter only when it has stood there for a moment, so that nobody takes it by mistake.
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
    await eventually(async () => readLine(page, "keeps sharer, note")).toContain(
      "    keeps sharer, note, image, card, video",
    );
  });

  it("speaks Dutch of what is known of a rule, its dates among it, and of what a file declares", async ({
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "flat.waft", rules.replace("lang=en", "lang=nl"));
    await find(page, "source vallenga");
    await page.keyboard.press("Control+i");
    await eventually(async () => page.locator(".w-hover").textContent()).toContain("omstreeks 2016");
    const said = await page.locator(".w-hover .w-dates, .w-hover li").allTextContents();
    expect(said.join(" ")).toMatch(/vanaf omstreeks 2016 · tot omstreeks 2017.*gezien 23 november 2026/u);
    expect(said.join(" ")).not.toMatch(/\babout\b/u);
    await page.locator("#rule-file").selectOption("linkedin/main.waft");
    const outline = page.locator(".outline");
    await outline.locator("summary").click();
    await eventually(async () => outline.textContent()).toContain("een bericht van de deler, met de bron erin");
  });

  it("shows another file while it asks for a line to go to", async ({ visit, eventually }) => {
    const page = await visitRules(visit, "flat.waft");
    const wrong: string[] = [];
    const fail = (error: Error): unknown => wrong.push(error.message);
    page.on("pageerror", fail);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Alt+g");
    await page.locator(".cm-dialog").waitFor();
    await page.locator("#rule-file").selectOption("linkedin/sources.waft");
    await eventually(async () => page.locator(".cm-content").getAttribute("aria-label")).toContain("sources.waft");
    await page.locator("#rule-file").selectOption("linkedin/flat.waft");
    await eventually(async () => page.locator(".cm-content").getAttribute("aria-label")).toContain("flat.waft");
    expect(await page.locator(".cm-dialog").count()).toBe(0);
    page.off("pageerror", fail);
    expect(wrong).toEqual([]);
  });

  it("offers what can stand there even where the answer to the first letters comes after the last one", async ({
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "flat.waft");
    await page.evaluate(delayFirstCompletion);
    await find(page, "keeps sharer, note, image, card");
    await page.keyboard.press("End");
    await page.keyboard.type(", ");
    // The editor waits for a moment before it asks.
    await page.waitForTimeout(400);
    await page.keyboard.type("vid");
    await eventually(async () => page.locator(".cm-tooltip-autocomplete li").first().textContent()).toContain("video");
    await page.reload();
  });

  it("gives a name another one everywhere, or says why not", async ({ visit, eventually }) => {
    const page = await visitRules(visit, "sources.waft");
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
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "claims.waft");
    await page.getByRole("button", { name: "Prove claim: in 2016 liking a share hid whose post it was" }).click();
    await page.locator(".w-verdict.w-proved").waitFor();
    // Who pressed it is still there.
    const focused = await page.evaluate(
      () => document.querySelector(".editor")?.shadowRoot?.activeElement?.textContent,
    );
    expect(focused).toBe("Prove claim");
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
}
