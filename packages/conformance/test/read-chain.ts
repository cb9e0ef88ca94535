import { createStep, type WalkedStep } from "@waft/analysis/internal";
import type { Bundle } from "@waft/runtime";
import { createPartSet, expandParts } from "@waft/runtime/internal";
import type { Chain } from "../generate/explore.ts";
import type { VectorQuestion, VectorStep } from "../src/vector-file.ts";

/** A question with its names looked up, so that its way through the table can be followed. */
export function readChain(bundle: Bundle, { post, chain }: VectorQuestion): Chain {
  const always = bundle.parts.filter((part) => part.parent < 0 && part.always).map(({ name }) => name);
  const named = findParts(bundle, [...always, ...(post.parts ?? [])]);
  const settings = bundle.attributes.map(({ name, values, of }) =>
    of === "post" ? Math.max(values.indexOf(post.settings?.[name] ?? ""), 0) : 0,
  );
  return {
    post: {
      named: post.parts ?? [],
      parts: createPartSet(expandParts(named, bundle.parts), bundle.parts.length),
      author: Math.max(bundle.actors.indexOf(post.by ?? ""), 0),
      settings,
    },
    steps: chain.map((step) => readStep(bundle, step)),
  };
}

function readStep(bundle: Bundle, { action, by, brings = [], settings = {} }: VectorStep): WalkedStep {
  const values = Object.entries(settings).map(([name, value]): [number, number] => {
    const attribute = bundle.attributes.findIndex((one) => one.name === name);
    return [attribute, bundle.attributes[attribute]?.values.indexOf(value) ?? 0];
  });
  return createStep(bundle, {
    action: bundle.actions.findIndex(({ name }) => name === action),
    actor: by,
    brings: findParts(bundle, brings),
    values: new Map(values),
  });
}

function findParts({ parts }: Bundle, names: readonly string[]): readonly number[] {
  return names.map((name) => parts.findIndex((part) => part.name === name));
}
