import { either, nothing, optional, type Shape } from "./shape.ts";

const name = /^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/u;
const after = /^\d{4}-\d\d-\d\d$/u;
const day = optional(after);
const hash = /^[\da-f]{16}$/u;
const text = /^/u;
const said = optional("texts");
const yes = optional(either(true));
const flag = either(true, either(false));
const cell = either(-1, "cells");
const actions: Shape = ["actions"];
const partSet: Shape = [2 ** 32, "words"];
const texts: Shape = (value) => (typeof value === "string" ? hash : [text, "texts"]);
const yet = optional(text);
const dated = either(null, text);
/** What answers hand on of a rule, and of a source. */
const toldRule: Shape = {
  doc: yet,
  fromAbout: yes,
  untilAbout: yes,
  sources: [text],
  standing: /^(official|spec|code|payload|press|practitioner|inferred|unsourced)$/u,
  from: dated,
  until: dated,
  about: yes,
  against: optional([text]),
  stale: either(false),
};
const toldSource: Shape = {
  title: yet,
  by: yet,
  url: yet,
  archived: yet,
  kind: yet,
  published: yet,
  seen: yet,
  about: yes,
};
const persons = either(null, either("chosen", [name]));
const toldAct: Shape = {
  outcome: /^(shown|may-be-shown|silent|gone|refused|becomes|unknown)$/u,
  audiences: either(null, [name]),
  header: either(null),
  messages: optional([nothing]),
  countsFor: persons,
  tells: persons,
};
const named = { name, title: said };

/** What a bundle looks like; what only fits together when sizes are known is checked with them, in a second round. */
export const bundleShape: Shape = {
  waft: either(1),
  hash,
  platform: name,
  title: said,
  parts: [{ ...named, parent: either(-1, "parts"), along: partSet, person: flag, always: flag, ofPost: flag }, 512],
  forms: [named, 128],
  actions: [{ ...named, byAuthor: yes }, 256],
  groups: [{ name, actions }],
  actors: [name],
  audiences: [named],
  attributes: [{ name, of: /^(post|viewer|act)$/u, values: [name], actions: optional(actions) }],
  counters: [{ name, most: 4096 }, 256],
  rules: [
    {
      name,
      told: toldRule,
      cites: ["sources"],
      staleFrom: day,
      staleUntil: day,
      soft: optional([{ after, before: after }]),
    },
  ],
  sources: [{ name, told: toldSource }],
  spans: [{ from: day, table: "tables" }],
  tables: [{ post: cell, cells: [cell, "places"] }],
  cells: [{ slots: ["slots"], rows: ["rows"] }],
  rows: [
    {
      told: toldAct,
      header: said,
      messages: optional(["texts"]),
      form: optional("forms"),
      ends: yes,
      raises: optional(["counters"]),
      rules: ["rules"],
      brings: partSet,
      effects: ["effects", "parts"],
      deciders: [either(-1, "rules"), "parts"],
    },
  ],
  effects: [[1024, "effect"]],
  slots: [4097],
  post: "forms",
  gap: "rows",
  restorable: partSet,
  always: partSet,
  copies: yes,
  texts: { en: texts, nl: optional(texts) },
};
