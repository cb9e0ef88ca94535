import type { Page } from "playwright-core";
import { afterAll, createExpect, describe, test, type ExpectStatic, type TestAPI } from "vitest";
import { openBrowser, type OpenedPage } from "./open-browser.ts";
import { setLink } from "./talk-to-page.ts";

/** What a test of the page is given. */
export interface InBrowser {
  /** The page, built once, and one browser that is started for all tests of a file. */
  readonly shared: OpenedPage;
  /** The same; the windows that a test opens with it are its own, and are closed when it ends. */
  readonly browser: OpenedPage;
  /** Waits until what is read is as expected: a busy machine is no failure. */
  readonly eventually: <Value>(read: () => Value | Promise<Value>) => ReturnType<ExpectStatic["poll"]>;
}

/** A test of the page in a browser; several can be open at once. */
export const it: TestAPI<InBrowser> = test.extend<InBrowser>({
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- what a fixture needs is read from here
    async ({}, use) => {
      const opened = await openBrowser();
      await use(opened);
      await opened.close();
    },
    { scope: "file" },
  ],
  browser: async ({ shared }, use) => {
    const pages: Page[] = [];
    const open: OpenedPage["open"] = async (...asked) => {
      const page = await shared.open(...asked);
      pages.push(page);
      return page;
    };
    await use({ ...shared, open });
    await Promise.all(pages.map(async (page) => page.context().close()));
  },
  // Each test has its own: of several at once only that knows which one waits.
  eventually: async ({ task }, use) => {
    const expect = createExpect(task);
    await use((read) => expect.poll(read, { timeout: 60_000 }));
  },
});

/** What a test is given that shares its window with others. */
export interface InWindow extends InBrowser {
  /** Goes to a link in the window that they share. */
  readonly visit: (link: string) => Promise<Page>;
}

/** Tests that share a window are made with it. */
export type ItInWindow = TestAPI<InWindow>;

/**
 * Tests that go through one window, one after the other: each begins at a link of its own, and a window in which one
 * failed is closed. Other groups have their window beside it.
 */
export function inOneWindow(title: `of ${string}`, tests: (it: ItInWindow) => void): void {
  describe.concurrent(`in a window ${title}`, () => {
    let page: Page | undefined;
    const close = async (): Promise<void> => {
      const left = page;
      page = undefined;
      await left?.context().close();
    };
    const itInWindow = it.extend<Pick<InWindow, "visit">>({
      visit: async ({ shared, task }, use) => {
        await use(async (link) => {
          page = page === undefined ? await shared.open(link) : await goTo(page, link);
          return page;
        });
        if (task.result?.state === "fail") {
          await close();
        }
      },
    });
    describe("one after the other", { concurrent: false }, () => {
      tests(itInWindow);
    });
    afterAll(close);
  });
}

/** Leaves what the test before it left, but for the rules that it changed. */
async function goTo(page: Page, link: string): Promise<Page> {
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) {
      activeElement.blur();
    }
  });
  await setLink(page, link);
  return page;
}
