import { pixelfed } from "@waft/pixelfed";
import { expect, it } from "vitest";
import { findExample, readExcerpt, runExample } from "../../../tooling/examples/run-example.ts";
import { queueDraft } from "../src/queue-draft.ts";

const folder = findExample(import.meta.filename);

it("asks every network about every draft, and prints what was found and what was done about it", () => {
  const { out, err, code } = runExample(folder, "src/main.ts");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(readExcerpt(folder));
  expect(out).toContain("pixelfed: queued (member: text, image)");
  expect(out).toContain("done: If a channel publishes it, it is seen.");
  expect(out).toContain("linkedin: held: a person has to look at it");
  expect(out).toContain("linkedin: not asked (member: text, poll)\n    - linkedin has no part 'poll'.");
});

it("says the same in Dutch", () => {
  const { out } = runExample(folder, "src/main.ts", ["nl"]);
  expect(out).toContain("gedaan: Als een kanaal het plaatst, is het te zien.");
  expect(out).toContain("linkedin heeft geen onderdeel 'poll'.");
});

it("applies only what is at hand: without a picture on file the draft is held", () => {
  const draft = { title: "", by: "member", parts: ["text"], spare: [], accounts: [] };
  const held = queueDraft({ draft, bundle: pixelfed, day: "2026-11-27", language: "en" });
  expect(held).toMatchObject({ state: "held", post: { parts: ["text"] }, applied: [] });
  const queued = queueDraft({
    draft: { ...draft, spare: ["image"] },
    bundle: pixelfed,
    day: "2026-11-27",
    language: "en",
  });
  expect(queued).toMatchObject({ state: "queued", post: { parts: ["text", "image"] }, left: [] });
});
