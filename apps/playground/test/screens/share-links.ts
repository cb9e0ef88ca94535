import type { Dialog } from "playwright-core";
import { expect } from "vitest";
import type { ItInWindow } from "../it-in-browser.ts";
import { setLink } from "../talk-to-page.ts";

/** What becomes of links, in a window that is open. */
export function testShareLinks(it: ItInWindow): void {
  it.for([
    ["of another version", "999?on=linkedin", "newer than this page"],
    ["that is not one", "<script>alert(1)</script>", "not one that this page makes"],
    ["that is far too long", "1?with=" + "x".repeat(100_000), "characters; at most 8000 are read"],
    ["with script in it", "1?on=linkedin&by=%3Cimg%20src=x%20onerror=alert(1)%3E&chain=like", "was left out"],
    ["with names that nobody knows", "1?on=linkedin&at=2016&with=text,hologram&chain=teleport,like", "hologram"],
  ] as const)(
    "refuses a link %s politely, and shows something all the same",
    async ([, link, told], { visit, eventually }) => {
      const page = await visit("");
      const dialogs: string[] = [];
      const listen = (dialog: Dialog): unknown => dialogs.push(dialog.message());
      page.on("dialog", listen);
      await setLink(page, link);
      await eventually(async () => page.locator(".notice").first().textContent()).toContain(told);
      expect(await page.locator("waft-cards article").count()).toBeGreaterThan(0);
      expect(await page.locator("main img").count()).toBe(0);
      page.off("dialog", listen);
      expect(dialogs).toEqual([]);
    },
  );

  it("offers a network that it has when a link names one that it was not built with", async ({ visit, eventually }) => {
    const page = await visit("1?on=nowhere&chain=like&lang=en");
    await eventually(async () => page.locator("main .notice").textContent()).toContain("the rules of ‘nowhere’");
    await page.getByRole("button", { name: "Look at LinkedIn instead" }).click();
    await page.locator("waft-cards article").first().waitFor();
    expect(await page.locator("waft-cards article").count()).toBe(2);
  });
}
