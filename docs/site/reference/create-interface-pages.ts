import type { PageText } from "../repository/repository-loader.ts";
import { describeExports, type Described, type DescribedInterface } from "./describe-exports.ts";
import { listInterfaces } from "./list-interfaces.ts";

/** A page for each interface of the packages, from the comments in their sources, and one that lists them. */
export function createInterfacePages(): readonly PageText[] {
  const described = describeExports(listInterfaces());
  return [createIndex(described), ...described.map(createPage)];
}

function nameFile({ specifier }: DescribedInterface): string {
  return specifier.replace("@waft/", "").replaceAll("/", "-");
}

function createIndex(described: readonly DescribedInterface[]): PageText {
  const rows = described.map(
    (one) => `| [\`${one.specifier}\`](${nameFile(one)}.md) | ${sayFirst(one.about)} | ${one.exports.length} |`,
  );
  const text = [
    "# Interfaces of the packages",
    "",
    "Every name that may be imported, from the comments in the sources. What each package is for, and how it is begun with, stands on its own page.",
    "",
    "| import | what it is for | names |",
    "| --- | --- | --- |",
    ...rows,
    "",
    "A network's package (`@waft/linkedin`) exports one name, the compiled platform; what can be asked of it stands on the page of the network.",
  ].join("\n");
  return { file: "docs/api/README.md", id: "api", text };
}

function createPage(one: DescribedInterface): PageText {
  const text = [
    `# ${one.specifier}`,
    "",
    escapeHtml(one.about),
    "",
    ...printGroup(
      "Functions",
      one.exports.filter(({ kind }) => kind === "function"),
    ),
    ...printGroup(
      "Values",
      one.exports.filter(({ kind }) => kind === "value"),
    ),
    ...printGroup(
      "Types",
      one.exports.filter(({ kind }) => kind === "type"),
    ),
  ].join("\n");
  const file = nameFile(one);
  return { file: `docs/api/${file}.md`, id: `api/${file}`, text };
}

function printGroup(title: string, group: readonly Described[]): readonly string[] {
  const printed = group.flatMap(({ name, comment, code }) => [
    `### ${name}`,
    "",
    escapeHtml(comment),
    "",
    "```ts wrap",
    code,
    "```",
    "",
  ]);
  return group.length === 0 ? [] : [`## ${title}`, "", ...printed];
}

function sayFirst(comment: string): string {
  return escapeHtml(/^[\s\S]*?\.(?=\s|$)/u.exec(comment)?.[0] ?? comment).replaceAll("\n", " ");
}

/** Comments are Markdown without HTML: a `<` outside of code is a letter. */
function escapeHtml(comment: string): string {
  return comment
    .split(/(?<code>`[^`]*`)/u)
    .map((piece, index) => (index % 2 === 0 ? piece.replaceAll("<", "&lt;") : piece))
    .join("");
}
