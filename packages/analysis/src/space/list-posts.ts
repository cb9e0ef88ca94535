import type { Bundle, PartSet } from "@waft/runtime";
import { createPartSet, expandParts } from "@waft/runtime/internal";
import type { AskedPost } from "./asked.ts";
import { combine } from "./combine.ts";
import type { Distinctions } from "./distinctions.ts";

/** A post as the table takes it; there can be a hundred thousand, of which a few are told of. */
export interface WalkedPost {
  /** The names of its parts, as short as they can be told; for `askPost`. */
  readonly named: readonly string[];
  readonly parts: PartSet;
  /** Index of `actors`. */
  readonly author: number;
  /** The value of each attribute; those of acts and viewers by default. */
  readonly settings: readonly number[];
}

/** What is asked for: by what posts are told apart, and whether they have the parts that make no difference. */
export interface PostChoice extends Distinctions {
  readonly others: "with" | "without";
}

/**
 * Posts that differ in what is told apart, one of each kind. Without the parts that make no difference, it is the
 * smallest of its kind, and the smallest stand first.
 */
export function listPosts(bundle: Bundle, choice: PostChoice): readonly WalkedPost[] {
  const authors = choice.authors ? [...bundle.actors.keys()] : [0];
  const settings = combine(
    bundle.attributes.map(({ values }, attribute) => (choice.attributes.has(attribute) ? [...values.keys()] : [0])),
  );
  return listParts(bundle, choice).flatMap(({ named, parts }) =>
    authors.flatMap((author) => settings.map((values) => ({ named, parts, author, settings: values }))),
  );
}

/** A post as it is asked of `trace`. */
export function askPost({ actors, attributes }: Bundle, post: Omit<WalkedPost, "parts">): AskedPost {
  const { named, author, settings: values } = post;
  const settings = attributes.flatMap(({ name, of, values: names }, index): [string, string][] => {
    const value = of === "post" ? (values[index] ?? 0) : 0;
    return value === 0 ? [] : [[name, names[value] ?? ""]];
  });
  return {
    ...(author === 0 ? {} : { by: actors[author] ?? "" }),
    ...(named.length === 0 ? {} : { parts: named }),
    ...(settings.length === 0 ? {} : { settings: Object.fromEntries(settings) }),
  };
}

interface PostParts {
  readonly named: readonly string[];
  readonly parts: PartSet;
  readonly size: number;
}

/** Each set of parts once, under the shortest way to name it. */
function listParts(bundle: Bundle, choice: PostChoice): readonly PostParts[] {
  const { parts } = bundle;
  const always = parts.flatMap((part, index) => (part.parent < 0 && part.always ? [index] : []));
  const varied = new Set([...choice.parts].map((part) => findChosen(bundle, part)));
  const choices = parts.flatMap(({ ofPost, always: comes }, part) => {
    if (!ofPost || comes) {
      return [];
    }
    return [varied.has(part) ? [part, undefined] : [choice.others === "with" ? part : undefined]];
  });
  const found = new Map<string, PostParts>();
  for (const chosen of combine(choices)) {
    const named = chosen.filter((part) => part !== undefined);
    const all = expandParts([...always, ...named], parts);
    const set = createPartSet(all, parts.length);
    if (!found.has(set.join(" "))) {
      const around = new Set(named.map((part) => parts[part]?.parent));
      const names = named.filter((part) => !around.has(part)).map((part) => parts[part]?.name ?? "");
      found.set(set.join(" "), { named: names, parts: set, size: all.size });
    }
  }
  const posts = [...found.values()];
  return choice.others === "with" ? posts : posts.toSorted((a, b) => a.size - b.size);
}

/** A part that always comes with the one around it is there when that one is. */
function findChosen({ parts }: Bundle, part: number): number {
  let at = part;
  while (parts[at]?.always === true && (parts[at]?.parent ?? -1) >= 0) {
    at = parts[at]?.parent ?? -1;
  }
  return at;
}
