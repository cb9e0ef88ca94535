// Takes anew the pictures of the page that README.md and the guide show, in the light, with a little room around them:
//   pnpm site:pictures
import path from "node:path";
import process from "node:process";
import { openBrowser } from "../../../apps/playground/test/open-browser.ts";
import { takeArguments } from "../../../tooling/read-arguments.ts";
import { root } from "../repository/list-pages.ts";

takeArguments({ script: "pnpm site:pictures" });

/** What is on a picture: a view of the page, and the first and the last thing of it that are shown. */
interface Picture {
  readonly link: string;
  readonly first: string;
  readonly last: string;
}

const film = "1?on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like&hop=2";
const futures =
  "1?see=futures&on=linkedin&at=2026-11-27&by=page&with=text,text.link,image&chain=like,like&chain=repost,like&chain=share(note),like&goal=author.follow";
const answer = { first: "#answer", last: "#answer waft-cards" };

const pictures: Readonly<Record<string, Picture>> = {
  "hop-by-hop.png": { link: `${film}&lang=en`, ...answer },
  "hop-by-hop.nl.png": { link: `${film}&lang=nl`, ...answer },
  "two-futures.png": {
    link: `${futures}&lang=en`,
    first: "section:has(> #verdict)",
    last: "section:has(> #differences)",
  },
};

/** How much is left around what is shown, in pixels of the page. */
const room = 16;

const browser = await openBrowser();
for (const [name, { link, first, last }] of Object.entries(pictures)) {
  // oxlint-disable-next-line no-await-in-loop -- one window after the other
  const page = await browser.open(`${link}&theme=light`, { viewport: { width: 1010, height: 2400 } });
  // oxlint-disable-next-line no-await-in-loop -- the same
  await page.locator(last).waitFor();
  // oxlint-disable-next-line no-await-in-loop -- the same
  const [top, end] = [await page.locator(first).boundingBox(), await page.locator(last).boundingBox()];
  const [y, height] = [(top?.y ?? 0) - room, (end?.y ?? 0) + (end?.height ?? 0) - (top?.y ?? 0) + 2 * room];
  // oxlint-disable-next-line no-await-in-loop -- the same
  await page.screenshot({
    path: path.join(root, "docs/pictures", name),
    clip: { x: (top?.x ?? 0) - room, y, width: (top?.width ?? 0) + 2 * room, height },
    animations: "disabled",
  });
  process.stdout.write(`docs/pictures/${name}\n`);
  // oxlint-disable-next-line no-await-in-loop -- the same
  await page.close();
}
await browser.close();
