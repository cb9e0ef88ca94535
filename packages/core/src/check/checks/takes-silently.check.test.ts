import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";

const base =
  "rule base { on share of post shows it to followers keeps everything counts for author tells author source diary }";

it("a rule that shows another form, or nothing, says itself whom it counts for and who is told", () => {
  const { found, messages } = findMarked(`${head}
form share
${base}
rule «a» refines base { on share of post when post has image shows share to followers adds sharer source diary }
rule «b» refines base { on share of post when post has no image shows nothing counts for nobody source diary }`);
  expect(found).toEqual(["core/takes-silently: a", "core/takes-silently: b"]);
  expect(messages).toEqual([
    "'a' shows 'share', and silently takes 'counts for author' and 'tells author' from 'base'.",
    "'b' shows nothing, and silently takes 'tells author' from 'base'.",
  ]);
});

it("the same form, other people, another line, and what the rule says itself are fine", () => {
  const { found } = findMarked(`${head}
form share
${base}
rule a refines base { on share of post when post has image shows it to connections "a" source diary }
rule b refines base { on share of post when post has card and post has no image shows post to some followers source diary }
rule c refines base { on share of post when post has no card, image shows share to followers counts for unknown tells nobody source diary }`);
  expect(found).toEqual([]);
});

it("what is taken comes from the nearest rule that says it, and a refusal counts for nobody anyway", () => {
  const { found, messages } = findMarked(`${head}
form share
${base}
rule near refines base { on share of post shows it to connections counts for nobody tells nobody when post has image source diary }
rule «far» refines near { on share of post when post has image and post has text shows share to followers source diary }
rule no refines base { on share of post when post has no image refused "No." source diary }`);
  expect(found).toEqual(["core/takes-silently: far"]);
  expect(messages[0]).toBe(
    "'far' shows 'share', and silently takes 'counts for nobody' and 'tells nobody' from 'near'.",
  );
});

it("what the fix writes mends it and changes no answer", () => {
  const text = `${head}form share\n${base}
rule a refines base { on share of post when post has image shows share to followers adds sharer source diary }`;
  const { diagnostics, bundle } = findIn(text);
  const [edit] = diagnostics.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
  const mended = findIn(`${text.slice(0, edit?.span.start)}${edit?.text ?? ""}${text.slice(edit?.span.end)}`);
  expect(mended.diagnostics.filter(({ severity }) => severity === "warning")).toEqual([]);
  expect(mended.bundle?.rows.map(({ told }) => told)).toEqual(bundle?.rows.map(({ told }) => told));
});
