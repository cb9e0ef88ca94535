import type { Page } from "playwright-core";
import { createExpect, test, type ExpectStatic, type TestAPI } from "vitest";
import { openBrowser, type OpenedPage } from "./open-browser.ts";

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
