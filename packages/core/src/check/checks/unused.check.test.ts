import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";

const like = "rule like { on like of post shows it to followers keeps everything source diary }";

it("whatever a platform declares and nothing names is found, each at its name", () => {
  const marked = `${head}
actor «robot»
audience «neighbours»
attribute «mood» of post is plain, loud
source «rumour» { title "Rumour" kind press seen 2026 }
action «cheer» = like, love
part «sticker» "a sticker" added
part «badge» "a badge"
${like}`;
  const { found, marked: spans, messages } = findMarked(marked);
  expect(found).toEqual(spans.map((span) => `core/unused: ${span}`));
  expect(messages[0]).toBe("The actor 'robot' is declared, and nothing uses it.");
});

it("what only an example, a claim or a goal names is used", () => {
  const { found } = findMarked(`${head}
actor robot
audience neighbours
attribute mood of post is plain, loud
source rumour { title "Rumour" kind press seen 2026 }
action cheer = like, love
part sticker "a sticker" added
${like}
rule wave { on love of post shows it to followers keeps everything source diary }
example "seen" { source rumour post by robot like misses sticker }
claim "none" { for post when mood is loud after cheer never shown to neighbours }`);
  expect(found).toEqual([]);
});

it("a group of the vocabulary that gains an action is there to compare platforms, whether or not a rule names it", () => {
  const { found } = findMarked(`${head}
action reshare = renote
action «retell» = renote
${like}`);
  expect(found).toEqual(["core/unused: retell"]);
});

it("what a vocabulary declares may stay unused, and the first actor of all is meant where none is named", () => {
  const { found } = findMarked(`waft 1
platform village
posts have text
actor villager, «stranger»
form post
part text
action like
audience all
source diary { title "Diary" kind press seen 2026 }
rule like { on like of post shows it to all keeps everything source diary }`);
  expect(found).toEqual(["core/unused: stranger"]);
});

it("a name of another kind is no use: a value called robot does not make the actor known", () => {
  const { found } = findMarked(`${head}
actor «robot»
attribute mood of post is plain, robot
rule like { on like of post when mood is robot shows it to followers keeps everything source diary }`);
  expect(found).toEqual(["core/unused: robot"]);
});

it("a part that posts have and no rule speaks of is a gap, and 'everything' speaks of all", () => {
  const some = `${head}rule like { on like of post shows it to followers keeps text.link, author source diary }`;
  expect(findMarked(some, { severities: ["info"], codes: ["core/unused-part"] }).found).toEqual([
    "core/unused-part: image",
    "core/unused-part: card",
  ]);
  expect(findMarked(some).found).toEqual([]);
  expect(findMarked(`${head}${like}`, { severities: ["info"], codes: ["core/unused-part"] }).found).toEqual([]);
});

it("values that no rule tells apart are a hint; one that no rule names is fine", () => {
  const text = (values: string): string => `${head}
attribute visibility of post is public, ${values}
rule like { on like of post when visibility is not public shows it to followers keeps everything source diary }`;
  const { found, messages } = findMarked(text("friends, circle, secret"), { severities: ["hint"] });
  expect(found).toEqual(["core/unused-value: circle", "core/unused-value: secret"]);
  expect(messages[0]).toBe("To every rule it is the same whether 'visibility' is 'circle' or 'friends'.");
  expect(findMarked(text("friends"), { severities: ["hint"] }).found).toEqual([]);
});

it("leaving out what is unused mends it, and a documented declaration is left to its writer", () => {
  const text = `${head}audience neighbours\n/// Who gossips.\naudience gossips\n${like}`;
  const [first, second] = findIn(text).diagnostics;
  const [edit] = first?.fixes.flatMap(({ edits }) => edits) ?? [];
  const mended = `${text.slice(0, edit?.span.start)}${edit?.text ?? ""}${text.slice(edit?.span.end)}`;
  expect(mended).toBe(text.replace("audience neighbours", ""));
  expect(second?.fixes).toEqual([]);
});
