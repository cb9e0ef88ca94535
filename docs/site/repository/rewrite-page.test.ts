import { expect, it } from "vitest";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { rewritePage, type Rewriting, type WrittenLink } from "./rewrite-page.ts";

function rewrite(
  text: string,
  link: (target: string) => WrittenLink,
  block: Rewriting["block"] = () => undefined,
): string {
  return rewritePage(text, readMarkdown(text), { link: ({ target }) => link(target), block }).body;
}

it("the first heading is the title, and stands no longer in the text", () => {
  const text = "# The `title`\n\nText.\n\n## More\n";
  const { title, body } = rewritePage(text, readMarkdown(text), {
    link: ({ target }) => ({ target }),
    block: () => undefined,
  });
  expect(title).toBe("The title");
  expect(body.trim()).toBe("Text.\n\n## More");
});

it("a link gets another target, and keeps its text and its title", () => {
  expect(
    rewrite('A [`b` c](d.md#e "f") [d.md](d.md).', (target) => ({ target: target.replace("d.md", "../d/") })),
  ).toBe('A [`b` c](../d/#e "f") [d.md](../d/).');
});

it("the name of a file becomes the title of its page", () => {
  expect(
    rewrite("See [meaning.md](meaning.md), [what is meant](meaning.md).", () => ({
      target: "../meaning/",
      title: "Meaning",
    })),
  ).toBe("See [Meaning](../meaning/), [what is meant](../meaning/).");
});

it("of a link that leads to no page its text is left", () => {
  expect(rewrite("See [the `rules`](rules/main.waft).", () => ({ target: null }))).toBe("See the `rules`.");
});

it("a block is replaced whole", () => {
  expect(
    rewrite(
      "Before.\n\n```console cards\n$ waft start\n```\n\nAfter.\n",
      (target) => ({ target }),
      () => "<p></p>",
    ),
  ).toBe("Before.\n\n<p></p>\n\nAfter.\n");
});
