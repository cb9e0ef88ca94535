import type { Page } from "playwright-core";
import { rules } from "./talk-to-page.ts";

/** What is struck on the last card of the original story, by the rules of LinkedIn as they are shipped. */
export const lostByShippedRules: readonly string[] = [
  "author",
  "profile (author)",
  "follow button (author)",
  "text",
  "link (text)",
];

/** Goes to a file of LinkedIn's rules as they are shipped, and waits until they have been looked at. */
export async function visitRules(
  visit: (link: string) => Promise<Page>,
  file: string,
  link: string = rules,
): Promise<Page> {
  const page = await visit(link);
  await page.locator(".cm-content").waitFor();
  const reset = page.getByRole("button", {
    name: /^(?:Back to the shipped rules|Terug naar de meegeleverde regels)$/u,
  });
  if (await reset.isEnabled()) {
    await reset.click();
    await reset.and(page.locator("[aria-disabled=true]")).waitFor();
  }
  await page.locator("#rule-file").selectOption(`linkedin/${file}`);
  await waitUntilLooked(page);
  return page;
}

/** Waits until everything that is found in the rules is shown. */
export async function waitUntilLooked(page: Page): Promise<void> {
  await page.locator(".findings[aria-busy=false] .time").waitFor();
}

/** Selects the next place where a text stands, with the search of the editor, and leaves the cursor there. */
export async function find(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+f");
  // The search listens to keys.
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

/** The lines of the editor in which something stands. */
export async function readLine(page: Page, part: string): Promise<readonly string[]> {
  return page.locator(".cm-line").filter({ hasText: part }).allTextContents();
}
