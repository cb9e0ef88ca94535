import process from "node:process";
import { describe } from "vitest";
import { findChromium } from "../../../tooling/find-chromium.ts";
import { testFilmScreen } from "./screens/film-screen.ts";
import { testFuturesScreen } from "./screens/futures-screen.ts";
import { testRulesScreen } from "./screens/rules-screen.ts";
import { testShareLinks } from "./screens/share-links.ts";
import { testWholePage } from "./screens/whole-page.ts";

// Where a browser is required there is no skipping: without one, opening it fails.
const isSkipped = findChromium() === undefined && process.env["WAFT_BROWSER"] !== "required";

// One page is built and one browser is started for all of them; several windows are open at once.
describe.skipIf(isSkipped).concurrent("the page in a browser", () => {
  testFilmScreen();
  testFuturesScreen();
  testRulesScreen();
  testShareLinks();
  testWholePage();
});
