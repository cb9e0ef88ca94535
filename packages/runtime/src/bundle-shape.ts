import { either, nothing, optional, type Shape } from "./shape.ts";

const name = /^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/u;
const after = /^\d{4}-\d\d-\d\d$/u;
const day = optional(after);
const hash = /^[\da-f]{16}$/u;
const text = /^/u;
const said = optional("texts");
const yes = optional(either(true));
const cell = either(-1, "cells");
const actions: Shape = ["actions"];
const partSet: Shape = [2 ** 32, "words"];
const planes: Shape = [partSet, "planes"];
const persons = optional(either("chosen", ["parts"]));
const texts: Shape = (value) => (typeof value === "string" ? hash : [text, "texts"]);
/** What answers only hand on: texts, lists of texts, what is so and what is not known. */
const plain: Shape = (value) => (value === true || value === null ? undefined : Array.isArray(value) ? [text] : text);
const told: Shape = (value) =>
  typeof value === "object" && value ? Object.fromEntries(Object.keys(value).map((field) => [field, plain])) : nothing;
const named = { name, title: said };

/** What a bundle looks like; what only fits together when sizes are known is checked with them, in a second round. */
export const bundleShape: Shape = {
  waft: either(1),
  hash,
  platform: name,
  title: said,
  parts: [{ ...named, parent: either(-1, "parts"), along: partSet, person: yes, always: yes, ofPost: yes }, 512],
  forms: [named, 128],
  actions: [{ ...named, byAuthor: yes }, 256],
  groups: [{ name, actions }],
  actors: [name],
  audiences: [named],
  attributes: [{ name, of: /^(post|viewer|act)$/u, values: [name], actions: optional(actions) }],
  counters: optional([{ name, most: 4096 }]),
  rules: [
    { name, told, cites: ["sources"], staleFrom: day, staleUntil: day, soft: optional([{ after, before: after }]) },
  ],
  sources: [{ name, told }],
  spans: [{ from: day, table: "tables" }],
  tables: [{ post: cell, cells: [cell, "places"] }],
  cells: [
    {
      asks: [
        {
          ask: /^(part|author|actor|identity|attribute|counter)$/u,
          part: optional("parts"),
          attribute: optional("attributes"),
          counter: optional("counters"),
          size: 4097,
        },
      ],
      rows: ["rows"],
    },
  ],
  rows: [
    {
      outcome: /^(shown|may-be-shown|silent|gone|refused|becomes|unknown)$/u,
      empty: partSet,
      add: partSet,
      allow: partSet,
      again: partSet,
      capLo: planes,
      capHi: planes,
      rules: ["rules"],
      decides: [{ rule: "rules", parts: partSet }],
      form: optional("forms"),
      audiences: optional(["audiences"]),
      header: said,
      messages: optional(["texts"]),
      raise: optional(partSet),
      countsFor: persons,
      tells: persons,
      raises: optional(["counters"]),
      copying: optional({ keep: partSet, again: partSet, yes: partSet, open: partSet }),
    },
  ],
  gap: "rows",
  restorable: partSet,
  always: partSet,
  copies: yes,
  texts: { en: texts, nl: optional(texts) },
};
