import type { InterpretedStep, Model } from "@waft/core";
import {
  lookAtAct,
  lookAtPublishing,
  type Condition,
  type LinkedExample,
  type LinkedExampleStep,
  type LinkedShape,
  type Property,
  type Seen,
  type SeenPost,
} from "@waft/core/internal";

/** A chain that is to be written down as an example. */
export interface ChainToTell {
  readonly post: SeenPost;
  /** Parts of the post, as one says them. */
  readonly named: readonly number[];
  readonly steps: readonly { readonly step: InterpretedStep; readonly named: readonly number[] }[];
  /** `YYYY-MM-DD`; missing where the platform names no date. */
  readonly day?: string;
}

const span = { file: "", start: 0, end: 0 };

/** Writes a chain down as an example that says of its last act all that is sure, and of those before it what they show. */
export function describeChain(model: Model, chain: ChainToTell): LinkedExample {
  const { post, named, steps, day } = chain;
  const published = lookAtPublishing(model, post);
  const described: LinkedExampleStep[] = [
    {
      shape: describePost(model, post, named),
      properties: steps.length === 0 ? describeSeen(model, published, true) : [],
      span,
    },
  ];
  let before = published.hop.held;
  let settings = post.settings;
  for (const [index, { step, named: brings }] of steps.entries()) {
    if (before === undefined || published.hop.held === undefined) {
      break;
    }
    const seen = lookAtAct(model, post, { step, before, start: published.hop.held });
    described.push({
      action: step.action,
      shape: describeAct(model, step, { named: brings, settings }),
      properties: describeSeen(model, seen, index === steps.length - 1),
      span,
    });
    before = seen.hop.held;
    settings = step.settings;
  }
  return {
    title: { en: nameChain(model, chain), span },
    span,
    sources: [],
    steps: described,
    ...(day === undefined ? {} : { at: { text: day, about: false, span } }),
  };
}

/** What a chain is called: `share, like on 2016-03-01`. */
function nameChain({ platform }: Model, { steps, day }: ChainToTell): string {
  const acts = steps.map(({ step }) => platform.actions[step.action]?.name ?? "").join(", ");
  return `${acts === "" ? "published" : acts}${day === undefined ? "" : ` on ${day}`}`;
}

function describePost({ platform }: Model, { author, settings }: SeenPost, named: readonly number[]): LinkedShape {
  const set = settings.flatMap((value, attribute): readonly Condition[] =>
    platform.attributes[attribute]?.of === "post" && value > 0 ? [{ kind: "attribute", attribute, value }] : [],
  );
  return { by: { kind: "actor", index: author }, with: named, without: [], placed: [], ...join(set) };
}

function describeAct(
  { platform }: Model,
  step: InterpretedStep,
  { named, settings }: { readonly named: readonly number[]; readonly settings: readonly number[] },
): LinkedShape {
  const { kind, identity } = step.actor;
  const byAuthor = platform.actions[step.action]?.byAuthor === true;
  const usual = byAuthor ? identity === 1 : identity === 0 && kind === 0;
  const by = identity > 0 ? { kind: "identity" as const, index: identity } : { kind: "actor" as const, index: kind };
  // What was set before holds on until an act says otherwise.
  const set = step.settings.flatMap((value, attribute): readonly Condition[] =>
    value === (settings[attribute] ?? 0) ? [] : [{ kind: "attribute", attribute, value }],
  );
  return { ...(usual ? {} : { by }), with: named, without: [], placed: [], ...join(set) };
}

function join(items: readonly Condition[]): Pick<LinkedShape, "when"> {
  const [only] = items;
  return only === undefined ? {} : { when: items.length === 1 ? only : { kind: "all", items } };
}

/** Everything that is sure after an act, as far as an example can say it. */
function describeSeen(model: Model, seen: Seen, isLast: boolean): readonly Property[] {
  const { hop, shown } = seen;
  if (hop.outcome === "unknown") {
    return [];
  }
  if (hop.held === undefined) {
    const kind = hop.outcome === "gone" || hop.outcome === "refused" ? hop.outcome : "silent";
    return [{ kind, span }, ...describePersons(seen)];
  }
  return [
    ...(hop.held.form === null ? [] : [{ kind: "is" as const, form: hop.held.form, span }]),
    ...(shown === undefined || shown.audiences.length === 0 ? [] : [{ kind: "shown" as const, ...shown, span }]),
    ...(isLast ? describeHeld(model, hop.held) : []),
    ...describePersons(seen),
  ];
}

function describePersons({ hop }: Seen): readonly Property[] {
  if (hop.outcome === "refused") {
    return [];
  }
  return [
    ...(hop.countsFor === null || hop.countsFor === "chosen"
      ? []
      : [{ kind: "counts" as const, parts: hop.countsFor, span }]),
    ...(hop.tells === null || hop.tells === "chosen" ? [] : [{ kind: "tells" as const, parts: hop.tells, span }]),
  ];
}

type Held = NonNullable<Seen["hop"]["held"]>;

function describeHeld({ platform, tracksCopies }: Model, { parts, copied }: Held): readonly Property[] {
  const all = [...platform.parts.keys()];
  const where = (test: (lo: number, hi: number) => boolean): readonly number[] =>
    all.filter((part) => test(parts[part]?.lo ?? 0, parts[part]?.hi ?? 0));
  const whole = where((lo) => lo === 4);
  const cut = where((lo, hi) => lo === 3 && hi === 3);
  const said: readonly Property[] = [
    { kind: "sees", how: "whole", parts: whole, span },
    { kind: "sees", how: "cut", parts: cut, span },
    { kind: "sees", parts: where((lo, hi) => lo === 3 && hi === 4), span },
    { kind: "reaches", parts: where((lo) => lo === 2), span },
    { kind: "misses", parts: where((_, hi) => hi < 2), span },
    { kind: "unsure", parts: where((lo, hi) => (lo < 2 && hi >= 2) || (lo < 3 && hi >= 3)), span },
    ...(tracksCopies ? describeCopies({ parts, copied }) : []),
  ];
  return said.filter((one) => !("parts" in one) || one.parts.length > 0);
}

function describeCopies({ parts, copied }: Pick<Held, "parts" | "copied">): readonly Property[] {
  const seen = [...parts.keys()].filter((part) => (parts[part]?.lo ?? 0) >= 3);
  return [
    { kind: "sees", how: "live", parts: seen.filter((part) => copied[part] === "no"), span },
    { kind: "sees", how: "copied", parts: seen.filter((part) => copied[part] === "yes"), span },
  ];
}
