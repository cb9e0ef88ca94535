import type { Bundle } from "../bundle.ts";
import { bundleShape } from "./bundle-shape.ts";
import { hashBundle } from "./hash-bundle.ts";
import { wordsFor } from "../part-set.ts";
import type { Problem, Problems } from "../problem.ts";
import { findWrong, type Sizes } from "./shape.ts";
import { listSlots } from "../table/list-slots.ts";

/** What is the same in every bundle: how many numbers an effect has. */
const fixedSizes: Sizes = { effect: 7 };

/**
 * Takes a bundle from anywhere: parsed JSON is checked whole, once, before it is used.
 * A bundle is data and is never run. Never throws; what is not a bundle is refused with the reason and the place.
 */
export function loadBundle(value: unknown): { readonly bundle: Bundle } | Problems {
  const refuse = (reason: NonNullable<Problem["reason"]>, place = ""): Problems => ({
    problems: [{ code: "not-a-bundle", reason, place: `bundle${place}` }],
  });
  const wrong = findWrong(value, bundleShape, fixedSizes);
  if (wrong !== undefined || !isShaped(value)) {
    return refuse("shape", wrong);
  }
  const unfit = findUnfit(value);
  if (unfit !== undefined) {
    return refuse("fit", unfit);
  }
  return hashBundle(value) === value.hash ? { bundle: value } : refuse("hash");
}

/** Only asked of what was checked: it gives the value its type. */
function isShaped(value: unknown): value is Bundle {
  return value !== undefined;
}

/** Where a bundle does not fit together: an index of what is not there, a list that is too long or too short. */
function findUnfit(bundle: Bundle): string | undefined {
  const { parts, actors, attributes, spans, cells, slots } = bundle;
  const wrong = findWrong(bundle, bundleShape, listSizes(bundle));
  if (wrong !== undefined) {
    return wrong;
  }
  const checks = {
    parts: parts.every(({ parent }, index) => parent < index),
    actors: actors.length > 0,
    attributes: attributes.every(({ values }) => values.length > 0),
    spans:
      spans.length > 0 &&
      spans.every(({ from = "" }, index) => (index > 0 ? from > (spans[index - 1]?.from ?? "") : from === "")),
    slots: listSlots(bundle).join() === slots.join(),
    cells: cells.every(
      ({ slots: asked, rows }) => rows.length === asked.reduce((all, slot) => all * (slots[slot] ?? 0), 1),
    ),
  };
  const unfit = Object.entries(checks).find(([, fits]) => !fits);
  return unfit && `.${unfit[0]}`;
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
    texts: [texts.en, texts.nl ?? ""].find((list) => typeof list === "object")?.length ?? 0,
  };
}
