import process from "node:process";
import { describe } from "vitest";
import { findChromium } from "../../../tooling/find-chromium.ts";
import { inOneWindow } from "./it-in-browser.ts";
import { testFilmScreen } from "./screens/film-screen.ts";
import { testFirstLoad } from "./screens/first-load.ts";
import { testFuturesScreen } from "./screens/futures-screen.ts";
import { testLongFiles } from "./screens/long-files.ts";
import { testRulesEditing } from "./screens/rules-editing.ts";
import { testRulesInLinks } from "./screens/rules-in-links.ts";
import { testRulesNames } from "./screens/rules-names.ts";
import { testRulesScreen } from "./screens/rules-screen.ts";
import { testShareLinks } from "./screens/share-links.ts";
import { testWholePage } from "./screens/whole-page.ts";

// Where a browser is required there is no skipping: without one, opening it fails.
const isSkipped = findChromium() === undefined && process.env["WAFT_BROWSER"] !== "required";

// One page is built and one browser is started for all of them. A window takes longer to open than most tests take.
describe.skipIf(isSkipped)("the page in a browser", () => {
  inOneWindow("of all screens but the rules", (it) => {
    testFilmScreen(it);
    testFuturesScreen(it);
    testShareLinks(it);
    testWholePage(it);
  });
  inOneWindow("of the rules", (it) => {
    testRulesEditing(it);
    testRulesNames(it);
    testRulesInLinks(it);
    testRulesScreen(it);
  });
  testFirstLoad();
  testLongFiles();
});
