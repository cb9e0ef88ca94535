import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";

const like = (form: string): string =>
  `rule like-of-${form} { on like of ${form} shows it to followers keeps everything source diary }`;

it("a form that nothing shows is found, with the rules that speak of it alone", () => {
  const text = `${head}form «share»\n${like("share")}\nrule any { on comment of anything shows nothing source diary }`;
  const { found, messages } = findMarked(text);
  expect(found).toEqual(["core/unreachable-form: share"]);
  expect(messages).toEqual(["Nobody ever holds 'share': no rule shows it, and nothing becomes it."]);
  const [finding] = findIn(text.replaceAll(/[«»]/gu, "")).diagnostics.filter(({ severity }) => severity === "warning");
  expect(finding?.related.map(({ message }) => message)).toEqual([
    "'like-of-share' speaks of it, and so of nothing that is there.",
  ]);
});

it("forms that only make each other are found, each of them", () => {
  const { found, messages } = findMarked(`${head}
form «share»
form «quote»
rule a { on share of quote shows share to followers keeps everything source diary }
rule b { on share of share shows quote to followers keeps everything source diary }`);
  expect(found).toEqual(["core/unreachable-form: share", "core/unreachable-form: quote"]);
  expect(messages[0]).toBe("Nobody ever holds 'share': what makes it is done with forms that nobody holds.");
});

it("a form that is published, shown, or become is fine, also by way of others and on some days only", () => {
  const { found } = findMarked(`${head}
form reel
form share
form gone-grey
form story
rule publish { on post when post has image shows reel to followers source diary }
rule share { on share of reel until 2012 shows share to followers keeps everything source diary }
rule delete { on delete of share becomes gone-grey keeps everything source diary }
rule quote { on quote of post shows story to followers keeps everything source diary }`);
  expect(found).toEqual([]);
});
