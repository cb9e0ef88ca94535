// Takes pictures of all screens, narrow and wide, in both languages and both themes, for people to look at.
//   pnpm --filter playground screenshots <folder>
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Page } from "playwright-core";
import { openBrowser } from "../open-browser.ts";

const screens = {
  film: "1?on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like&hop=2&why=author.follow",
  futures:
    "1?see=futures&on=linkedin&at=2026-11-27&by=page&with=text,text.link,image&chain=like,like&chain=repost,like&chain=share(note),like&goal=author.follow",
  rules: "1?see=rules&on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like",
} as const;

const [folder = "screenshots"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const [screen, link] of Object.entries(screens)) {
  for (const width of [360, 1280]) {
    for (const look of ["lang=en&theme=light", "lang=nl&theme=light", "lang=en&theme=dark", "lang=nl&theme=dark"]) {
      // oxlint-disable-next-line no-await-in-loop -- one window after the other
      await takePicture({ screen, link: `${link}&${look}`, width });
    }
  }
}
await browser.close();

async function takePicture(shot: {
  readonly screen: string;
  readonly link: string;
  readonly width: number;
}): Promise<void> {
  const page = await browser.open(shot.link, { viewport: { width: shot.width, height: 900 } });
  await page.locator("#answer").waitFor();
  if (shot.screen === "rules") {
    await showRules(page);
  }
  const [, language = "", theme = ""] = /lang=(\w+)&theme=(\w+)/u.exec(shot.link) ?? [];
  const name = `${shot.screen}-${shot.width}-${language}-${theme}.png`;
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
