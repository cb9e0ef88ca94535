import type { BundleAsk } from "@waft/runtime";
import { identities } from "@waft/runtime";
import { sayList } from "../lib/say-list.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import type { Case } from "../model/cases.ts";
import type { Occasion } from "../model/holds.ts";
import type { Model } from "../model/model.ts";

/** Names an occasion for people. */
export function nameOccasion(
  { platform }: Model,
  occasion: Occasion,
): { readonly action: string; readonly form: string } {
  return occasion === "post"
    ? { action: "publishing", form: "post" }
    : {
        action: platform.actions[occasion.action]?.name ?? "",
        form: platform.forms[occasion.form]?.name ?? "",
      };
}

/** Names what rules ask. */
export function nameAsk({ platform }: Model, ask: BundleAsk): string {
  switch (ask.ask) {
    case "part":
      return `post has ${platform.parts[ask.part]?.name ?? ""}`;
    case "attribute":
      return platform.attributes[ask.attribute]?.name ?? "";
    case "counter":
      return platform.counters[ask.counter]?.name ?? "";
    case "author":
      return "author";
    case "actor":
    case "identity":
      return "actor";
  }
}

/** Says which post, settings and actor make a case: `a post with image when visibility is public`. */
export function nameCase(model: Model, asks: readonly BundleAsk[], { values }: Case): Said {
  const answers = asks.map((ask, index) => ({ ask, value: values[index] ?? 0 }));
  const parts = answers.flatMap(({ ask, value }) =>
    ask.ask === "part" && value === 1 ? [model.platform.parts[ask.part]?.name ?? ""] : [],
  );
  const settings = answers.flatMap(({ ask, value }) =>
    ask.ask === "part" ? [] : [`${nameAsk(model, ask)} is ${nameValue(model, ask, value)}`],
  );
  const post =
    parts.length > 0
      ? fillSaid({ en: "a post with {parts}", nl: "een bericht met {parts}" }, { parts: sayList(parts, "and") })
      : { en: "any post", nl: "elk bericht" };
  return settings.length > 0
    ? fillSaid(
        { en: "{post} when {settings}", nl: "{post} als {settings}" },
        { post, settings: sayList(settings, "and") },
      )
    : post;
}

function nameValue({ platform }: Model, ask: Exclude<BundleAsk, { readonly ask: "part" }>, value: number): string {
  switch (ask.ask) {
    case "author":
    case "actor":
      return platform.actors[value] ?? "";
    case "identity":
      return identities[value] ?? "";
    case "attribute":
      return platform.attributes[ask.attribute]?.values[value] ?? "";
    case "counter":
      return String(value);
  }
}
