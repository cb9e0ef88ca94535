// Measures what it takes the page to draw another answer, in a real browser: LinkedIn's rules, four hops, another day each
// time: from one end of the slider to the other, so that nearly every card changes; days that come nearer to each other; and
// the next month, as when one drags the slider. Counted is the time that the page's thread computes until the browser has
// drawn the frame, which other programs of a busy machine lengthen a little only.
//   pnpm --filter playground measure
import process from "node:process";
import type { CDPSession, Page } from "playwright-core";
import { openBrowser } from "../open-browser.ts";

const link =
  "1?on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like,comment,share(note)&lang=en";
/** Milliseconds in which a screen is drawn sixty times a second. */
const target = 16;
const turns = 60;

/** Where the slider goes at a turn. */
const ends = "turn % 2 === 0 ? Number(slider.max) : 0";
const far = "turn % 2 === 0 ? Number(slider.max) - turn : turn";
const next = "turn";

/** Waits until the browser has drawn what there is to draw. */
const draw = `await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)))`;

/** Moves the slider to a day and waits until cards of another answer are drawn. */
const turnSlider = (to: string): string => `async (turn) => {
  const slider = document.querySelector("#day");
  const cards = document.querySelector("waft-cards");
  const before = cards.shown;
  slider.value = String(${to});
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  while (cards.shown === before) {
    await new Promise((settle) => setTimeout(settle));
  }
  ${draw};
}`;

/** What it takes to ask a page anything. */
const doNothing = `async () => {
  await new Promise((settle) => setTimeout(settle));
  ${draw};
}`;

/** Puts the same cards into the page once more, as HTML: what the browser takes for that alone. */
const putCards = `async () => {
  const beside = document.querySelector("#measured-cards") ?? document.body.appendChild(document.createElement("div"));
  beside.id = "measured-cards";
  const { shadowRoot } = document.querySelector("waft-cards");
  const root = beside.shadowRoot ?? beside.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = shadowRoot.adoptedStyleSheets;
  root.innerHTML = shadowRoot.innerHTML;
  ${draw};
}`;

const opened = await openBrowser();
const page = await opened.open(link);
await page.locator("waft-cards article").first().waitFor();
const rules = await page.evaluate<number>(`document.querySelector("waft-cards").shown.bundle.rules.length`);
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable", { timeDomain: "threadTicks" });
await measure(page, session, turnSlider(far));
const farthest = await measure(page, session, turnSlider(ends));
const drawn = await measure(page, session, turnSlider(far));
const dragged = await measure(page, session, turnSlider(next));
const idle = await measure(page, session, doNothing);
const put = await measure(page, session, putCards);
await opened.close();

const median = takeAt(farthest, 0.5);
const say = (times: readonly number[]): string =>
  `median ${takeAt(times, 0.5).toFixed(1)} ms, nine of ten within ${takeAt(times, 0.9).toFixed(1)} ms`;
print(`LinkedIn's ${rules} rules, 4 hops, ${turns} other days, one after the other.`);
print(`The page draws the answer for the other end of the slider: ${say(farthest)}.`);
print(`It draws the answer for a day far away: ${say(drawn)}.`);
print(`It draws the answer for the next month: ${say(dragged)}.`);
print(`Asking the page for nothing, which is part of both: ${say(idle)}.`);
print(`All cards put into the page anew, as HTML, alone: ${say(put)}.`);
print(`The median for the other end of the slider is ${median <= target ? "within" : "beyond"} ${target} ms.`);

/** What each turn of something takes, in milliseconds of the page's thread. */
async function measure(at: Page, metrics: CDPSession, turn: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let count = 0; count < turns; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    const began = await readComputed(metrics);
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    await at.evaluate(`(${turn})(${count})`);
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    times.push((await readComputed(metrics)) - began);
  }
  return times;
}

/** How long the page's thread has computed so far, in milliseconds. */
async function readComputed(metrics: CDPSession): Promise<number> {
  const { metrics: named } = await metrics.send("Performance.getMetrics");
  return (named.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

/** The time within which a share of all turns stays. */
function takeAt(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
