import { array, assert, constantFrom, property, record, string, stringMatching, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { parseChain } from "./parse-chain.ts";
import { printChain } from "@waft/analysis/words";

function readSteps(text: string): unknown {
  const read = parseChain(text);
  return "steps" in read ? read.steps.map(({ step }) => step) : read.message.en;
}

function pointOut(text: string): string {
  const read = parseChain(text);
  return "steps" in read ? "" : text.slice(read.start, read.end);
}

it("reads acts between commas", () => {
  expect(readSteps(" share , like")).toEqual([{ action: "share" }, { action: "like" }]);
});

it("reads what an act brings, who does it and its settings", () => {
  expect(readSteps("reblog(note, note.link, by author, trail=hidden), like")).toEqual([
    { action: "reblog", brings: ["note", "note.link"], by: "author", settings: { trail: "hidden" } },
    { action: "like" },
  ]);
});

it("keeps where each act stands", () => {
  expect(parseChain("share(note), like")).toMatchObject({
    steps: [
      { start: 0, end: 11 },
      { start: 13, end: 17 },
    ],
  });
});

it.each([
  ["", "The chain is empty.", ""],
  ["share(note, like", "This bracket is never closed.", "("],
  ["like,,like", "An act is missing here.", ","],
  [",like", "An act is missing here.", ","],
  ["like; share", "';' has no place in a chain.", ";"],
  ["like share", "'share' cannot stand after 'like'.", "share"],
  ["like)", "')' cannot stand after 'like'.", ")"],
  ["(note)", "An act begins with its name, not with '('.", "("],
  ["share()", "Nothing stands here between the brackets.", ")"],
  ["share(note,)", "Nothing stands here between the brackets.", ")"],
  ["share(note) like", "'like' cannot stand after the closing bracket.", "like"],
  ["share((note))", "Brackets do not stand inside brackets.", "("],
  ["share(by)", "It does not say by whom.", "by"],
  ["share(by member, by author)", "'by' is given twice for one act.", "by"],
  ["share(a=b, a=c)", "'a' is given twice for one act.", "a"],
  ["share(a=)", "'=' cannot stand here.", "="],
  ["share(note link)", "'link' cannot stand here.", "link"],
  ["share(=b)", "'=' cannot stand here.", "="],
])("says what is wrong with '%s' and where", (text, message, place) => {
  expect([readSteps(text), pointOut(text)]).toEqual([message, place]);
});

it("points behind the end when the last act is missing", () => {
  expect(parseChain("like,")).toMatchObject({ start: 5, end: 6 });
});

it("does not read more than 10,000 characters", () => {
  expect(readSteps("like,".repeat(2001))).toBe("The chain is 10005 characters long; at most 10000 are read.");
});

it("reads back every chain that it writes", () => {
  const name = stringMatching(/^[a-z][a-z0-9-]{0,8}$/u).filter((word) => word !== "by");
  const step = record({ action: name, brings: uniqueArray(name, { minLength: 1 }), by: name });
  assert(
    property(array(step, { minLength: 1 }), (steps) => {
      expect(readSteps(printChain(steps))).toEqual(steps);
    }),
  );
});

it("has an answer for every text", () => {
  assert(
    property(string({ unit: constantFrom("a", "by", " ", ",", "(", ")", "=", ";", "🙂", "\n") }), (text) => {
      const read = parseChain(text);
      expect("steps" in read || [read.message.en, read.message.nl].every((said) => said.endsWith("."))).toBe(true);
    }),
  );
});
