import { expect, it } from "vitest";
import { openPlatforms, readPlatform } from "../../test/read-platform.ts";
import { createLanguageService } from "../create-language-service.ts";
import type { Hover } from "../language-service.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image

/// How the village passes a post on.
form share "a post of the sharer" ("een bericht van de deler")
attribute resharing of post is allowed, off

/// What the notice board says.
source leaflet {
  title "What the village does"
  by "The clerk"
  url "https://example.org/leaflet"
  kind official
  published 2016-03
  seen 2026-11-23
}

/// A share keeps the text.
rule share {
  on share of post when resharing is allowed
  from about 2016
  shows share to followers
  keeps text
  source leaflet "page 2"
}
rule share-of-image refines share { on share of post when post has image loses image inferred from leaflet }
`;

function hover(word: string, language: "en" | "nl" = "en", text = village): Hover | undefined {
  const service = createLanguageService();
  service.setFile("main.waft", text);
  return service.hover("main.waft", text.indexOf(word), language);
}

it("a part in a clause says what it is, and the rule behind it with source, date and confidence", () => {
  expect(hover("text\n  source leaflet")).toEqual({
    span: { file: "main.waft", start: village.indexOf("text\n  source"), end: village.indexOf("\n  source leaflet") },
    kind: "part",
    name: "text",
    sentence: "A part of a post: what the author wrote.",
    rule: {
      name: "share",
      documentation: "A share keeps the text.",
      from: "about 2016",
      confidence: "official",
      inferred: false,
      sources: [
        {
          name: "leaflet",
          word: "source",
          title: "What the village does",
          by: "The clerk",
          kind: "official",
          url: "https://example.org/leaflet",
          published: "2016-03",
          seen: "2026-11-23",
          note: "page 2",
        },
      ],
    },
    markdown: [
      "**text** A part of a post: what the author wrote.",
      "In the rule **share**: A share keeps the text.",
      [
        "- Holds from about 2016.",
        "- Confidence: The network itself says it.",
        "- Source: [What the village does](https://example.org/leaflet) (The clerk, page 2, published 2016-03, seen 2026-11-23)",
      ].join("\n"),
    ].join("\n\n"),
  });
});

it("a form has its title and documentation, in Dutch too", () => {
  const { sentence, documentation } = hover("share to followers", "nl") ?? {};
  expect(sentence).toBe("Een vorm, die een kijker in handen heeft: een bericht van de deler.");
  expect(documentation).toBe("How the village passes a post on.");
});

it("a rule that is refined brings its own dates and sources", () => {
  const { rule, markdown } = hover("share { on share of post when post has image") ?? {};
  expect(rule?.name).toBe("share");
  expect(markdown).toContain("Holds from about 2016.");
});

it("a rule that only follows from its sources says so", () => {
  expect(hover("image inferred")?.rule?.inferred).toBe(true);
  expect(hover("image inferred")?.markdown).toContain("Nobody says it outright");
});

it("a word of the language says what it does", () => {
  expect(hover("keeps text")?.sentence).toBe("The part stays.");
  expect(hover("keeps text", "nl")?.sentence).toBe("Het onderdeel blijft.");
});

it("texts of a file are never read as Markdown or as another address", () => {
  const text = village
    .replace("A share keeps the text.", "[press](javascript:alert(1)) <img src=x>")
    .replace("https://example.org/leaflet", "javascript:alert(1)");
  const { markdown = "" } = hover("text\n  source", "en", text) ?? {};
  expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/u);
  expect(markdown).not.toMatch(/(?<!\\)</u);
});

it("every name and word of a shipped file says what it is, in both languages", () => {
  const service = openPlatforms(["whatsapp"]);
  for (const [path, text] of readPlatform("whatsapp")) {
    const silent = service
      .tokens(path)
      .filter(({ kind }) => !["string", "comment", "documentation", "operator", "date", "number"].includes(kind))
      .filter(
        ({ start }) => service.hover(path, start, "en") === undefined || service.hover(path, start, "nl") === undefined,
      )
      .map(({ start, end }) => text.slice(start, end));
    expect([...new Set(silent)]).toEqual([]);
  }
});
