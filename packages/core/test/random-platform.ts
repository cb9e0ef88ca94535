import * as fc from "fast-check";

/** A small platform as rule text, with the pieces from which it was made. */
export interface RandomPlatform {
  readonly head: string;
  /** Each rule's text, without those that it refines. */
  readonly rules: readonly RandomRule[];
  /** `otherwise refused`, or nothing. */
  readonly otherwise: string;
}

/** A rule whose name and `refines` are put on when the text is written. */
export interface RandomRule {
  readonly on: string;
  readonly when: string;
  readonly dates: string;
  readonly outcome: string;
  readonly levels: readonly string[];
  readonly persons: string;
}

const head = `waft 1
platform village "Village"
posts have text, image, card
actor member, page, channel
person author always { follow always }
person sharer added
person via added
part text { link }
part image
part card { title always }
part counts always
part note added { link }
form post
form share
form repost
attribute visibility of post is public, circle
attribute mood of like is plain, loud
action like, share, repost
action delete by author
audience connections
audience followers
counter passes to 2
`;

const topParts = ["author", "text", "image", "card", "sharer", "note", "counts"];
const someParts = [...topParts, "author.follow", "text.link", "card.title", "note.link", "via"];

function oneOf<Value>(...values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

const on = fc.oneof(
  { weight: 1, arbitrary: fc.constant("post") },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        oneOf("like", "share", "repost", "delete", "like, share", "anything"),
        oneOf("post", "share", "repost", "post, share", "anything"),
      )
      .map(([actions, forms]) => `${actions} of ${forms}`),
  },
);

const leaf = oneOf(
  "post has image",
  "post has no card, image",
  "post has text.link",
  "visibility is circle",
  "mood is not loud",
  "author is page",
  "actor is author",
  "actor is member or channel",
  "passes is 1",
  "passes is at least 2",
);

const when = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: leaf.map((one) => `when ${one}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(leaf, oneOf("and", "or", "and not"), leaf).map(([a, word, b]) => `when (${a}) ${word} (${b})`),
  },
);

const dates = oneOf("", "", "from 2015", "until 2017", "from 2015 until 2017", "from about 2016-06");

const outcome = fc.oneof(
  {
    weight: 6,
    arbitrary: oneOf("shows it to connections", "shows share to followers", "shows repost to some followers"),
  },
  { weight: 1, arbitrary: oneOf("shows nothing", 'refused "No."', "") },
);

const level = fc
  .tuple(
    oneOf("keeps", "cuts", "links", "loses", "unknown", "copies"),
    fc.oneof(oneOf(...someParts), fc.constant("everything else")),
  )
  .map(([word, part]) => `${word} ${part}`);

const brings = oneOf(
  "adds sharer",
  "allows note",
  "adds via",
  "adds note",
  "adds text",
  "adds note.link",
  "raises passes",
);

const rule: fc.Arbitrary<RandomRule> = fc.record({
  on,
  when,
  dates,
  outcome,
  levels: fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: level }, { weight: 1, arbitrary: brings }), {
    maxLength: 5,
    selector: (text) => text.split(" ").slice(1).join(" "),
  }),
  persons: oneOf(
    "",
    "counts for author",
    "counts for sharer tells author",
    "counts for nobody",
    "tells unknown",
    "counts for chosen",
  ),
});

/** Small platforms with all that rules can say; most rules refine all before them, so that few contradict. */
export const randomPlatform: fc.Arbitrary<RandomPlatform> = fc
  .tuple(
    fc.array(rule, { minLength: 1, maxLength: 5 }),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constant('otherwise refused "No."\n') },
    ),
  )
  .map(([rules, otherwise]) => ({ head, rules, otherwise }));

/** Platforms of which some rules are stale from some day on. */
export const randomStalePlatform: fc.Arbitrary<RandomPlatform> = fc
  .tuple(randomPlatform, fc.array(oneOf("", "", "review 2014-03", "review 2016", "review 2017-06"), { minLength: 5 }))
  .map(([platform, reviews]) => ({
    ...platform,
    rules: platform.rules.map((one, index) => ({ ...one, dates: `${one.dates} ${reviews[index] ?? ""}` })),
  }));

/** Which of the things a platform has that decide in which ways its chains can be followed. */
interface Having {
  readonly counters: boolean;
  readonly copies: boolean;
  readonly byAuthor: boolean;
}

/** Platforms some of which have no counters, none of whose parts are copies, or on which the author does nothing later. */
export const variedPlatform: fc.Arbitrary<RandomPlatform> = fc
  .tuple(randomPlatform, fc.record<Having>({ counters: fc.boolean(), copies: fc.boolean(), byAuthor: fc.boolean() }))
  .map(([platform, having]) => takeAway(platform, having));

function takeAway({ head: top, rules, otherwise }: RandomPlatform, having: Having): RandomPlatform {
  const counted = having.counters ? top : top.replace("counter passes to 2\n", "");
  const isLeft = (text: string): boolean =>
    (having.counters || !text.includes("passes")) && (having.copies || !text.startsWith("copies"));
  return {
    head: having.byAuthor ? counted : counted.replace("action delete by author\n", ""),
    rules: rules.map((one) => ({
      ...one,
      on: having.byAuthor ? one.on : one.on.replace("delete", "like"),
      when: isLeft(one.when) ? one.when : "",
      levels: one.levels.filter(isLeft),
    })),
    otherwise,
  };
}

/** Writes a platform; each rule refines all before it, so that none contradict. */
export function writePlatform({ head: top, rules, otherwise }: RandomPlatform): string {
  return `${top}${otherwise}${rules.map((one, index) => writeRule(one, index, true)).join("")}`;
}

/** Writes a platform in which no rule refines another, so that most contradict. */
export function writeContradicting({ head: top, rules }: RandomPlatform): string {
  return `${top}${rules.map((one, index) => writeRule(one, index, false)).join("")}`;
}

/** Writes one rule; rules are written under the names r0, r1, … */
function writeRule(one: RandomRule, index: number, refining: boolean): string {
  const refined = Array.from({ length: refining ? index : 0 }, (_, before) => `r${before}`);
  const refines = refined.length > 0 ? ` refines ${refined.join(", ")}` : "";
  const shown = one.on === "post" ? "" : one.outcome;
  return `rule r${index}${refines} {\n  on ${one.on} ${one.when}\n  ${one.dates}\n  ${shown}\n  ${one.levels.join("\n  ")}\n  ${one.persons}\n}\n`;
}
