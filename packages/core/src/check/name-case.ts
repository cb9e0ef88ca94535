import type { TableAsk } from "@waft/runtime/internal";
import { identities } from "@waft/runtime";
import type { Said } from "../lib/said.ts";
import type { Occasion } from "../model/holds.ts";
import type { Model } from "../model/model.ts";
import { listPhrases } from "./list-names.ts";

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
export function nameAsk({ platform }: Model, ask: TableAsk): string {
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

/** Says of which post and under which settings: `, of a post with image and without card, when visibility is public`. */
export function nameCase(model: Model, answers: readonly { readonly ask: TableAsk; readonly value: number }[]): Said {
  const partsOf = (wanted: number): readonly Said[] =>
    answers.flatMap(({ ask, value }) => {
      const name = ask.ask === "part" && value === wanted ? (model.platform.parts[ask.part]?.name ?? "") : "";
      return name === "" ? [] : [{ en: name, nl: name }];
    });
  const settings = answers.flatMap(({ ask, value }): Said[] => {
    const text = ask.ask === "part" ? "" : `${nameAsk(model, ask)} is ${nameValue(model, ask, value)}`;
    return text === "" ? [] : [{ en: text, nl: text }];
  });
  const has = partsOf(1);
  const lacks = partsOf(0);
  const post = listPhrases([
    ...(has.length > 0 ? [before({ en: "with", nl: "met" }, has)] : []),
    ...(lacks.length > 0 ? [before({ en: "without", nl: "zonder" }, lacks)] : []),
  ]);
  const when = before({ en: "when", nl: "als" }, settings);
  const said = (language: keyof Said, of: string): string =>
    `${post.en === "" ? "" : `, ${of} ${post[language]}`}${settings.length > 0 ? `, ${when[language]}` : ""}`;
  return { en: said("en", "of a post"), nl: said("nl", "van een bericht") };
}

function before(word: Said, phrases: readonly Said[]): Said {
  const list = listPhrases(phrases);
  return { en: `${word.en} ${list.en}`, nl: `${word.nl} ${list.nl}` };
}

function nameValue({ platform }: Model, ask: Exclude<TableAsk, { readonly ask: "part" }>, value: number): string {
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
