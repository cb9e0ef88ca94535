import { either, list, matching, only, record, whole, type Shape } from "./shape.ts";

const name = matching(/^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/u);
const date = matching(/^\d{4}(-\d\d){0,2}$/u);
const day = matching(/^\d{4}-\d\d-\d\d$/u);
const hash = matching(/^[\da-f]{16}$/u);
const text = matching(/^/u);
const yes = only(true);
const said = whole("texts");
const action = whole("actions");
const actions = list(action);
const rule = whole("rules");
const sources = list(whole("sources"));
const partSet = list(whole(2 ** 32), "words");
const planes = list(partSet, "planes");
const persons = either(list(whole("parts")), only("chosen"));
const texts = either(list(text, "texts"), hash);
const named = { name, "title?": said };
const size = whole(4097, 1);

/** What a bundle looks like; what only fits together when sizes are known is checked with them, in a second round. */
export const bundleShape: Shape = record({
  waft: only(1),
  hash,
  platform: name,
  "title?": said,
  parts: list(record({ ...named, parent: whole("parts", -1), "person?": yes, "always?": yes, "ofPost?": yes }), 512),
  forms: list(record(named), 128),
  actions: list(record({ ...named, "byAuthor?": yes }), 256),
  groups: list(record({ name, actions })),
  actors: list(name),
  audiences: list(record(named)),
  attributes: list(record({ name, of: matching(/^(post|viewer|act)$/u), values: list(name), "actions?": actions })),
  "counters?": list(record({ name, most: whole(4096) })),
  rules: list(
    record({
      name,
      sources,
      standing: matching(/^(official|spec|code|payload|press|practitioner|inferred|unsourced)$/u),
      "doc?": text,
      "from?": date,
      "until?": date,
      "fromAbout?": yes,
      "untilAbout?": yes,
      "against?": sources,
      "staleFrom?": day,
      "staleUntil?": day,
      "soft?": list(record({ after: day, before: day })),
    }),
  ),
  sources: list(
    record({
      name,
      "title?": text,
      "by?": text,
      "url?": text,
      "archived?": text,
      "kind?": text,
      "published?": date,
      "publishedAbout?": yes,
      "seen?": date,
    }),
  ),
  spans: list(record({ "from?": day, table: whole("tables") })),
  tables: list(record({ post: whole("cells", -1), cells: list(whole("cells", -1), "places") })),
  cells: list(
    record({
      asks: list(
        either(
          record({ ask: only("part"), part: whole("parts"), size: only(2) }),
          record({ ask: matching(/^(author|actor)$/u), size }),
          record({ ask: only("identity"), size: only(4) }),
          record({ ask: only("attribute"), attribute: whole("attributes"), size }),
          record({ ask: only("counter"), counter: whole("counters"), size }),
        ),
      ),
      rows: list(whole("rows")),
    }),
  ),
  rows: list(
    record({
      outcome: matching(/^(shown|may-be-shown|silent|gone|refused|becomes|unknown)$/u),
      empty: partSet,
      add: partSet,
      allow: partSet,
      again: partSet,
      capLo: planes,
      capHi: planes,
      rules: list(rule),
      decides: list(record({ rule, parts: partSet })),
      "form?": whole("forms"),
      "audiences?": list(whole("audiences")),
      "header?": said,
      "messages?": list(said),
      "raise?": partSet,
      "countsFor?": persons,
      "tells?": persons,
      "raises?": list(whole("counters")),
      "copying?": record({ keep: partSet, again: partSet, yes: partSet, open: partSet }),
    }),
  ),
  gap: whole("rows"),
  restorable: partSet,
  "copies?": yes,
  texts: record({ en: texts, "nl?": texts }),
});
