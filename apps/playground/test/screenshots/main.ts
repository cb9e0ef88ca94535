// Takes pictures of all screens, narrow and wide, in both languages and both themes, and of what is seldom seen (a list of
// keys, an empty chain, a link that cannot be read, a broken rule), for people to look at.
//   pnpm --filter playground screenshots <folder>
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Page } from "playwright-core";
import { openBrowser } from "../open-browser.ts";

const asked = "on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like";

/** What is on a picture, and what is done before it is taken. */
interface Shot {
  readonly link: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const screens: Readonly<Record<string, Shot>> = {
  film: { link: `1?${asked}&hop=2&why=author.follow` },
  futures: {
    link: "1?see=futures&on=linkedin&at=2026-11-27&by=page&with=text,text.link,image&chain=like,like&chain=repost,like&chain=share(note),like&goal=author.follow",
  },
  rules: { link: `1?see=rules&${asked}`, prepare: showRules },
};

/** Each of these in two looks only. */
const seldom: Readonly<Record<string, Shot>> = {
  keys: { link: `1?${asked}`, prepare: async (page) => page.keyboard.press("?") },
  empty: { link: "1?on=linkedin&at=2016-03-01&with=text&chain=" },
  refused: { link: "1?on=linkedin&at=2016&by=<b>&with=text,hologram&chain=teleport,like" },
  beside: { link: `1?${asked}&beside=mastodon` },
  "no-network": { link: "1?on=nowhere", prepare: async (page) => page.locator("main .notice").waitFor() },
  broken: { link: `1?see=rules&${asked}&rule=flat.like-of-share`, prepare: breakRule },
};

const all = ["lang=en&theme=light", "lang=nl&theme=light", "lang=en&theme=dark", "lang=nl&theme=dark"];
const [folder = "screenshots"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const [screen, shot] of Object.entries({ ...screens, ...seldom })) {
  for (const width of [360, 1280]) {
    for (const look of screen in screens ? all : [width === 360 ? "lang=nl&theme=light" : "lang=en&theme=dark"]) {
      // oxlint-disable-next-line no-await-in-loop -- one window after the other
      await takePicture({ ...shot, screen, link: `${shot.link}&${look}`, width });
    }
  }
}
await browser.close();

async function takePicture({
  screen,
  link,
  width,
  prepare,
}: Shot & { readonly screen: string; readonly width: number }): Promise<void> {
  const page = await browser.open(link, { viewport: { width, height: 900 } });
  await page.locator("#answer, main .notice").first().waitFor();
  await prepare?.(page);
  const [, language = "", theme = ""] = /lang=(\w+)&theme=(\w+)/u.exec(link) ?? [];
  const name = `${screen}-${width}-${language}-${theme}.png`;
  await page.screenshot({ path: path.join(folder, name), fullPage: true, animations: "disabled" });
  await page.close();
  process.stdout.write(`${name}\n`);
}

/** The editor with the claims, one of them proved, and a rule that has been looked at. */
async function showRules(page: Page): Promise<void> {
  await page.locator(".cm-content").waitFor();
  await page.locator("#rule-file").selectOption("linkedin/claims.waft");
  await page.locator(".w-lens button").first().click();
  await page.locator(".w-verdict").first().waitFor();
  await page.locator(".diagram svg, .forms").waitFor();
  await page.locator(".findings[aria-busy=false] .time").waitFor();
}

/** A rule with a word that nobody knows, and the last good picture beside it. */
async function breakRule(page: Page): Promise<void> {
  await page.locator(".cm-activeLine", { hasText: "like-of-share" }).waitFor();
  await page.keyboard.press("End");
  await page.keyboard.type("\nkeeps txt");
  await page.locator(".broken").waitFor();
  await page.locator(".findings[aria-busy=false] .time").waitFor();
}
