import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";
import { findChromium } from "../../../tooling/find-chromium.ts";
import { root } from "../../site/repository/list-pages.ts";
import { base, keepPicture, openSite, type OpenedSite } from "./open-site.ts";

const dist = path.join(root, "docs/dist");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const patience = 600_000;

/** A page of each kind. */
const kinds = [
  "",
  "guide/like-or-share/",
  "guide/questions/",
  "platforms/",
  "platforms/linkedin/",
  "platforms/substack/",
  "platforms/write-a-platform/",
  "reference/language/",
  "reference/style/",
  "reference/grammar/",
  "meaning/",
  "diagnostics/",
  "diagnostics/core/no-source/",
  "packages/runtime/",
  "api/",
  "api/conformance/",
  "benchmarks/",
  "decisions/0019-cards-and-playground/",
  "glossary/",
  "examples/",
  "security/",
  "nl/",
  "nl/guide/like-or-share/",
  "nl/guide/questions/",
  "nl/platforms/substack/",
];

const looks = ["light", "dark"].flatMap((scheme) => [360, 1280].map((width) => ({ scheme, width })));

function readHtml(): readonly { readonly id: string; readonly html: string }[] {
  return globSync("**/*.html", { cwd: dist }).map((file) => ({
    id: file.replaceAll(path.sep, "/").replace(/(?:^|\/)index\.html$/u, ""),
    html: readFileSync(path.join(dist, file), "utf8"),
  }));
}

beforeAll(() => {
  rmSync(dist, { recursive: true, force: true });
  const built = spawnSync(process.execPath, ["-C", "@waft/source", "site/run-astro.ts", "build"], {
    cwd: path.join(root, "docs"),
    env: { ...process.env, WAFT_SITE_BASE: base, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (built.status !== 0) {
    throw new Error(`The site cannot be built.\n${built.stdout}${built.stderr}`);
  }
}, patience);

describe("the site as it is built", () => {
  it("has every page in both languages", () => {
    const ids = readHtml().map(({ id }) => id);
    const english = ids.filter((id) => id !== "404.html" && id !== "nl" && !id.startsWith("nl/"));
    expect(english.length).toBeGreaterThan(200);
    expect(english.filter((id) => !ids.includes(id === "" ? "nl" : `nl/${id}`))).toEqual([]);
  });

  it("has no link to a page or a place that is not there", () => {
    const pages = readHtml();
    const anchors = new Map(
      pages.map(({ id, html }) => [
        id,
        new Set([...html.matchAll(/\sid="(?<id>[^"]*)"/gu)].map(({ groups }) => groups?.["id"])),
      ]),
    );
    const faults = pages.flatMap(({ id, html }) => {
      const from = new URL(id === "" || id === "404.html" ? `http://here${base}/` : `http://here${base}/${id}/`);
      const links = [...html.matchAll(/<a\s[^>]*?href="(?<href>[^"]*)"/gu)].map(({ groups }) => groups?.["href"] ?? "");
      return links.flatMap((link) => {
        const to = new URL(link.replaceAll("&#38;", "&"), from);
        if (to.host !== "here") {
          return [];
        }
        const target = anchors.get(
          decodeURI(to.pathname)
            .slice(base.length + 1)
            .replace(/\/$/u, ""),
        );
        const place = decodeURIComponent(to.hash.slice(1));
        return to.pathname.startsWith(`${base}/`) && target !== undefined && (place === "" || target.has(place))
          ? []
          : [`${id}: ${link}`];
      });
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it("says on pages that are not translated in which language they are", () => {
    const html = (id: string): string => readHtml().find((page) => page.id === id)?.html ?? "";
    expect(html("nl/platforms/linkedin")).toContain("Deze pagina is er alleen in het Engels.");
    expect(html("nl/guide/questions")).not.toContain("alleen in het Engels.</");
  });

  it("loads nothing from another host", () => {
    const loaded = readHtml().flatMap(({ html }) =>
      [
        ...html.matchAll(/<(?:script|img|iframe|source|link)\s[^>]*?(?:src|href)="(?:https?:)?\/\/(?<url>[^"]*)"/gu),
      ].map(({ groups }) => groups?.["url"]),
    );
    expect(loaded).toEqual([]);
  });

  it("shows the cards of the guide as the runtime answers, before any script has run", () => {
    for (const [id, struck] of [
      ["guide/like-or-share", "author"],
      ["nl/guide/like-or-share", "auteur"],
    ] as const) {
      const html = readHtml().find((page) => page.id === id)?.html ?? "";
      expect([...html.matchAll(/<template shadowrootmode="open">/gu)]).toHaveLength(2);
      const lost = [...html.matchAll(/<del>(?<label>.*?)<\/del>/gu)].map(({ groups }) =>
        groups?.["label"]?.replaceAll(/<[^>]*>/gu, ""),
      );
      expect(lost).toContain(struck);
    }
  });
});

// Where a browser is required there is no skipping: without one, opening it fails.
const isSkipped = findChromium() === undefined && process.env["WAFT_BROWSER"] !== "required";

describe.skipIf(isSkipped)("the site in a browser", () => {
  let site: OpenedSite;

  beforeAll(async () => {
    site = await openSite();
  }, patience);

  afterAll(async () => site.close(), patience);

  async function moveAndCount(page: Page, found: Locator): Promise<number> {
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.mouse.move(width * Math.random(), height * Math.random());
    return found.count();
  }

  async function findFaults(page: Page): Promise<unknown> {
    await page.evaluate(axe);
    return page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]))`,
    );
  }

  it.each(kinds)("'%s' has nothing that axe finds and fits, light and dark, narrow and wide", async (id) => {
    for (const { scheme, width } of looks) {
      const colorScheme = scheme === "dark" ? "dark" : "light";
      // oxlint-disable-next-line no-await-in-loop -- one look after the other: a browser has one window in front
      const page = await site.open(id, { colorScheme, viewport: { width, height: 900 } });
      // oxlint-disable-next-line no-await-in-loop -- the same
      await keepPicture(page, `${id.replaceAll("/", "-")}${scheme}-${width}`);
      // oxlint-disable-next-line no-await-in-loop -- the same
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      // oxlint-disable-next-line no-await-in-loop -- the same
      expect([scheme, width, await findFaults(page)]).toEqual([scheme, width, []]);
      // oxlint-disable-next-line no-await-in-loop -- the same
      await page.close();
    }
  });

  it.each([
    ["", "contradiction", "core/contradiction"],
    ["nl/", "volgknop", "Liken of delen"],
  ])("finds pages from '%s' without another host", async (id, words, title) => {
    const page = await site.open(id);
    await page.keyboard.press("Control+k");
    const field = page.locator("#starlight__search input");
    // The search is loaded when the browser is idle, and on a busy machine a window in which nothing moves never is.
    await expect.poll(async () => moveAndCount(page, field), { timeout: 60_000 }).toBe(1);
    await field.fill(words);
    await expect
      .poll(async () => page.locator("#starlight__search a").allTextContents(), { timeout: 30_000 })
      .toEqual(expect.arrayContaining([expect.stringContaining(title)]));
    await page.close();
  });

  it("asked no other host for anything, and missed nothing", () => {
    expect(site.strangers).toEqual([]);
    expect(site.missing).toEqual([]);
  });
});
