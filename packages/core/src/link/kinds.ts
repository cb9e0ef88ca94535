import type { Said } from "../lib/said.ts";

/** What a name can be a name of. */
export type Kind =
  | "part"
  | "person"
  | "form"
  | "action"
  | "audience"
  | "actor"
  | "attribute"
  | "value"
  | "counter"
  | "source"
  | "era"
  | "rule"
  | "goal";

/** How a kind is spoken of: alone, with its article, and as another one. */
export interface KindWords {
  readonly bare: Said;
  readonly one: Said;
  readonly other: Said;
}

function speak(en: string, one: string, nl: { readonly bare: string; readonly neuter?: true }): KindWords {
  return {
    bare: { en, nl: nl.bare },
    one: { en: one, nl: `een ${nl.bare}` },
    other: { en: `another ${en}`, nl: `een ${nl.neuter === true ? "ander" : "andere"} ${nl.bare}` },
  };
}

/** The words for each kind of thing that has names. */
export const kindWords: Readonly<Record<Kind, KindWords>> = {
  part: speak("part", "a part", { bare: "onderdeel", neuter: true }),
  person: speak("person", "a person", { bare: "persoon" }),
  form: speak("form", "a form", { bare: "vorm" }),
  action: speak("action", "an action", { bare: "handeling" }),
  audience: speak("audience", "an audience", { bare: "publiek", neuter: true }),
  actor: speak("actor", "an actor", { bare: "soort account", neuter: true }),
  attribute: speak("attribute", "an attribute", { bare: "instelling" }),
  value: speak("value", "a value", { bare: "waarde" }),
  counter: speak("counter", "a counter", { bare: "teller" }),
  source: speak("source", "a source", { bare: "bron" }),
  era: speak("era", "an era", { bare: "tijdperk", neuter: true }),
  rule: speak("rule", "a rule", { bare: "regel" }),
  goal: speak("goal", "a goal", { bare: "doel", neuter: true }),
};
