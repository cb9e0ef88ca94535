import { expect, it } from "vitest";
import { createLanguageService } from "../create-language-service.ts";
import type { LanguageService } from "../language-service.ts";

const head = `waft 1
platform village
use social
posts have text, image, card

form share "a share" ("een deling")
attribute visibility of post is public, direct
counter waves to 3

source book {
  title "A book"
  kind official
  published 2015
  url "https://village.example/book.html"
}

source leaf {
  title "A leaf"
  kind press
  published 2016
  url "https://village.example/leaf.html"
}

/// A pass makes a share.
rule pass {
  on share of anything
  from 2016
  shows share to followers
  keeps everything
  adds sharer
  allows note
  counts for author
  tells nobody
  raises waves
  source book
}

/// What is direct is not passed on.
rule direct refines pass {
  on share of anything
  when visibility is direct
  from 2016
  refused
  source book
}

`;

/** What stands far from what is changed, so that nothing of it is read again. */
const tail = `
/// A wave counts.
rule wave {
  on like of post
  shows it to followers
  keeps everything
  counts for author
  source leaf
}

/// A wave of a share.
rule wave-share {
  on like of share
  shows it to followers
  keeps everything
  counts for author
  source leaf
}
`;

/** A declaration, what is changed in the file, and the finding that it has before the change or behind it. */
const changes: readonly (readonly [declaration: string, from: string, to: string, code: string])[] = [
  [
    "/// Late.\nrule late {\n  on share of post\n  when visibility is direct\n  from 2016\n  tells author\n  source leaf\n}\n",
    "when visibility is direct\n  from 2016\n  refused",
    "when visibility is direct and post has card\n  from 2016\n  refused",
    "core/never-applies",
  ],
  [
    "/// Early.\nrule early {\n  on like of share\n  until 2014\n  tells author\n  source leaf\n}\n",
    "on share of anything\n  from 2016\n  shows share",
    "on share of anything\n  from 2013\n  shows share",
    "core/never-applies",
  ],
  [
    "/// Silent.\nrule silent refines pass {\n  on share of post\n  when post has card\n  from 2016\n  shows nothing\n  source leaf\n}\n",
    "counts for author\n  tells nobody",
    "counts for unknown\n  tells unknown",
    "core/takes-silently",
  ],
  [
    "/// Apart.\nrule apart refines direct {\n  on share of post\n  when visibility is public\n  from 2016\n  tells author\n  source leaf\n}\n",
    "when visibility is direct",
    "when visibility is public",
    "core/never-applies",
  ],
  [
    "/// Apart.\nrule apart refines wave-share {\n  on like of share\n  when visibility is public\n  tells author\n  source leaf\n}\n",
    "A wave of a share.\nrule wave-share {\n  on like of share",
    "A wave of a share.\nrule wave-share {\n  on like of share\n  when visibility is direct",
    "core/refines-never-meets",
  ],
  [
    'example "a share" {\n  at 2017\n  source leaf\n  post by member with text\n  share\n    sees author\n}\n',
    "from 2016\n  shows share to followers\n  keeps everything",
    "from 2016\n  shows share to followers\n  loses author\n  keeps everything else",
    "core/example-fails",
  ],
  [
    'claim "shares go on" {\n  at 2017\n  after share, like\n  never misses author\n}\n',
    "from 2016\n  shows share to followers",
    "from 2016\n  shows nothing",
    "core/vacuous-claim",
  ],
  [
    "/// Notes.\nrule notes {\n  on like of share\n  when post has card\n  keeps note\n  source leaf\n}\n",
    "allows note\n",
    "\n",
    "core/never-there",
  ],
  [
    "/// Often.\nrule often {\n  on like of share\n  when waves is at least 1 or visibility is direct\n  tells author\n  source leaf\n}\n",
    "raises waves\n",
    "\n",
    "core/idle-counter",
  ],
  [
    "/// Bare.\nrule bare {\n  on like of share\n  when not post has card\n  keeps card\n  source leaf\n}\n",
    "allows note\n",
    "allows note, card\n",
    "core/never-there",
  ],
];

function open(text: string): LanguageService {
  const service = createLanguageService();
  service.setFile("main.waft", text);
  return service;
}

it.each(changes)("what is found in %j follows a change elsewhere, of %j into %j", (...change) => {
  const [declaration, from, to, code] = change;
  const before = `${head}${declaration}${tail}`;
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const [first, second] = [before, after].map((text) => open(text).findings("main.waft"));
  const service = open(before);
  expect(service.findings("main.waft")).toEqual(first);
  service.setFile("main.waft", after);
  expect(service.findings("main.waft")).toEqual(second);
  service.setFile("main.waft", before);
  expect(service.findings("main.waft")).toEqual(first);
  const has = [first, second].map((found) => (found ?? []).some((one) => one.code === code));
  expect(has[0]).toBe(!has[1]);
});

it("what a rule says of everything follows what the rule that it refines brings", () => {
  const declaration = "rule all refines pass {\n  on share of post\n  when post has card\n  loses everything\n}\n";
  const before = `${head}${declaration}${tail}`;
  const after = before.replace("adds sharer", "keeps sharer");
  const [first, second] = [before, after].map((text) => open(text).compile("main.waft").bundle);
  expect(first?.rows).not.toEqual(second?.rows);
  const service = open(before);
  expect(service.compile("main.waft").bundle).toEqual(first);
  service.setFile("main.waft", after);
  expect(service.compile("main.waft").bundle).toEqual(second);
});
