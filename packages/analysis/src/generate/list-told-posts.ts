import type { Bundle } from "@waft/runtime";
import { joinDistinctions, type Distinctions } from "../space/distinctions.ts";
import { listPosts, type WalkedPost } from "../space/list-posts.ts";

/** If there are more kinds of posts, not all of them are listed. */
const mostListed = 10_000;

/** So many come first. */
const mostNear = 1000;

/**
 * Posts that rules can tell apart. First come those that differ in one thing, and then in two, from the post with all that
 * makes no difference to rules and from the one without: they are the easiest to read, and most often enough to show what a
 * single rule says. All others follow, unless there are too many.
 */
export function listToldPosts(bundle: Bundle, told: Distinctions): readonly WalkedPost[] {
  const near = listNear(bundle, told);
  const all = countKinds(bundle, told) <= mostListed ? listBoth(bundle, told) : [];
  const posts = new Map([...near, ...all].toReversed().map((post) => [keyOf(post), post]));
  return [...posts.values()].toReversed();
}

/** How many there are at most. */
function countKinds({ actors, attributes }: Bundle, told: Distinctions): number {
  const settings = [...told.attributes].map((attribute) => attributes[attribute]?.values.length ?? 1);
  return settings.reduce(
    (product, size) => product * size,
    2 ** (told.parts.size + 1) * (told.authors ? actors.length : 1),
  );
}

function listBoth(bundle: Bundle, told: Distinctions): readonly WalkedPost[] {
  return (["with", "without"] as const).flatMap((others) => listPosts(bundle, { ...told, others }));
}

function listNear(bundle: Bundle, told: Distinctions): readonly WalkedPost[] {
  const near = new Map<string, WalkedPost>();
  for (const few of listFew(told)) {
    if (near.size >= mostNear) {
      break;
    }
    for (const post of listBoth(bundle, few)) {
      near.set(keyOf(post), post);
    }
  }
  return [...near.values()];
}

function keyOf({ parts, author, settings }: WalkedPost): string {
  return [parts.join(), author, settings.join()].join(" ");
}

/** Each of the things by which posts are told apart alone, and then each two of them. */
function listFew(told: Distinctions): readonly Distinctions[] {
  const things: readonly Distinctions[] = [
    ...[...told.parts].map((part) => ({ ...nothing, parts: new Set([part]) })),
    ...(told.authors ? [{ ...nothing, authors: true }] : []),
    ...[...told.attributes].map((attribute) => ({ ...nothing, attributes: new Set([attribute]) })),
  ];
  const pairs = things.flatMap((one, index) => things.slice(index + 1).map((other) => joinDistinctions(one, other)));
  return [...things, ...pairs];
}

const nothing: Distinctions = { parts: new Set(), authors: false, attributes: new Set() };
