import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { ItInWindow } from "../it-in-browser.ts";
import { futures, visitStory } from "../talk-to-page.ts";

/** Lets a browser fail to paint a picture, once. */
const failOnce = `{
  const { toBlob } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.toBlob = function (take) {
    HTMLCanvasElement.prototype.toBlob = toBlob;
    take(null);
  };
}`;

/** What the screen does on which chains stand side by side, in a window that is open. */
export function testFuturesScreen(it: ItInWindow): void {
  it("puts chains side by side, judges them, says what would change it, and writes a page for colleagues", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit, futures);
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

  it.for([
    ["en", "could not make the picture"],
    ["nl", "kon het plaatje niet maken"],
  ] as const)("says in %s when a browser cannot make the picture", async ([language, told], { visit, eventually }) => {
    const page = await visitStory(visit, `${futures}&lang=${language}`);
    await page.evaluate(failOnce);
    await page.getByRole("button", { name: "PNG" }).click();
    await eventually(async () => page.locator(".brief [role=status]").textContent()).toContain(told);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "PNG" }).click();
    await coming;
    await eventually(async () => page.locator(".brief [role=status]").textContent()).toBe("");
  });

  it("has the signs of three hops on one line on a telephone, where two or three chains stand beside each other", async ({
    visit,
  }) => {
    const page = await visitStory(visit, futures);
    await page.setViewportSize({ width: 360, height: 740 });
    const heights = async (): Promise<number> =>
      page
        .locator(".signs")
        .evaluateAll((all) => Math.max(...all.map((one) => one.clientHeight / (one.children[0]?.clientHeight ?? 0))));
    expect(await heights()).toBeLessThan(1.5);
    await page.getByRole("button", { name: "+ Add a chain" }).click();
    await page.locator("tbody td:nth-child(4)").first().waitFor();
    expect(await heights()).toBeLessThan(1.5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it("prints the answer on one sheet of A4", async ({ visit }) => {
    const page = await visitStory(visit, `${futures}&chain=repost,like&lang=nl&theme=dark`);
    const printed = (await page.pdf({ format: "A4" })).toString("latin1");
    expect([...printed.matchAll(/\/Type\s*\/Page\b/gu)].length).toBe(1);
  });
}
