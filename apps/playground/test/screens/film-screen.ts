import type { CardsElement } from "@waft/cards";
import { expect } from "vitest";
import type { ItInWindow } from "../it-in-browser.ts";
import { readGhosts, setLink, story, visitStory, waitUntilIdle } from "../talk-to-page.ts";

/** What the screen does on which one chain is seen hop by hop, in a window that is open. */
export function testFilmScreen(it: ItInWindow): void {
  it("tells the original story from the shipped rules", async ({ visit }) => {
    const page = await visitStory(visit);
    expect(await readGhosts(page, 0)).toEqual([]);
    expect(await readGhosts(page, 1)).toEqual([]);
    expect(await readGhosts(page, 2)).toEqual([
      "author",
      "profile (author)",
      "follow button (author)",
      "text",
      "link (text)",
    ]);
    expect(await page.locator(".fate").first().textContent()).toContain(
      "1 of the post's 7 parts is surely left (picture)",
    );
    expect(await page.locator('article[data-hop="2"] .notes').textContent()).toContain(
      "A like from here counts for the sharer.",
    );
  });

  it("lets a screen reader read the ghosts in order, each as a button with a whole sentence", async ({ visit }) => {
    const page = await visitStory(visit);
    const read = await page.locator('waft-cards article[data-hop="2"]').ariaSnapshot();
    const said = [...read.matchAll(/button "([^"]*lost at hop 2[^"]*)"/gu)].map(([, name]) => name);
    expect(said).toEqual([
      "author lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "profile (author) lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "follow button (author) lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "text lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
      "link (text) lost at hop 2 (flat.like-of-share; vallenga, about 2016).",
    ]);
    expect(read).toContain("deletion");
  });

  it("moves nothing when what is lost is hidden and shown again", async ({ visit, eventually }) => {
    const page = await visitStory(visit);
    const measure = async (): Promise<unknown> =>
      page
        .locator("waft-cards .body, waft-cards article, waft-cards li")
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await measure();
    await page.keyboard.press("g");
    await eventually(async () => page.locator("waft-cards").getAttribute("ghosts")).toBe("hidden");
    expect(await page.locator('article[data-hop="2"] button.body').first().isVisible()).toBe(false);
    expect(await measure()).toEqual(before);
    await page.keyboard.press("g");
    await eventually(async () => page.locator("waft-cards").getAttribute("ghosts")).toBe(null);
    expect(await measure()).toEqual(before);
  });

  it("gives another answer on another day, and marks the days on which it changes", async ({ visit, eventually }) => {
    const page = await visitStory(visit);
    const marks = page.locator(".marklist button");
    expect(await marks.allTextContents()).toContain("1 January 2017");
    await marks.filter({ hasText: "1 January 2017" }).click();
    await eventually(async () => readGhosts(page, 2)).toEqual(["count of likes and shares"]);
    await eventually(() => page.url()).toContain("at=2017-01-01");
    await page.locator("#day").fill("0");
    await eventually(async () => readGhosts(page, 2)).toContain("follow button (author)");
  });

  it("keeps the focus when a press takes its button away, or leaves it with nothing to do", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit, `${story}&lang=en`);
    const readFocused = async (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("button", { name: "Remove act 2" }).press("Enter");
    await eventually(() => page.url()).not.toContain("like");
    expect(await readFocused()).toBe("+ Add an act");
    await page.getByRole("button", { name: "Today" }).press("Enter");
    await eventually(async () => page.getByRole("button", { name: "Today" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    expect(await readFocused()).toBe("Today");
  });

  it("takes a day that is typed, and the nearest that can be asked when it is left", async ({ visit, eventually }) => {
    const page = await visitStory(visit, `${story}&lang=en`);
    const type = async (keys: string): Promise<void> => {
      await page.locator("#exact").focus();
      await page.keyboard.type(keys);
    };
    const read = async (): Promise<readonly (string | null)[]> => [
      await page.locator("#exact").inputValue(),
      await page.locator(".slider output").textContent(),
    ];
    // Where the month stands first and where the day does, this is the same.
    await type("04042018");
    await eventually(read).toEqual(["2018-04-04", "4 April 2018"]);
    await type("01010050");
    await page.locator("#day").focus();
    await eventually(read).toEqual(["2000-01-01", "1 January 2000"]);
    const today = new Date().toISOString().slice(0, 10);
    for (const keys of ["12129999", "12129998"]) {
      await type(keys);
      await page.locator("#day").focus();
      await eventually(async () => (await read())[0]).toBe(today);
      expect((await read())[1]).toContain("today, ");
    }
  });

  it("keeps its height while somebody drags the slider, and is as high as it need be afterwards", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit);
    const readHeight = async (): Promise<number> => page.evaluate(() => document.body.offsetHeight);
    const slider = page.locator("#day");
    await slider.focus();
    const before = await readHeight();
    // Ghosts of 2016 need more lines than what is kept today.
    await slider.press("End");
    await eventually(async () => readGhosts(page, 2)).not.toContain("follow button (author)");
    expect(await readHeight()).toBeGreaterThanOrEqual(before);
    await slider.blur();
    expect(await page.locator("body").getAttribute("style")).toBe("");
  });

  it("draws on another day what it would draw anew, and leaves what is the same where it stands", async ({ visit }) => {
    const page = await visitStory(visit);
    for (const day of ["1 January 2017", "1 August 2026", "1 May 2022"]) {
      await page
        .locator("waft-cards article li")
        .evaluateAll((all) => all.forEach((one) => Reflect.set(one, "stoodThere", true)));
      await page.locator(".marklist button", { hasText: day }).click();
      await page.locator(".marklist button[aria-pressed=true]", { hasText: day }).waitFor();
      const [drawn, anew, left] = await page.evaluate(() => {
        const cards = document.querySelector<CardsElement>("waft-cards");
        const fresh = document.createElement("waft-cards");
        fresh.setAttribute("current", cards?.getAttribute("current") ?? "");
        Object.assign(fresh, { shown: cards?.shown });
        const last = [...(cards?.shadowRoot?.querySelectorAll('article[data-hop="2"] li') ?? [])];
        const kept = last.filter((one) => Reflect.has(one, "stoodThere"));
        const html = (one: Element | null): string => one?.shadowRoot?.innerHTML ?? "";
        return [html(cards), html(fresh), kept.length];
      });
      expect([day, drawn]).toEqual([day, anew]);
      // The last card is another one on each of these days.
      expect(left).toBeGreaterThan(0);
    }
  });

  it("shows no cards any more where there is no answer any more, and leaves what a server has written until there is one", async ({
    visit,
  }) => {
    const page = await visitStory(visit);
    const counts = await page.evaluate(() => {
      const { shown } = document.querySelector<CardsElement>("waft-cards") ?? {};
      const cards = document.createElement("waft-cards");
      const count = (): number => cards.shadowRoot?.querySelectorAll("article").length ?? -1;
      const told = [undefined, shown, undefined, shown].map((one) => {
        cards.shown = one;
        return count();
      });
      const written = document.createElement("waft-cards");
      written.shadowRoot?.setHTMLUnsafe("<article>of a server</article>");
      written.shown = undefined;
      return [...told, written.shadowRoot?.textContent];
    });
    expect(counts).toEqual([0, 3, 0, 3, "of a server"]);
  });

  it("says why a part is lost, with its rule, its dates and its source, and gives the focus back", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit);
    await page.locator('article[data-hop="2"] button.body[data-part="text"]').click();
    const why = page.locator("section.why");
    expect(await why.textContent()).toContain("flat.like-of-share, from about 2016 until about 2017");
    expect(await why.textContent()).toContain("Rob Vallenga");
    expect(await why.evaluate((panel) => panel === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await why.waitFor({ state: "detached" });
    await eventually(async () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("data-part")),
    ).toBe("text");
  });

  it.for(["reduce", "no-preference"] as const)(
    "moves nothing by itself, whatever is pressed, where the device asks for %s",
    async (reducedMotion, { visit }) => {
      const page = await visitStory(visit, `${story}&beside=mastodon`);
      await page.emulateMedia({ reducedMotion });
      for (const key of ["ArrowRight", "g", "g", "w", "Escape", "?", "Escape", "d", "ArrowRight"]) {
        await page.keyboard.press(key);
        const moving = await page.evaluate(() => {
          const roots = [
            document,
            ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []),
          ];
          return roots.flatMap((root) => root.getAnimations()).length;
        });
        expect([key, moving]).toEqual([key, 0]);
      }
    },
  );

  it("works with the keyboard alone", async ({ visit, eventually }) => {
    const page = await visitStory(visit);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await eventually(async () => page.locator('article[aria-current="true"]').getAttribute("data-hop")).toBe("2");
    await page.keyboard.press("w");
    await page.locator("section.why").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("d");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("day");
    await page.keyboard.press("ArrowRight");
    await eventually(() => page.url()).toContain("at=2016-04-01");
    // The focus is on the slider, which has arrows of its own and no letters.
    await page.keyboard.press("g");
    await eventually(async () => page.locator("waft-cards").getAttribute("ghosts")).toBe("hidden");
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open] kbd").allTextContents()).toEqual(["← →", "G", "D", "W", "?", "Esc"]);
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  });

  it("puts the chain into the words of another network that is chosen, and back leads to those of before", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit, `${story.replace("2016-03-01", "2026-11-01")}&beside=bluesky&lang=en`);
    await page.locator("#platform").selectOption("mastodon");
    await eventually(() => page.url()).toContain("on=mastodon&beside=bluesky&at=2026-11-01");
    await eventually(() => page.url()).toContain("chain=quote(note),like");
    expect(await page.locator("#act-1-action").inputValue()).toBe("quote");
    expect(await page.locator(".notice").allTextContents()).toEqual([]);
    await page.locator("#platform").selectOption("bluesky");
    await eventually(() => page.url()).toContain("on=bluesky&at=");
    await page.goBack();
    await page.goBack();
    await eventually(() => page.url()).toContain("on=linkedin&beside=bluesky");
    await eventually(async () => page.locator("#act-1-action").inputValue()).toBe("share");
    // A link says what it says.
    await setLink(page, `${story.replace("linkedin", "mastodon")}&lang=en`);
    await eventually(async () => page.locator("main .notice").allTextContents()).toEqual([
      expect.stringContaining("'share'"),
    ]);
    expect(page.url()).toContain("chain=share(note),like");
  });

  it("builds the post and the chain, and goes back, forward and through a reload to the same view", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit);
    await page.getByLabel("Video").check();
    await page.locator("#act-2-action").selectOption("comment");
    await page.getByRole("button", { name: "Add an act" }).click();
    await eventually(async () => page.locator("waft-cards article").count()).toBe(4);
    const link = page.url();
    await waitUntilIdle(page);
    const shown = await page.locator("main").innerText();
    await page.goBack();
    await eventually(async () => page.locator("waft-cards article").count()).toBe(3);
    await page.goForward();
    await eventually(async () => page.locator("waft-cards article").count()).toBe(4);
    await page.reload();
    await page.locator("waft-cards article").first().waitFor();
    expect(page.url()).toBe(link);
    // The days on which the answer changes are looked for when nothing else is to be done.
    await eventually(async () => page.locator("main").innerText()).toBe(shown);
  });

  it("shows the first viewers when nobody has done anything yet, and takes no key when keys are off", async ({
    visit,
    eventually,
  }) => {
    const page = await visitStory(visit, "1?on=linkedin&at=2016-03-01&with=text&chain=&keys=off&lang=en");
    expect(await page.locator("waft-cards article").count()).toBe(1);
    expect(await page.locator("main").textContent()).toContain("Nobody has done anything with the post yet");
    await page.keyboard.press("g");
    await page.getByRole("button", { name: "Keys" }).click();
    await page.getByLabel("Listen to these keys").check();
    await page.keyboard.press("Escape");
    await page.locator("h1").click();
    expect(await page.locator("waft-cards").getAttribute("ghosts")).toBe(null);
    await page.keyboard.press("g");
    await eventually(async () => page.locator("waft-cards").getAttribute("ghosts")).toBe("hidden");
  });

  it("says what would have kept a lost part, in both languages, and changes it so", async ({ visit, eventually }) => {
    const page = await visitStory(visit, `${story}&hop=2&why=author.follow&lang=en`);
    const nearest = page.locator("section.nearest");
    await eventually(async () => nearest.locator("li > span").allTextContents()).toContain(
      "With ‘like’ instead of ‘share’ at hop 1: kept.",
    );
    await page.locator("#language").selectOption("nl");
    await eventually(async () => nearest.locator("li > span").allTextContents()).toContain(
      "Met ‘like’ in plaats van ‘share’ bij hop 1: behouden.",
    );
    await page.locator("#language").selectOption("en");
    await nearest.getByRole("button", { name: "Change it so With ‘like’ instead of ‘share’ at hop 1: kept." }).click();
    await eventually(() => new URLSearchParams(page.url().split("?")[1]).get("chain")).toBe("like,like");
    expect(await page.locator("section.why").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
    await eventually(async () => readGhosts(page, 2)).not.toContain("follow button (author)");
  });

  it("every change that it offers keeps the part: of the chain, the post, and the day", async ({
    visit,
    eventually,
  }) => {
    const lost = "1?on=linkedin&at=2016-03-01&by=page&with=text.link,image&chain=share(note),like&hop=2&why=text.link";
    const page = await visitStory(visit, `${lost}&lang=en`);
    const offered = page.locator("section.nearest li button");
    await eventually(async () => offered.count()).toBeGreaterThan(1);
    const many = await offered.count();
    expect(many).toBeGreaterThan(1);
    for (let index = 0; index < many; index += 1) {
      await setLink(page, `${lost}&lang=en`);
      await eventually(async () => offered.count()).toBe(many);
      await offered.nth(index).click();
      await page.locator("section.why").waitFor({ state: "detached" });
      await eventually(async () => {
        const last = (await page.locator("waft-cards article").count()) - 1;
        return readGhosts(page, last);
      }).not.toContain("link (text)");
    }
  });
}
