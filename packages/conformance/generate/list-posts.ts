import { createPartSet, expandParts, type Bundle, type BundleAsk, type PartSet } from "@waft/runtime";
import type { VectorQuestion } from "../src/vector-file.ts";

/** A post as it is asked, and as the table takes it. */
export interface WalkedPost {
  readonly asked: VectorQuestion["post"];
  readonly parts: PartSet;
  readonly author: number;
  readonly settings: readonly number[];
}

/** How finely posts are told apart: by every part that they can have, or by those that some rule asks for. */
export type Fineness = "every-part" | "asked-parts";

/** Posts that differ in their parts, in who publishes them and in their settings, as far as some cell asks. */
export function listPosts(bundle: Bundle, fineness: Fineness): readonly WalkedPost[] {
  const asks = bundle.cells.flatMap((cell) => cell.asks);
  const authors = asks.some(({ ask }) => ask === "author" || ask === "actor") ? [...bundle.actors.keys()] : [0];
  const settings = combine(
    bundle.attributes.map(({ of, values }, attribute) =>
      of === "post" && asksSetting(asks, attribute) ? [...values.keys()] : [0],
    ),
  );
  return listParts(bundle, asks, fineness).flatMap(({ named, parts }) =>
    authors.flatMap((author) =>
      settings.map((values) => ({
        asked: askPost(bundle, { named, author, values }),
        parts,
        author,
        settings: values,
      })),
    ),
  );
}

/** Whether some cell asks for a setting. */
export function asksSetting(asks: readonly BundleAsk[], attribute: number): boolean {
  return asks.some((one) => one.ask === "attribute" && one.attribute === attribute);
}

function askPost(
  { actors, attributes }: Bundle,
  {
    named,
    author,
    values,
  }: { readonly named: readonly string[]; readonly author: number; readonly values: readonly number[] },
): VectorQuestion["post"] {
  const settings = attributes.flatMap(({ name, values: names }, index): [string, string][] => {
    const value = values[index] ?? 0;
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
}

/** Each set of parts once, under the shortest way to name it. */
function listParts(bundle: Bundle, asks: readonly BundleAsk[], fineness: Fineness): readonly PostParts[] {
  const { parts } = bundle;
  const always = parts.flatMap((part, index) => (part.parent < 0 && part.always === true ? [index] : []));
  const choices = parts.flatMap(({ ofPost, always: comes }, part) => {
    if (ofPost !== true || comes === true) {
      return [];
    }
    const isAsked = fineness === "every-part" || asks.some((one) => one.ask === "part" && one.part === part);
    return [isAsked ? [part, undefined] : [part]];
  });
  const found = new Map<string, PostParts>();
  for (const chosen of combine(choices)) {
    const named = chosen.filter((part) => part !== undefined);
    const set = createPartSet(expandParts([...always, ...named], parts), parts.length);
    const around = new Set(named.map((part) => parts[part]?.parent));
    const names = named.filter((part) => !around.has(part)).map((part) => parts[part]?.name ?? "");
    if (!found.has(set.join(" "))) {
      found.set(set.join(" "), { named: names, parts: set });
    }
  }
  return [...found.values()];
}

/** Every way to take one of each. */
export function combine<Thing>(choices: readonly (readonly Thing[])[]): readonly (readonly Thing[])[] {
  return choices.reduce<readonly (readonly Thing[])[]>(
    (all, choice) => all.flatMap((chosen) => choice.map((one) => [...chosen, one])),
    [[]],
  );
}
