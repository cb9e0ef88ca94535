import { expect } from "vitest";
import { it } from "../it-in-browser.ts";
import { setLink } from "../talk-to-page.ts";

/** What becomes of links, in a browser that is open. */
export function testShareLinks(): void {
  it.for([
    ["of another version", "999?on=linkedin", "newer than this page"],
    ["that is not one", "<script>alert(1)</script>", "not one that this page makes"],
    ["that is far too long", "1?with=" + "x".repeat(100_000), "characters; at most 8000 are read"],
    ["with script in it", "1?on=linkedin&by=%3Cimg%20src=x%20onerror=alert(1)%3E&chain=like", "was left out"],
    ["with names that nobody knows", "1?on=linkedin&at=2016&with=text,hologram&chain=teleport,like", "hologram"],
  ] as const)(
    "refuses a link %s politely, and shows something all the same",
    async ([, link, told], { browser, eventually }) => {
      const page = await browser.open("");
      const dialogs: string[] = [];
      page.on("dialog", (dialog) => dialogs.push(dialog.message()));
      await setLink(page, link);
      await eventually(async () => page.locator(".notice").first().textContent()).toContain(told);
      expect(await page.locator("waft-cards article").count()).toBeGreaterThan(0);
      expect(await page.locator("main img").count()).toBe(0);
      expect(dialogs).toEqual([]);
    },
  );

  it("offers a network that it has when a link names one that it was not built with", async ({
    browser,
    eventually,
  }) => {
    const page = await browser.open("1?on=nowhere&chain=like&lang=en");
    await eventually(async () => page.locator("main .notice").textContent()).toContain("the rules of ‘nowhere’");
    await page.getByRole("button", { name: "Look at LinkedIn instead" }).click();
    await page.locator("waft-cards article").first().waitFor();
    expect(await page.locator("waft-cards article").count()).toBe(2);
  });
}
