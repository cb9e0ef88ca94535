import type { Dialog } from "playwright-core";
import { expect } from "vitest";
import type { ItInWindow } from "../it-in-browser.ts";
import { setLink } from "../talk-to-page.ts";

/** What becomes of links, in a window that is open. */
export function testShareLinks(it: ItInWindow): void {
  it.for([
    ["of another version", "999?on=linkedin", "newer than this page"],
    ["of a version that is no number", "1.5?on=linkedin", "not one that this page makes"],
    ["that is not one", "<script>alert(1)</script>", "not one that this page makes"],
    ["that is an address of another kind", "data:text/html,<script>alert(1)</script>", "not one that this page makes"],
    ["that is far too long", "1?with=" + "x".repeat(100_000), "characters; at most 8000 are read"],
    ["of ten thousand acts", `1?chain=${"like,".repeat(10_000)}like`, "characters; at most 8000 are read"],
    ["of a thousand acts", `1?chain=${"like,".repeat(1000)}like`, "was left out: chain=like,like"],
    ["of hundreds of chains", `1?${"chain=like&".repeat(700)}`, "; and 688 more."],
    ["with hundreds of names", `1?with=${Array.from({ length: 900 }, (_, at) => `p${at}`).join(",")}`, "And 892 more."],
    ["with script in it", "1?on=linkedin&by=%3Cimg%20src=x%20onerror=alert(1)%3E&chain=like", "was left out"],
    ["with script in every piece", "1?see=<svg onload=alert(1)>&goal=javascript:alert(1)&rules=<img>", "was left out"],
    ["with names that nobody knows", "1?on=linkedin&at=2016&with=text,hologram&chain=teleport,like", "hologram"],
    [
      "with names of what every object has",
      "1?__proto__=x&constructor=y&set=__proto__=x",
      "__proto__=x; constructor=y",
    ],
    ["whose settings every object has", "1?set=constructor=prototype", "no setting 'constructor'"],
    ["with half a sign", "1?by=\uD800", "left out: by=�"],
    ["with signs that turn words around", "1?by=\u202Eevil", "left out: by=�evil."],
    ["encoded again and again", "1?on=%252525253Cb%252525253E", "was left out: on=%2525253Cb%2525253E"],
    ["encoded wrongly", "1?on=%zz%&by=%E0%A4%A", "was left out: on=%zz%; by=�%A"],
    ["of a day that no calendar has", "1?at=2026-02-30", "was left out: at=2026-02-30"],
    ["of a day that is not there yet", "1?at=9999-12-31", "This link asks for 31 December 9999."],
    ["of a day before all networks", "1?at=0000-01-01", "shown is 1 January 2000"],
  ] as const)(
    "refuses a link %s politely, and shows something all the same",
    async ([, link, told], { visit, eventually }) => {
      const page = await visit("");
      const dialogs: string[] = [];
      const listen = (dialog: Dialog): unknown => dialogs.push(dialog.message());
      const fail = (error: Error): unknown => dialogs.push(error.message);
      page.on("dialog", listen);
      page.on("pageerror", fail);
      await setLink(page, link);
      await eventually(async () => page.locator(".notice").first().textContent()).toContain(told);
      expect(await page.locator("waft-cards article").count()).toBeGreaterThan(0);
      expect(await page.locator("main img").count()).toBe(0);
      page.off("dialog", listen);
      page.off("pageerror", fail);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
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

  it.for([
    [
      "en",
      "The post has no ‘hologram’",
      "was not built with the rules of ‘nowhere’",
      "Nobody holds this on this card.",
    ],
    ["nl", "Het bericht heeft geen ‘hologram’", "is niet met de regels van ‘nowhere’ gemaakt", "heeft niemand dit."],
  ] as const)(
    "says in %s of a goal, a network beside it and a part that it does not have that it has none",
    async ([language, goal, network, part], { visit, eventually }) => {
      const page = await visit(`1?see=futures&goal=hologram&lang=${language}`);
      await eventually(async () => page.locator(".notice").textContent()).toContain(goal);
      expect(await page.locator("#goal").inputValue()).toBe("credit");
      await setLink(page, `1?beside=nowhere&why=hologram&lang=${language}`);
      await eventually(async () => page.locator("section[aria-labelledby=beside-title]").textContent()).toContain(
        network,
      );
      expect(await page.locator("#beside").inputValue()).toBe("");
      expect(await page.locator(".why").textContent()).toContain(part);
    },
  );
}
