import { expect, it } from "vitest";
import { createLanguageService } from "../create-language-service.ts";
import type { RunResult } from "../language-service.ts";
import { openPlatforms } from "../../test/read-platform.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image
source leaflet { title "Leaflet" kind official seen 2026-11 }
rule share { on share of post shows it to followers loses text keeps image source leaflet }

example "a share loses the text" { post with text share misses text }
example "a share keeps the text" { post with text share sees text }
example "whom it counts for" { post with text share counts for author }
claim "the image stays" { for post with image after share always sees image }
claim "the text stays" { for post with text after share always sees text }
claim "it counts for the author" { after share always counts for author }
`;

function run(name: string, text = village): RunResult {
  const service = createLanguageService();
  service.setFile("main.waft", text);
  const lens = service.lenses("main.waft").find((one) => one.name === name);
  expect(lens).toBeDefined();
  return service.run("main.waft", lens ?? { kind: "claim", name, span: { file: "", start: 0, end: 0 } });
}

it("an example that rules confirm passes, and a claim that holds is proved", () => {
  expect(run("a share loses the text")).toMatchObject({
    verdict: "passed",
    sentence: { en: "The rules say the same.", nl: "De regels zeggen hetzelfde." },
  });
  const { verdict, sentence } = run("the image stays");
  expect(verdict).toBe("proved");
  expect(sentence.en).toMatch(/^Proved: it holds for \d+ posts?, in \d+ states?\.$/u);
  expect(sentence.nl).toMatch(/^Bewezen: het klopt voor \d+ bericht(?:en)?, in \d+ toestand(?:en)?\.$/u);
});

it("an example that fails says what is there instead, and where", () => {
  const { verdict, sentence, lines, trace } = run("a share keeps the text");
  expect(verdict).toBe("failed");
  expect(sentence.en).toContain("sees text");
  expect(village.slice(lines[0]?.span.start, lines[0]?.span.end)).toBe("sees text");
  expect(trace?.hops.map(({ action }) => action)).toEqual(["share"]);
});

it("an example that rules leave open is open", () => {
  expect(run("whom it counts for").verdict).toBe("open");
});

it("a claim that is refuted has the chain that refutes it", () => {
  const { verdict, sentence, trace, lines } = run("the text stays");
  expect(verdict).toBe("refuted");
  expect(sentence.nl).toBe("'always sees text' klopt niet: een keten van 1 handeling laat het zien, en geen kortere.");
  expect(trace?.hops[0]?.lost).toEqual(["text"]);
  expect(lines[0]?.hint?.en).toContain("Mend the rule");
});

it("a claim that nobody can settle says what would", () => {
  const { verdict, lines } = run("it counts for the author");
  expect(verdict).toBe("open");
  expect(lines[0]?.sentence.en).toContain("no rule says whom it counts for");
});

it("while there are mistakes nothing is run, and it says so", () => {
  const { verdict, sentence } = run("the image stays", village.replace("keeps image", "keeps imag"));
  expect(verdict).toBe("none");
  expect(sentence).toEqual({ en: "Mend the mistake in the rules first.", nl: "Verbeter eerst de fout in de regels." });
});

it("what stands there no longer is not run", () => {
  const service = createLanguageService();
  service.setFile("main.waft", village);
  const [lens] = service.lenses("main.waft");
  service.setFile("main.waft", village.replace("a share loses", "a share takes"));
  expect(lens && service.run("main.waft", lens).sentence.en).toBe("It does not stand in this file any more.");
});

it("every claim of LinkedIn is proved, one by one", () => {
  const service = openPlatforms(["linkedin"]);
  const file = "linkedin/rules/claims.waft";
  const claims = service.lenses(file).filter(({ kind }) => kind === "claim");
  expect(claims.length).toBeGreaterThan(3);
  expect(new Set(claims.map((lens) => service.run(file, lens).verdict))).toEqual(new Set(["proved"]));
});
