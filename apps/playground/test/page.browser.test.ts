import process from "node:process";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { findChromium } from "../../../tooling/find-chromium.ts";
import { openBrowser, type OpenedPage } from "./open-browser.ts";
import { testFilmScreen } from "./screens/film-screen.ts";
import { testFuturesScreen } from "./screens/futures-screen.ts";
import { testRulesScreen } from "./screens/rules-screen.ts";
import { testShareLinks } from "./screens/share-links.ts";
import { testWholePage } from "./screens/whole-page.ts";

// A busy machine is no failure: milliseconds.
const patience = 120_000;

let browser: OpenedPage;

// Where a browser is required there is no skipping: without one, opening it fails.
const isSkipped = findChromium() === undefined && process.env["WAFT_BROWSER"] !== "required";

// One page is built and one browser is started for all of them.
describe.skipIf(isSkipped)("the page in a browser", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, patience);

  afterEach(async () => browser.closeWindows(), patience);

  afterAll(async () => browser.close(), patience);

  describe("hop by hop", () => {
    testFilmScreen(() => browser);
  });
  describe("two futures", () => {
    testFuturesScreen(() => browser);
  });
  describe("rules", () => {
    testRulesScreen(() => browser);
  });
  describe("links", () => {
    testShareLinks(() => browser);
  });
  describe("as a whole", () => {
    testWholePage(() => browser);
  });
});
