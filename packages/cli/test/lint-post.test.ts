import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";

const then = ["lint-post", "linkedin", "--as-of", "2016-03-01", "--by", "page", "--with", "text.link,image"];

it("warns of the link that a like of a share loses, says what helps, and ends with 1", async () => {
  const english = await runHere([...then, "--width", "200"]);
  expect(english.code).toBe(1);
  expect(english.out).toMatch(/^text\.link is lost by ‘share, like’ at hop 2 \(flat\.like-of-share\)/mu);
  expect(english.out).toContain("- If the post has card instead of image, card is seen instead.");
  const dutch = await runHere([...then, "--language", "nl", "--plain"]);
  expect(dutch.out).toContain("Als het bericht card heeft in plaats van image, is in plaats daarvan card te zien.");
  expect(dutch.out).toMatch(/gaat verloren door ‘share, like’ bij hop 2/u);
});

it("ends with 0 when nothing surely gets lost, and with 2 when there is no such part", async () => {
  const now = ["lint-post", "linkedin", "--as-of", "2026-11-26", "--by", "page"];
  const clean = await runHere([...now, "--with", "text.link,image"]);
  expect(clean.code).toBe(0);
  expect(clean.out).toContain("Nothing of it is surely lost");
  expect(await runHere([...now, "--with", "tekst"])).toMatchObject({ code: 2, out: "" });
});

it("says in both languages what people cannot do", async () => {
  const asked = ["lint-post", "linkedin", "--as-of", "2026-11-26", "--with", "text", "--set", "visibility=connections"];
  const { out, code } = await runHere([...asked, "--width", "200"]);
  expect(code).toBe(1);
  expect(out).toContain(
    "‘share’ is not possible (only-public-posts-are-passed-on). “Only public posts can be shared.”",
  );
  expect(out).toContain("- If visibility is public, it is possible.");
  const dutch = await runHere([...asked, "--language", "nl", "--width", "200"]);
  expect(dutch.out.replaceAll(/\s+/gu, " ")).toContain("“Alleen openbare berichten kunnen worden gedeeld.”");
});

it("prints JSON in the shape of its schema", async () => {
  const file = path.join(import.meta.dirname, "../../analysis/schema/linted-post.schema.json");
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    typeof schema === "object" && schema !== null ? schema : {},
  );
  validate(JSON.parse((await runHere([...then, "--json"])).out));
  expect(validate.errors ?? []).toEqual([]);
});
