import { nothing, optional, type Shape } from "./shape.ts";

const name = /^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/u;
const date = optional(/^\d{4}(-\d\d){0,2}$/u);
const day = /^\d{4}-\d\d-\d\d$/u;
const hash = /^[\da-f]{16}$/u;
const text = /^/u;
const words = optional(text);
const said = optional("texts");
const yes: Shape = (value) => (value === undefined || value === true ? undefined : nothing);
const actions: Shape = ["actions"];
const sources: Shape = ["sources"];
const partSet: Shape = [2 ** 32, "words"];
const planes: Shape = [partSet, "planes"];
const persons: Shape = (value) => (value === undefined || value === "chosen" ? undefined : ["parts"]);
const texts: Shape = (value) => (typeof value === "string" ? hash : [text, "texts"]);
const named = { name, title: said };

/** What a bundle looks like; what only fits together when sizes are known is checked with them, in a second round. */
export const bundleShape: Shape = {
  waft: (value) => (value === 1 ? undefined : nothing),
  hash,
  platform: name,
  title: said,
  parts: [{ ...named, parent: "-parts", person: yes, always: yes, ofPost: yes }, 512],
  forms: [named, 128],
  actions: [{ ...named, byAuthor: yes }, 256],
  groups: [{ name, actions }],
  actors: [name],
  audiences: [named],
  attributes: [{ name, of: /^(post|viewer|act)$/u, values: [name], actions: optional(actions) }],
  counters: optional([{ name, most: 4096 }]),
  rules: [
    {
      name,
      sources,
      standing: /^(official|spec|code|payload|press|practitioner|inferred|unsourced)$/u,
      doc: words,
      from: date,
      until: date,
      fromAbout: yes,
      untilAbout: yes,
      against: optional(sources),
      staleFrom: optional(day),
      staleUntil: optional(day),
      soft: optional([{ after: day, before: day }]),
    },
  ],
  sources: [
    {
      name,
      title: words,
      by: words,
      url: words,
      archived: words,
      kind: words,
      published: date,
      publishedAbout: yes,
      seen: date,
    },
  ],
  spans: [{ from: optional(day), table: "tables" }],
  tables: [{ post: "-cells", cells: ["-cells", "places"] }],
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
  copies: yes,
  texts: { en: texts, nl: optional(texts) },
};
