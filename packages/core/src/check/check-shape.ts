import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LinkedShape } from "../link/linked.ts";
import type { Model } from "../model/model.ts";
import { expandExample } from "./follow-example.ts";

/** A post is not without what it is with: what is around a part and what always comes along is there. */
export function checkShape(model: Model, shape: LinkedShape): readonly Diagnostic[] {
  const post = expandExample(model, shape.with);
  return shape.placed.flatMap(({ word, part, span }) => {
    if (word !== "without" || !post.has(part)) {
      return [];
    }
    const name = model.platform.parts[part]?.name ?? "";
    const why = explain(model, shape, part);
    return [
      createDiagnostic(
        catalogue.impossiblePost,
        { span },
        { why: { en: `${why.en} '${name}'`, nl: `${why.nl} '${name}'` } },
      ),
    ];
  });
}

function explain(model: Model, shape: LinkedShape, part: number): { readonly en: string; readonly nl: string } {
  const named = shape.with.find((one) => expandExample(model, [one]).has(part) && !expandExample(model, []).has(part));
  const name = model.platform.parts[named ?? -1]?.name;
  if (shape.with.includes(part)) {
    return { en: "it is both with and without", nl: "het is met en zonder" };
  }
  return name === undefined
    ? { en: "every post has", nl: "elk bericht heeft" }
    : { en: `one with '${name}' has`, nl: `een met '${name}' heeft` };
}
