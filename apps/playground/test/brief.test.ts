import type { Story } from "@waft/cards/layout";
import { expect, it } from "vitest";
import { askChain } from "../src/ask/ask-chain.ts";
import { drawBrief } from "../src/brief/draw-brief.ts";
import { describeBrief, writeMarkdown } from "../src/brief/write-brief.ts";
import type { Contest } from "../src/futures/find-flips.ts";
import { startView } from "../src/view/view.ts";
import { compileLinkedin } from "./compile-linkedin.ts";

const bundle = compileLinkedin();

function contestIn(language: "en" | "nl"): readonly [Contest, readonly Story[]] {
  const view = startView("2016-03-01", language);
  const contest: Contest = { bundle, wish: view, chains: view.chains, goal: "author.follow", language };
  const stories = view.chains.flatMap((chain): readonly Story[] => {
    const trace = askChain(bundle, view, chain)?.trace;
    return trace === undefined ? [] : [{ bundle, trace, language, names: "in-words" }];
  });
  return [contest, stories];
}

it("writes the verdict, its reasons, the parts and the sources as Markdown", () => {
  const [contest, stories] = contestIn("en");
  const text = writeMarkdown(describeBrief(contest, stories), "en");
  expect(text).toContain("# LinkedIn, 1 March 2016");
  expect(text).toContain("A page publishes a post with text, link (text) and picture.");
  expect(text).toContain("**Is this still there: follow button (author)? Yes: B; no: A.**");
  expect(text).toContain("lost at hop 2 (flat.like-of-share; vallenga, about 2016).");
  expect(text).toContain("| ≠ follow button (author) | ✓ ✓ ✗ | ✓ ✓ ✓ |");
  expect(text).toContain("http://www.vallenga.eu/linkedin-like-vs-share/");
});

it.each([
  ["en", "+ brought by this act ·", "sharer's note"],
  ["nl", "+ erbij gekomen door deze handeling ·", "tekst van de deler"],
] as const)(
  "says of what an act brought that it was brought, and only later that it is kept, in %s",
  (language, legend, note) => {
    const brief = describeBrief(...contestIn(language));
    expect(brief.legend).toContain(legend);
    expect(brief.rows.find(([name]) => name === `≠ ${note}`)?.slice(1)).toEqual(["– + ✓", "– – –"]);
    const { svg } = drawBrief(brief);
    expect(
      [svg, writeMarkdown(brief, language)].filter((text) => text.includes("– + ✓") && text.includes("– – –")),
    ).toHaveLength(2);
  },
);

it("says the same in Dutch", () => {
  const [contest, stories] = contestIn("nl");
  const text = writeMarkdown(describeBrief(contest, stories), "nl");
  expect(text).toContain("**Is dit er nog: volgknop (auteur)? Ja: B; nee: A.**");
  expect(text).toContain("## Bronnen");
});

it("draws the signs of long chains in several lines, so that none stands on another", () => {
  const [contest, stories] = contestIn("en");
  const brief = describeBrief(contest, stories);
  const long = Array.from({ length: 13 }, () => "✓").join(" ");
  const { svg, height } = drawBrief({
    ...brief,
    head: ["Part", "A", "B", "C", "D"],
    rows: [["text", long, long, long, long]],
  });
  const cells = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" class="p">([✓ ]+)</gu)];
  const columns = [...new Set(cells.map(([, x]) => Number(x)))];
  expect(columns).toHaveLength(4);
  // A sign takes some sixteen pixels with the space behind it.
  expect(cells.every(([, , , signs = ""]) => ((signs.length + 1) / 2) * 16 < 105)).toBe(true);
  expect(
    cells
      .map(([, , , signs]) => signs)
      .join(" ")
      .replaceAll(" ", ""),
  ).toBe("✓".repeat(52));
  expect(Math.max(...cells.map(([, , y]) => Number(y)))).toBeLessThan(height);
});

it("draws the same picture for the same question, and lets no text become markup", () => {
  const [contest, stories] = contestIn("en");
  const brief = describeBrief(contest, stories);
  expect(drawBrief(brief).svg).toBe(drawBrief(describeBrief(...contestIn("en"))).svg);
  const { svg } = drawBrief({ ...brief, title: "</title><script>alert(1)</script>", rows: [['"<b>&', "✓"]] });
  expect(svg).not.toMatch(/<script|<b>/u);
  expect(svg).toContain("&quot;&lt;b&gt;&amp;");
});
