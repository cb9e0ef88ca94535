import { existsSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { findChromium } from "../find-chromium.ts";
import { beginStranger, findUsedVersion } from "./begin-stranger.ts";
import { question } from "./question.ts";
import { showPage } from "./show-page.ts";

const stranger = beginStranger("page");
const chromium = findChromium();
const dist = path.join(stranger.folder, "dist");

beforeAll(async () => {
  await stranger.run("npm", "install", `vite@${findUsedVersion("vite")}`, "@waft/runtime", "@waft/linkedin");
  stranger.write("index.html", '<!doctype html><p id="said"></p><script type="module" src="/page.js"></script>');
  stranger.write(
    "page.js",
    `${question}document.querySelector("#said").textContent = \`The author is \${author}.\`;\n`,
  );
});

it("a page is built with Vite", async () => {
  await stranger.run("node", "node_modules/vite/bin/vite.js", "build");
  expect(existsSync(path.join(dist, "index.html"))).toBe(true);
  expect(stranger.listStrayPaths()).toEqual([]);
});

it.skipIf(chromium === undefined)("the page shows an answer", async () => {
  expect(await showPage(dist, chromium ?? "")).toContain('<p id="said">The author is lost.</p>');
});
