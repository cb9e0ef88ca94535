import { carries, readPath, type Carried, type CarriedParts } from "@waft/platform-kit/testing";

/** A post as it stands in a view, alone or inside a quote: who wrote it, what was written, and what is shown of its embed. */
interface Layer {
  readonly view: unknown;
  /** What the author wrote: `record` of a post, `value` of one inside a quote. */
  readonly record: unknown;
  /** What is shown of pictures, cards and quoted posts; undefined where the view leaves it out. */
  readonly embed: unknown;
}

/** What an item of a feed carries: a post with the quotes around it, and who reposted it. */
export function readFeedItem(item: unknown): CarriedParts {
  const layers = listLayers(item);
  const isQuote = layers.length > 1 || /#record|recordWithMedia/u.test(embedType(layers[0]?.record));
  const quoters = isQuote ? layers.slice(0, Math.max(1, layers.length - 1)) : [];
  const source = layers[quoters.length];
  const [quoter, earlier] = quoters;
  const by = readPath(item, "reason.by");
  return {
    ...readSource(source),
    ...readPerson("sharer", quoter === undefined ? by : readPath(quoter.view, "author")),
    ...readPerson("reposter", quoter === undefined ? undefined : by),
    ...readPerson("via", readPath(earlier?.view, "author")),
    trail: whole(carries(earlier?.record, "text")),
    note: whole(carries(quoter?.record, "text")),
    "note.image": whole(carries(quoter?.embed, "media.images")),
  };
}

/** The post of an item and what stands inside it, from the outside in; what is withheld or deleted is no layer. */
function listLayers(item: unknown): readonly Layer[] {
  const layers: Layer[] = [];
  const post = readPath(item, "post");
  let layer: Layer | undefined = { view: post, record: readPath(post, "record"), embed: readPath(post, "embed") };
  while (layer !== undefined) {
    layers.push(layer);
    layer = findInside(layer);
  }
  return layers;
}

function findInside({ embed }: Layer): Layer | undefined {
  const inside = [readPath(embed, "record"), readPath(embed, "record.record")].find(
    (view) => readPath(view, "$type") === "app.bsky.embed.record#viewRecord",
  );
  return inside === undefined
    ? undefined
    : { view: inside, record: readPath(inside, "value"), embed: readPath(inside, "embeds.0") };
}

function embedType(record: unknown): string {
  return String(readPath(record, "embed.$type")).replace("app.bsky.embed.record", "app.bsky.embed#record");
}

function readSource(layer: Layer | undefined): CarriedParts {
  const { view, record, embed } = layer ?? {};
  const isLink = carries(record, "facets.0.features.0.uri");
  // A view without embeds still has the picture's name in what the author wrote: it is a step away.
  const linkedPicture: Carried = carries(record, "embed.images") ? "linked" : "missing";
  return {
    ...readPerson("author", readPath(view, "author")),
    text: whole(carries(record, "text")),
    "text.link": whole(isLink),
    image: carries(embed, "images") ? "whole" : linkedPicture,
    label: whole(carries(view, "labels")),
    counts: whole(carries(view, "likeCount") && carries(view, "repostCount")),
  };
}

/** A person's name, the way to their page, and whether the viewer follows them, without which no button can be offered. */
function readPerson(person: "author" | "sharer" | "via" | "reposter", profile: unknown): CarriedParts {
  return {
    [person]: whole(carries(profile, "handle")),
    [`${person}.profile`]: whole(carries(profile, "did")),
    // The rules know no follow button of an earlier quoter.
    ...(person === "via" ? {} : { [`${person}.follow`]: whole(carries(profile, "viewer")) }),
  };
}

function whole(isThere: boolean): Carried {
  return isThere ? "whole" : "missing";
}
