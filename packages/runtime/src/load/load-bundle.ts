import type { Bundle } from "../bundle.ts";
import { bundleShape } from "./bundle-shape.ts";
import { hashBundle } from "./hash-bundle.ts";
import { wordsFor } from "../part-set.ts";
import type { Problem, Problems } from "../problem.ts";
import { findUnfit } from "./find-unfit.ts";
import { findWrong, type Sizes } from "./shape.ts";

/** What is the same in every bundle: how many numbers an effect has. */
const fixedSizes: Sizes = { effect: 7 };

/**
 * Takes a bundle from anywhere: parsed JSON is checked whole, once, before it is used.
 * A bundle is data and is never run. Never throws; what is not a bundle is refused with the reason and the place. What it
 * takes is what it was given, and must not be changed any more; an object that answers differently each time it is read,
 * which JSON has none of, may do so afterwards as well.
 */
export function loadBundle(value: unknown): { readonly bundle: Bundle } | Problems {
  try {
    return check(value);
  } catch {
    // Nothing that JSON can write throws when it is read.
    return refuse("shape");
  }
}

function refuse(reason: NonNullable<Problem["reason"]>, place = ""): Problems {
  return { problems: [{ code: "not-a-bundle", reason, place: `bundle${place}` }] };
}

function check(value: unknown): { readonly bundle: Bundle } | Problems {
  const wrong = findWrong(value, bundleShape, fixedSizes);
  if (wrong !== undefined || !isShaped(value)) {
    return refuse("shape", wrong);
  }
  const unfit = findWrong(value, bundleShape, listSizes(value)) ?? findUnfit(value);
  if (unfit !== undefined) {
    return refuse("fit", unfit);
  }
  return hashBundle(value) === value.hash ? { bundle: value } : refuse("hash");
}

/** Only asked of what was checked: it gives the value its type. */
function isShaped(value: unknown): value is Bundle {
  return value !== undefined;
}

/** How long lists are that indices and other lists go by. */
function listSizes(bundle: Bundle): Sizes {
  const { parts, actions, forms, texts } = bundle;
  const lists = Object.entries(bundle).map(([name, list]) => [name, Array.isArray(list) ? list.length : 0] as const);
  return {
    ...Object.fromEntries(lists),
    ...fixedSizes,
    words: wordsFor(parts.length),
    places: actions.length * forms.length,
    // Where every language was left out, nobody reads what the indices name.
    texts: [texts.en, texts.nl ?? ""].find((list) => typeof list === "object")?.length,
  };
}
