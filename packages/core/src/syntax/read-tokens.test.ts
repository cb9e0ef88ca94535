import { expect, it } from "vitest";
import { createReader } from "./parse-file.ts";

const reader = createReader();
const head = "waft 1\nplatform village\nuse social\nposts have text, image\n\n";

function writeRule(name: string, clause = "keeps text, image"): string {
  return `rule ${name} {\n  on like of post\n  shows it to followers\n  ${clause}\n  source leaflet\n}\n\n`;
}

function read(text: string): ReturnType<typeof reader.readFile> {
  return reader.readFile({ path: "main.waft", text });
}

/** Rules of a large file; some of them as they are asked for. */
function writeRules(change: (index: number) => string | undefined): string {
  return head + Array.from({ length: 200 }, (_, index) => change(index) ?? writeRule(`r${index}`)).join("");
}

it("what stands before and behind a mistake is read as without it", () => {
  const wrong = [0, 60, 61, 199];
  const right = read(writeRules(() => undefined));
  // A mistake that is as long as what was meant: all places stay the same.
  const found = read(
    writeRules((index) => (wrong.includes(index) ? writeRule(`r${index}`, "keeps text. image") : undefined)),
  );
  expect(right.diagnostics).toEqual([]);
  const others = ({ value: { items } }: typeof found): readonly unknown[] =>
    items.filter((_, index) => !wrong.includes(index));
  expect(found.value.items).toHaveLength(200);
  expect(others(found)).toEqual(others(right));
  expect(found.value.uses).toEqual(right.value.uses);
  expect(found.value.postsHave).toEqual(right.value.postsHave);
  expect(found.value.head).toEqual(right.value.head);
});

it("a brace that is missing in a large file is one finding, and so is each mistake behind it", () => {
  const unclosed = writeRule("r9").replace("\n}\n", "\n");
  const { value, diagnostics } = read(
    writeRules((index) =>
      index === 9 ? unclosed : index % 40 === 20 ? writeRule(`r${index}`, "keps text") : undefined,
    ),
  );
  expect(value.items).toHaveLength(200);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "Here stands 'rule', where a clause or '}' should stand.",
    ...Array.from({ length: 5 }, () => "Here stands 'keps', where a clause or '}' should stand."),
  ]);
});

it("of two mistakes in rules of one era each is one finding that can be mended", () => {
  const rules = ["keps text", "keeps text, image", "keeps text and image", "loses text", "shws nothing"];
  const era = `era flat {\n  from 2016\n${rules.map((clause, index) => writeRule(`r${index}`, clause)).join("")}}\n`;
  const { value, diagnostics } = read(head + era);
  expect(diagnostics.map(({ message, fixes }) => [message, fixes.length])).toEqual([
    ["Here stands 'keps', where a clause or '}' should stand.", 1],
    ["Here stands 'and', where a clause or '}' should stand.", 1],
    ["Here stands 'shws', where a clause or '}' should stand.", 1],
  ]);
  expect(value.items.map((item) => (item.kind === "era" ? item.rules.length : 0))).toEqual([5]);
});

it("what is wrong with words of one rule is told once, however often the era around it is read", () => {
  const rules = ["source leaflet", "keeps text, image", "keps text", "loses text"];
  const bad = (clause: string): string => writeRule("bad", `${clause}\n  from 2016-13`);
  const era = `era flat {\n${rules.map((clause) => bad(clause)).join("")}}\n`;
  const { value, diagnostics } = read(head + era);
  const dates = diagnostics.filter(({ code }) => code === "core/not-a-date");
  expect(diagnostics).toHaveLength(rules.length + 1);
  expect(dates.map(({ span }) => span.start)).toEqual(
    [...(head + era).matchAll(/2016-13/gu)].map(({ index }) => index),
  );
  expect(value.items.map((item) => (item.kind === "era" ? item.rules.length : 0))).toEqual([rules.length]);
});

it("with more mistakes than are told, declarations in order are still read", () => {
  const { value, diagnostics } = read(
    writeRules((index) => (index < 150 ? writeRule(`r${index}`, "§ %% ~ text") : undefined)),
  );
  expect(diagnostics).toHaveLength(101);
  const names = value.items.map((item) => (item.kind === "rule" ? item.name.text : ""));
  expect(names.slice(-50)).toEqual(Array.from({ length: 50 }, (_, index) => `r${index + 150}`));
});
