import * as fc from "fast-check";

function oneOf<Value>(...values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

const acts = ["like", "share", "repost", "like | share", "any", "share, like", "delete"] as const;

const pattern: fc.Arbitrary<string> = fc.oneof(
  oneOf(...acts),
  fc.tuple(oneOf(...acts), oneOf("*", "+", "?", "{2}", "{1,2}")).map(([one, times]) => `(${one})${times}`),
  fc.tuple(oneOf(...acts), oneOf(...acts), oneOf("", "*", "+")).map(([a, b, times]) => `(${a}), (${b})${times}`),
);

const single: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        oneOf("sees", "sees whole", "sees cut", "sees live", "sees copied", "reaches", "misses", "unsure of"),
        oneOf("author", "text", "text.link", "image", "sharer", "note", "card.title", "text, image", "author, counts"),
      )
      .map(([word, parts]) => `${word} ${parts}`),
  },
  {
    weight: 2,
    arbitrary: oneOf(
      "counts for author",
      "counts for sharer",
      "counts for author, sharer",
      "counts for nobody",
      "tells author",
      "tells nobody",
    ),
  },
  {
    weight: 2,
    arbitrary: oneOf(
      "silent",
      "refused",
      "gone",
      "shown to followers",
      "shown to some followers",
      "shown to followers, connections",
      "is share",
      "is post",
      "decided by r0",
    ),
  },
);

const property = fc.oneof(
  { weight: 3, arbitrary: single },
  { weight: 1, arbitrary: fc.tuple(single, oneOf("and", "or"), single).map((words) => words.join(" ")) },
);

const demand = fc.tuple(oneOf("always", "never", "sometimes"), property).map((words) => words.join(" "));

const shape = oneOf(
  "",
  "for post by page",
  "for post with image",
  "for post with text.link without card",
  "for post without image",
);

const when = oneOf(
  "",
  "",
  "when visibility is circle",
  "when mood is loud",
  "when actor is member",
  "when not actor is author and visibility is public",
  "when author is page or post has image",
);

const dates = oneOf("", "at 2016", "at 2014", "from 2015", "until 2017", "from 2014 until 2017");

/** Random claims, as rule text, about platforms of `random-platform.ts`. */
export const randomClaim: fc.Arbitrary<string> = fc
  .record({ pattern, demands: fc.array(demand, { minLength: 1, maxLength: 2 }), shape, when, dates })
  .map(
    (claim) =>
      `claim "c" {\n  ${claim.dates}\n  ${claim.shape}\n  ${claim.when}\n  after ${claim.pattern}\n  ${claim.demands.join("\n  ")}\n}\n`,
  );
