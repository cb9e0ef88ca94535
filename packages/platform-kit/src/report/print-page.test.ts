import { expect, it } from "vitest";
import { village } from "../../test/copy-village.ts";
import { lintPlatform } from "../lint/lint-platform.ts";
import { describePlatform } from "./describe-platform.ts";
import { printPage } from "./print-page.ts";
import { renewReadme } from "./print-readme.ts";

const linted = lintPlatform(village);
const page = (printPage(linted, { folder: "there" }) ?? "").split("\n");

it("a page shows what each action carries, part by part, with the rules that decide it", () => {
  expect(page.filter((line) => line.startsWith("| on ") || line.startsWith("| post "))).toEqual([
    "| on | action | what happens | author | sharer | via | text | text.link | text.mention | text.hashtag | image | counts | note | trail | counts for | depends on | rules |",
    "| post | like | shows to followers | ● | · | · | ● | ● | ● | ● | ● | ● | · | · | author |  | [1](#rule-1) |",
    "| post | share | shows share to followers | ● | ● | · | ◐ | ? | ? | ? | ? | ✗ | ● | · | ? |  | [2](#rule-2) |",
  ]);
});

it("a page has the diagram, the changes, the rules, the sources and the gaps", () => {
  expect(page).toEqual(
    expect.arrayContaining([
      "  post --> share : share",
      "- **2016-03**",
      "  - begins: A like shows the post to those who follow whoever likes it. ([1](#rule-1))",
      "- a like never loses the author",
      '1. <a id="rule-1"></a>`like`: A like shows the post to those who follow whoever likes it. From 2016-03. Word: official: [What the village does with a post](https://example.org/leaflet).',
      "| [What the village does with a post](https://example.org/leaflet) | official | 2016-03 | 2026-11-23 |",
      "- No rule says what comes of 'like' and 'share' of 'post' (answered only from 2016-03-01) and 'share'.",
      "As of 2026-11-23. Each part is asked of a post that has it alone, because a picture may take the preview of a link away.",
      "- Whom does a like on a reshare count for? Whom a like of a share counts for nobody has said.",
      "- Does the source survive any chain of its reshares? No rule says what comes of 'share' of 'share'.",
      "2. Give it a line in [facts.csv](there/facts.csv): a number of its own, your own words, where it can be read, when it was so.",
    ]),
  );
});

it("a page answers what every network is asked: the verdict in words, and the claims or gaps that show it", () => {
  const from = page.indexOf("## Seven questions");
  expect(page.slice(from + 4, page.indexOf("## From form to form"))).toEqual([
    "**Does the source survive any chain of its reshares?** *It depends.* A share shows the author; of a share of a share nobody has said.",
    "",
    "- proved: a share shows the author",
    "- gap: no rule says what comes of 'share' of 'share'",
    "",
    "**Does it survive any chain of likes?** *Yes.* A like shows the post, whole.",
    "",
    "- proved: a like never loses the author",
    "",
    "**Does it survive any chain of quotes?** *It cannot be asked here.* Nobody quotes anything in the village.",
    "",
    "**Whom does a like on a reshare count for?** *Nobody has said.* Whom a like of a share counts for nobody has said.",
    "",
    "- gap: no rule says what comes of 'like' of 'share'",
    "",
    "**Can a post that is not public leave its audience?** *Nobody has said.* Whether there are posts that are not for everybody nobody has said.",
    "",
    "**Is the source still one step away?** *Yes.* The author stands in the share.",
    "",
    "- proved: a share shows the author",
    "",
    "**What does deletion leave?** *Nobody has said.* What becomes of shares of a deleted post nobody has said.",
    "",
  ]);
  expect(page).toContain("- What does deletion leave? What becomes of shares of a deleted post nobody has said.");
});

it("a page names the other names under which people look for the network", () => {
  const named = printPage({ ...linted, otherNames: ["Hamlet", "Vill"] }, { folder: "there" }) ?? "";
  expect(named).toContain("\n\nLook here as well for Hamlet and Vill.\n\n## What each action carries\n");
});

it("the generated part of a README is put behind what is written, and renewed where it stands", () => {
  const first = renewReadme(linted, "# Village\n\nBy hand.\n") ?? "";
  expect(first).toContain("# Village\n\nBy hand.\n\n<!-- Written from");
  expect(first).toContain("4 facts in [facts.csv](facts.csv): in rules 3; about something that is not modelled 1;");
  expect(first).toContain("| what acts bring | `note`, `note.link`, `note.mention` |");
  const aged = `${first.replace("2 rules", "9 rules")}\nMore by hand.\n`;
  expect(renewReadme(linted, aged)).toBe(`${first}\nMore by hand.\n`);
  const twice = `${first}\nMore by hand.\n\n${first.slice(first.indexOf("<!--"))}\nStill more.\n`;
  expect(renewReadme(linted, twice)).toBe(`${first}\nMore by hand.\nStill more.\n`);
});

it("a platform in numbers says what is stale on a day, and on which facts that rests", () => {
  expect(describePlatform(linted, "2017-01-01")).toEqual({
    name: "village",
    title: { en: "Village", nl: "Dorp" },
    newestSource: { name: "leaflet", seen: "2026-11-23" },
    rules: 2,
    forms: 2,
    states: 2,
    actions: 2,
    sources: 1,
    facts: { all: 4, used: 3, outside: 1, unsaid: 0, contradicts: 0 },
    stale: { rules: [], facts: [] },
    examples: 1,
    claims: 2,
    shown: { rules: 2, of: 2 },
  });
  expect(describePlatform(linted, "2029-01-01")?.stale).toEqual({
    rules: ["like", "share"],
    facts: ["V-1", "V-2", "V-3"],
  });
});
