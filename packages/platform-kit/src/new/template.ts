import { readmePart } from "../report/print-readme.ts";
import type { PackageRequest } from "./create-package.ts";

/** A new platform: its package, its name in rules, its title and how its facts are numbered. */
export interface NewPlatform extends PackageRequest {
  readonly platform: string;
  readonly title: string;
  readonly prefix: string;
}

/** The files of a new package, by path. */
export function nameFiles(made: NewPlatform): ReadonlyMap<string, string> {
  return new Map([
    ["package.json", printManifest(made)],
    ["README.md", printReadme(made)],
    ["facts.csv", printFacts(made)],
    ["questions.csv", answers],
    ["rules/main.waft", printRules(made)],
    ["tsup.config.ts", build],
    [`test/${made.platform}.test.ts`, test],
  ]);
}

const build = `import { definePlatform } from "@waft/platform-kit";

export default definePlatform(import.meta.url);
`;

/** Answers that hold for the one rule of a new package; of all else no rule speaks yet. */
const answers = `question,verdict,claims,answer
reshares,unsaid,,What a share shows is not written down yet: write what you saw.
likes,yes,likes never lose the author,A like shows the post itself.
quotes,unsaid,,Whether posts are quoted here is not written down yet.
credit,unsaid,,Whom a like of a share counts for is not written down yet.
audience,unsaid,,Whether there are posts that are not public is not written down yet.
one-step,unsaid,,What a share shows is not written down yet.
deletion,unsaid,,What becomes of a deleted post and of shares of it is not written down yet.
`;

const test = `import { testPlatform } from "@waft/platform-kit/testing";

testPlatform(import.meta.url);
`;

function printManifest({ name, title, versions, published }: NewPlatform): string {
  const use = (...names: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(names.map((one) => [one, versions[one] ?? "*"]));
  const manifest = {
    name,
    version: "0.0.0",
    ...(published ? {} : { private: true }),
    description: `What ${title} does to a post when people pass it on, as dated and sourced Waft rules`,
    keywords: ["repost", "reshare", "social-media", "waft-platform"],
    license: published ? "Apache-2.0" : "UNLICENSED",
    files: ["CHANGELOG.md", "dist", "rules/*.waft", "facts.csv", "questions.csv"],
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./dist/index.d.ts", waft: "./rules/main.waft", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    ...(published ? { publishConfig: { access: "public" } } : {}),
    scripts: { build: "tsup", ...(published ? {} : { test: "vitest run" }) },
    dependencies: use("@waft/runtime"),
    devDependencies: published ? use("@waft/platform-kit") : use("@waft/platform-kit", "tsup", "typescript", "vitest"),
    engines: { node: ">=20" },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function printReadme({ name, title }: NewPlatform): string {
  return `# ${name}

## What

What ${title} does to a post when people like it, comment on it and pass it on.

## When

To know, or to show, what viewers of a post on ${title} still have after it was passed on, and on whose word.

## When not

For ranking, reach and numbers of views: nothing of that is modelled.

## Install

\`\`\`sh
npm install ${name} @waft/runtime
\`\`\`

## Use

On the command line: \`waft trace rules/main.waft --chain like\`.

## API

The package exports the compiled platform, for [\`@waft/runtime\`](https://www.npmjs.com/package/@waft/runtime).

${readmePart}

## Compatibility

Node 20 or newer, and browsers with ES2023. The rules are written in version 1 of the language.
`;
}

function printFacts({ prefix }: NewPlatform): string {
  return `id,use,statement,source,dates,standing,note
${prefix}-001,like,"A like shows the post, whole, to those who follow whoever likes it.",observation,,practitioner,Only an example: write what you saw.
`;
}

function printRules({ platform, title, prefix, day }: NewPlatform): string {
  return `waft 1
platform ${platform} "${title}"
use social
posts have text, image

/// Only an example: write where it can be read.
source observation {
  title "What I saw on ${title}"
  kind practitioner
  seen ${day}
}

/// Only an example: write what a like does here.
rule like {
  on like of post
  shows it to followers "{actor} {action}"
  keeps everything
  counts for author
  source observation "${prefix}-001"
}

example "a post, liked" {
  post with text, image
  like
    sees author, text, image
    counts for author
    decided by like
}

claim "likes never lose the author" {
  after like+
  always sees author
}
`;
}
