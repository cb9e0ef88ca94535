import { hasProblems, type PostQuestion } from "@waft/runtime";
import { expect, it } from "vitest";
import { compileLinkedin } from "../../test/compile-linkedin.ts";
import { compileText } from "../../test/compile-text.ts";
import { lintPost } from "../lint/lint-post.ts";
import type { LintedPost } from "../lint/linted-post.ts";
import { sayEdits } from "./say-edits.ts";
import { sayWarnings, type SaidWarning } from "./say-warnings.ts";

const linkedin = compileLinkedin();

function lint(bundle: typeof linkedin, post: PostQuestion, asOf: string): LintedPost {
  const linted = lintPost(bundle, { post, asOf });
  if (hasProblems(linted)) {
    throw new Error(JSON.stringify(linted.problems));
  }
  return linted;
}

it("says what gets lost, by which rule, and what helps, in both languages", () => {
  const linted = lint(linkedin, { by: "page", parts: ["text.link", "image"] }, "2016-03-01");
  const find = (language: "en" | "nl"): SaidWarning | undefined =>
    sayWarnings(linkedin, linted, language).find(({ warning }) => warning.about === "text.link");
  expect(find("en")?.said).toMatch(
    /^text\.link is lost by ‘share, like’ at hop 2 \(flat\.like-of-share\); in \d+ of \d+ chains\.$/u,
  );
  expect(find("en")?.fixes).toEqual(["If the post has card instead of image, card is seen instead."]);
  expect(find("nl")?.said).toMatch(/^text\.link gaat verloren door ‘share, like’ bij hop 2 /u);
  expect(find("nl")?.fixes).toEqual([
    "Als het bericht card heeft in plaats van image, is in plaats daarvan card te zien.",
  ]);
});

it("says it where nothing helps, and repeats what people are told in their language", () => {
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
source leaflet { title "Village leaflet" kind official seen 2026-01 }
rule no-share { on share of post refused "Not here." ("Hier niet.") source leaflet }
rule no-text { on like of post shows it to followers loses text source leaflet }
`);
  const linted = lint(bundle, { parts: ["text"] }, "2026-03-01");
  expect(sayWarnings(bundle, linted, "nl").map(({ said, fixes, noFix }) => [said, fixes, noFix])).toEqual([
    [
      "text gaat verloren door ‘like’ bij hop 1 (no-text); in 2 van 3 ketens.",
      [],
      "Van geen enkele verandering van het bericht is zeker dat het dan in een van die ketens behouden blijft.",
    ],
    [
      "‘share’ kan niet (no-share). “Hier niet.”",
      [],
      "Van geen enkele verandering van het bericht is zeker dat het dan kan.",
    ],
  ]);
});

it("says names as it is told to", () => {
  const edits = [
    { edit: "replace-act", hop: 1, from: "share", to: "like" },
    { edit: "remove-part", part: "image" },
  ] as const;
  expect(sayEdits(edits, "en")).toBe("with ‘like’ instead of ‘share’ at hop 1 and if the post has no image");
  expect(sayEdits(edits, "nl", { part: () => "afbeelding", action: (name) => name.toUpperCase() })).toBe(
    "met ‘LIKE’ in plaats van ‘SHARE’ bij hop 1 en als het bericht geen afbeelding heeft",
  );
});
