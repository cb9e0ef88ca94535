import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { packRules, unpackRules } from "../../src/rules/pack-rules.ts";
import type { ItInWindow } from "../it-in-browser.ts";
import { readGhosts, rules, setLink, story } from "../talk-to-page.ts";
import { find, lostByShippedRules, visitRules } from "../talk-to-rules.ts";

const file = "linkedin/flat.waft";

/** Leaves the page and all that it knows, and opens a link that was made of it. */
async function openAnew(page: Page, link: string): Promise<Page> {
  await page.goto("about:blank");
  await page.goto(link);
  return page;
}

/** The changed file as the address has it: it is written a moment after the last key. */
async function readKept(page: Page): Promise<string> {
  const packed = new URLSearchParams(new URL(page.url()).hash.replace(/^[^?]*\?/u, "")).get("rules") ?? "";
  return (await unpackRules(packed, [file]))?.[file] ?? "";
}

/** How changed rules are kept in links, and how links lead to rules, in a window that is open. */
export function testRulesInLinks(it: ItInWindow): void {
  it("puts changed rules into a link when it is asked to, and shows them where the link is opened", async ({
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "flat.waft");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await find(page, "loses author, text");
    await page.keyboard.type("loses author");
    await page.getByRole("button", { name: "Copy a link with my rules" }).click();
    await eventually(async () => page.locator(".told").textContent()).toBe("Copied.");
    const link = await page.evaluate(async () => navigator.clipboard.readText());
    const other = await openAnew(page, link);
    await eventually(async () => readGhosts(other)).toEqual(lostByShippedRules.slice(0, 3));
    expect(await other.locator("#rule-file option", { hasText: "*" }).allTextContents()).toHaveLength(1);
    await other.getByRole("button", { name: "Back to the shipped rules" }).click();
    await eventually(async () => readGhosts(other)).toEqual(lostByShippedRules);
    await eventually(() => new URL(other.url()).hash).not.toContain("&rules=");
  });

  it("keeps changed rules in the address: they are there after a reload, and on the other screens and back", async ({
    visit,
    eventually,
  }) => {
    const page = await visitRules(visit, "flat.waft");
    await find(page, "loses author, text");
    await page.keyboard.type("loses author");
    await eventually(async () => readKept(page)).toContain("loses author\n");
    await page.reload();
    await page.locator(".cm-content").waitFor();
    await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules.slice(0, 3));
    await page.getByRole("button", { name: "Hop by hop" }).click();
    await eventually(async () => page.locator("main .notice").allTextContents()).toEqual([
      expect.stringContaining("The shipped rules answer here."),
    ]);
    await page.reload();
    await page.getByRole("button", { name: "Rules" }).click();
    await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules.slice(0, 3));
    await page.locator("#rule-file").selectOption("linkedin/flat.waft");
    await find(page, "loses author");
    await page.keyboard.type("loses author, text");
    await eventually(() => new URL(page.url()).hash).not.toContain("&rules=");
    expect(await page.locator("#rule-file option", { hasText: "*" }).count()).toBe(0);
  });

  it("warns before changed rules are lost that are too large for the address, and saves them as files", async ({
    visit,
  }) => {
    const page = await visitRules(visit, "flat.waft");
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
  });

  it("goes from the reason of a part to the line of its rule, by a link that opens the same again", async ({
    visit,
    eventually,
  }) => {
    const page = await visit(`${story}&hop=2&why=text&lang=en`);
    await page.getByRole("link", { name: "Look at the line of flat.like-of-share in the rules" }).focus();
    await page.keyboard.press("Enter");
    const line = page.locator(".cm-activeLine");
    await eventually(async () => line.textContent()).toContain("rule like-of-share");
    expect(await page.locator("#rule-file").inputValue()).toBe("linkedin/flat.waft");
    expect(await line.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("editor");
    const link = page.url();
    await page.goBack();
    await page.locator("section.why").waitFor();
    await setLink(page, `${rules}&rule=nobody.wrote-this`);
    await eventually(async () => page.locator(".told").textContent()).toContain("no rule ‘nobody.wrote-this’");
    const other = await openAnew(page, link);
    await eventually(async () => other.locator(".cm-activeLine").textContent()).toContain("rule like-of-share");
  });

  it("says what is wrong in rules of a link that do not compile, instead of what the platform does", async ({
    visit,
    eventually,
  }) => {
    const packed = await packRules({
      "linkedin/flat.waft": "waft 1\nplatform linkedin\nrule broken { on lke of post }\n",
    });
    await visit(story);
    const page = await visit(`${rules}&rules=${packed}`);
    await eventually(async () => page.locator("section.platform").textContent()).toContain("'lke'");
    expect(await page.locator("section.platform").textContent()).not.toContain("being worked out");
    await page.getByRole("button", { name: "Back to the shipped rules" }).click();
    await page.locator(".diagram svg").waitFor();
  });

  it.for([
    ["that no page has packed", "AAAA", "could not be read"],
    ["that are of another file", "q1YqSC1JzCzOTFFIzs8tyszJTFSyUqrIT1KqBQA", "could not be read"],
    ["with script in them", "%3Cscript%3Ealert(1)%3C/script%3E", "was left out"],
  ] as const)(
    "refuses rules in a link %s politely, and shows the shipped ones",
    async ([, packed, told], { visit, eventually }) => {
      await visit(story);
      const page = await visit(`${rules}&rules=${packed}`);
      await eventually(async () => page.locator(".notice").first().textContent()).toContain(told);
      await eventually(async () => readGhosts(page)).toEqual(lostByShippedRules);
      await eventually(async () => page.locator("#rule-file option", { hasText: "*" }).count()).toBe(0);
    },
  );
}
