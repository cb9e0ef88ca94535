import type { Bundle } from "./bundle.ts";
import { either, list, matching, oneOf, record, text, tuple, whole, type Shape } from "./shape.ts";

const many = 1_000_000;
const few = 4096;

const name = matching(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/u);
const date = matching(/^\d{4}(?:-\d{2}){0,2}$/u);
const day = matching(/^\d{4}-\d{2}-\d{2}$/u);
const index = whole(0, many);
const yes = oneOf([true]);
const title = record({ en: text() }, { nl: text() });
const named = { name };
const indices = list(index, few);
const partSet = list(whole(0, 2 ** 32 - 1), few);
const planes = tuple([partSet, partSet, partSet, partSet]);

const part = record({ ...named, parent: whole(-1, many) }, { title, person: yes, always: yes, ofPost: yes });

const attribute = record(
  { ...named, of: oneOf(["post", "viewer", "act"]), values: list(name, few) },
  { actions: indices },
);

const counter = record({ ...named, most: whole(0, 1000) });
const standing = oneOf(["official", "spec", "code", "payload", "press", "practitioner", "inferred", "unsourced"]);

const rule = record(
  { ...named, sources: indices, standing },
  { doc: text(), from: date, until: date, fromAbout: yes, untilAbout: yes, against: indices, staleFrom: day },
);

const source = record(named, {
  title: text(),
  by: text(),
  url: text(),
  archived: text(),
  kind: text(),
  published: date,
  publishedAbout: yes,
  seen: date,
});

const ask = either([
  record({ ask: oneOf(["part"]), part: index, size: oneOf([2]) }),
  record({ ask: oneOf(["author", "actor", "identity"]), size: whole(1, few) }),
  record({ ask: oneOf(["counter"]), counter: index, size: whole(1, few) }),
  record({ ask: oneOf(["attribute"]), attribute: index, size: whole(1, few) }),
]);

const persons = either([indices, oneOf(["chosen"])]);

const row = record(
  {
    outcome: oneOf(["shown", "may-be-shown", "silent", "gone", "refused", "becomes", "unknown"]),
    empty: partSet,
    add: partSet,
    allow: partSet,
    again: partSet,
    capLo: planes,
    capHi: planes,
    rules: indices,
    decides: list(tuple([index, partSet]), few),
  },
  {
    form: index,
    audiences: indices,
    header: title,
    messages: list(title, few),
    raise: partSet,
    countsFor: persons,
    tells: persons,
    raises: indices,
    copying: record({ keep: partSet, again: partSet, yes: partSet, open: partSet }),
  },
);

const isShapedBundle: Shape = record(
  {
    waft: oneOf([1]),
    platform: name,
    parts: list(part, few),
    forms: list(record(named, { title }), few),
    actions: list(record(named, { title, byAuthor: yes }), few),
    groups: list(record({ ...named, actions: indices }), few),
    actors: list(name, few),
    audiences: list(record(named, { title }), few),
    attributes: list(attribute, few),
    rules: list(rule, many),
    sources: list(source, many),
    spans: list(record({ post: whole(-1, many), cells: list(whole(-1, many), many) }, { from: day }), few),
    cells: list(record({ asks: list(ask, 64), rows: list(index, many) }), many),
    rows: list(row, many),
    restorable: partSet,
    optional: partSet,
  },
  { title, counters: list(counter, few), copies: yes, otherwise: record({}, { message: title }) },
);

/** Whether a value has the shape of a bundle; its indices are another matter. */
export function hasBundleShape(value: unknown): value is Bundle {
  return isShapedBundle(value);
}
