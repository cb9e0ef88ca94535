import process from "node:process";
import { expect } from "vitest";
import { writePlatform } from "../../../../bench/src/texts/write-platform.ts";
import { it } from "../it-in-browser.ts";
import { find, visitRules, waitUntilLooked } from "../talk-to-rules.ts";

function findMedian(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** How the editor keeps up with long files, in a window that nothing else disturbs. */
export function testLongFiles(): void {
  it("keeps up with whoever types in 5,000 lines", async ({ browser, eventually }) => {
    const page = await visitRules(browser.open, "main.waft");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(async (text) => navigator.clipboard.writeText(text), writePlatform({ lines: 5000, seed: 1 }));
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    const said = page.locator(".findings .time");
    await page.evaluate(() => {
      const time = document.querySelector(".findings .time");
      new MutationObserver(() => {
        document.body.dataset["said"] = `${document.body.dataset["said"] ?? ""}${time?.textContent}; `;
      }).observe(time ?? document.body, { characterData: true, childList: true, subtree: true });
    });
    await page.keyboard.press("Control+v");
    await eventually(async () => page.locator(".cm-lineNumbers").textContent()).toContain("5000");
    await waitUntilLooked(page);
    // A text that long takes a moment, in which nothing old is said of it; some machine may be faster than one can read.
    const told = await page.evaluate(() => document.body.dataset["said"]);
    const taken = await said.evaluate((time: HTMLElement) => Number(time.dataset["all"]));
    expect(told).toMatch(taken > 750 ? /^being checked; .*checked in \d+ ms; $/u : /checked in \d+ ms; $/u);
    await find(page, "shows it to followers");
    await page.keyboard.press("End");
    await page.evaluate(() => {
      document.body.dataset["drawn"] = "0";
      new MutationObserver((changes) => {
        const drawn = changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
        document.body.dataset["drawn"] = String(Number(document.body.dataset["drawn"]) + drawn);
      }).observe(document.body, { childList: true, subtree: true });
    });
    const times: { first: number; all: number }[] = [];
    for (const sign of "\nkeeps tex") {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.type(sign);
      // oxlint-disable-next-line no-await-in-loop -- and each is looked at before the next
      await waitUntilLooked(page);
      // oxlint-disable-next-line no-await-in-loop -- so that its times are those of this key
      const { first, all } = await page.locator(".findings .time").evaluate((time: HTMLElement) => time.dataset);
      times.push({ first: Number(first), all: Number(all) });
    }
    const [first, all] = [findMedian(times.map((one) => one.first)), findMedian(times.map((one) => one.all))];
    process.stdout.write(
      `From a key in 5,000 lines to the first findings: median ${Math.round(first)} ms; to all of them: ${Math.round(all)} ms\n`,
    );
    // Around the editor only the findings are drawn anew, a few elements twice for each of ten keys, and not the outline or
    // the platform with their hundreds of lines.
    expect(await page.evaluate(() => Number(document.body.dataset["drawn"]))).toBeLessThan(400);
    expect(times.every((one) => one.first > 0 && one.all >= one.first)).toBe(true);
  });
}
