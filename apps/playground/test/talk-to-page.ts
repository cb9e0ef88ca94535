import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "playwright-core";

/** The original story, as a link. */
export const story = "1?on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like";

/** Two chains side by side, as a link. */
export const futures: string = `${story.replace("1?", "1?see=futures&")}&chain=like,like&goal=credit`;

/** The same story with the rules in the editor, as a link. */
export const rules: string = `${story.replace("1?", "1?see=rules&")}&lang=en&theme=light`;

/** What looks for barriers, as a script. */
export const axe: string = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Where the words stand that the page says. */
export const wordFolders: readonly string[] = [
  "../src/words",
  "../../../packages/cards/src/words",
  "../../../packages/analysis/src/words",
].map((folder) => path.join(import.meta.dirname, folder));

/** Goes to a link and waits for an answer. */
export async function visitStory(visit: (link: string) => Promise<Page>, link: string = story): Promise<Page> {
  const page = await visit(link);
  await page.locator("waft-cards article, #differences").first().waitFor();
  return page;
}

/** Goes to another link in the page that is open, as whoever edits the address does. */
export async function setLink(page: Page, link: string): Promise<void> {
  await page.evaluate(async (hash) => {
    const before = location.href;
    location.hash = hash;
    await new Promise((settle) => {
      // What follows from a view is drawn within 35 milliseconds, even where the browser draws no frame.
      const drawn = (): unknown => setTimeout(settle, 50);
      if (location.href === before) {
        // What was changed a moment ago may not stand in the address yet: it is read again as it is.
        dispatchEvent(new PopStateEvent("popstate"));
        drawn();
      } else {
        addEventListener("hashchange", drawn, { once: true });
      }
    });
  }, link);
}

/** Waits until the page has nothing left to do. */
export async function waitUntilIdle(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((settle) => {
        requestIdleCallback(() => requestIdleCallback(() => setTimeout(settle)));
      }),
  );
}

/** The names of what is struck on the cards, or on one of them, in the order in which they are read. */
export async function readGhosts(page: Page, hop?: number): Promise<readonly string[]> {
  const card = hop === undefined ? "article" : `article[data-hop="${hop}"]`;
  return page
    .locator(`waft-cards ${card} del`)
    .evaluateAll((all) => all.map((one) => (one.querySelector(".said") ?? one).textContent));
}

/** What axe finds, by its rules; the page needs {@link axe}. */
export async function findViolations(page: Page): Promise<unknown> {
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))",
  );
}
