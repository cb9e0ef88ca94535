import type {
  Bundle,
  BundleAttribute,
  BundleName,
  BundlePart,
  BundleRule,
  BundleSource,
  PartSet,
  SoftStretch,
} from "@waft/runtime";
import { addMonths, createPartSet, expandParts, hashBundle, listSlots } from "@waft/runtime/internal";
import { dayOf } from "../link/link-dates.ts";
import type { Declared, LinkedAttribute, LinkedPart, LinkedPlatform, LinkedSource } from "../link/linked.ts";
import type { DateNode } from "../syntax/tree.ts";
import type { Model, ModelRule } from "../model/model.ts";
import { compileTable } from "./compile-table.ts";
import { createTextStore, type TextStore } from "./text-store.ts";

/** Everything of a bundle but its tables and what is worked out from them. */
type Lists = Omit<Bundle, keyof ReturnType<typeof compileTable> | "slots" | "post" | "texts">;

/** Writes a model without contradictions as a bundle: the same model gives the same bytes. */
export function createBundle(model: Model): Bundle {
  const { platform, rules } = model;
  const { title } = platform;
  const texts = createTextStore();
  const nameIt = (declared: Declared): BundleName => writeName(declared, texts);
  const lists: Lists = {
    waft: 1,
    hash: "",
    platform: platform.name,
    ...(title === undefined ? {} : { title: texts.keep(title) }),
    parts: platform.parts.map((part, index) => ({ ...writePart(part, texts), along: bringAlong([index], platform) })),
    forms: platform.forms.map(nameIt),
    actions: platform.actions.map((action) => ({ ...nameIt(action), ...(action.byAuthor ? { byAuthor: true } : {}) })),
    groups: platform.groups.map(({ name, actions }) => ({ name, actions })),
    actors: platform.actors,
    audiences: platform.audiences.map(nameIt),
    attributes: platform.attributes.map(writeAttribute),
    counters: platform.counters.map(({ name, most }) => ({ name, most })),
    rules: rules.map((rule) => writeRule(rule, platform)),
    sources: platform.sources.map(writeSource),
    restorable: writeSet(model.restorable),
    always: bringAlong(
      platform.parts.flatMap(({ always, parent }, part) => (always && parent < 0 ? [part] : [])),
      platform,
    ),
    ...(model.tracksCopies ? { copies: true } : {}),
  };
  return sealBundle({
    ...lists,
    ...compileTable(model, { texts, lists }),
    slots: listSlots(lists),
    post: model.postForm,
    texts: texts.list(),
  });
}

/** Puts the hash of all the rest into a bundle: worked out when it is read, since many a bundle is asked and never kept. */
export function sealBundle(bundle: Bundle): Bundle {
  let known: string | undefined;
  return {
    ...bundle,
    get hash() {
      known ??= hashBundle(bundle);
      return known;
    },
  };
}

function writeSet(flags: readonly boolean[]): PartSet {
  const parts = flags.flatMap((is, part) => (is ? [part] : []));
  return createPartSet(parts, flags.length);
}

function writeName({ name, title }: Declared, texts: TextStore): BundleName {
  return { name, ...(title === undefined ? {} : { title: texts.keep(title) }) };
}

/** Parts with all that is around them and all that always comes along. */
function bringAlong(named: readonly number[], { parts }: LinkedPlatform): PartSet {
  return createPartSet(expandParts(named, parts), parts.length);
}

function writePart(part: LinkedPart, texts: TextStore): Omit<BundlePart, "along"> {
  return {
    ...writeName(part, texts),
    parent: part.parent,
    person: part.person,
    always: part.always,
    ofPost: part.ofPost,
  };
}

function writeAttribute({ name, of, actions, values }: LinkedAttribute): BundleAttribute {
  return { name, of, ...(of === "act" ? { actions } : {}), values };
}

function writeRule(rule: ModelRule, { sources }: LinkedPlatform): BundleRule {
  const { name, linked, staleFrom } = rule;
  const { from, until, cites } = linked;
  return {
    name,
    told: tellRule(rule, (source) => sources[source]?.name ?? ""),
    cites: [...new Set([...cites.source, ...cites.inferred, ...cites.against])],
    ...(staleFrom === undefined ? {} : { staleFrom, ...writeEnd(until) }),
    ...writeSoft([from, until]),
  };
}

/** What answers tell of a rule, in the order in which they do. */
function tellRule({ linked, standing }: ModelRule, nameSource: (source: number) => string): BundleRule["told"] {
  const { from, until, doc, cites } = linked;
  const abouts = tellAbouts(linked);
  return {
    ...(doc === undefined ? {} : { doc }),
    ...abouts,
    sources: [...new Set([...cites.source, ...cites.inferred])].map(nameSource),
    standing,
    from: from?.text ?? null,
    until: until?.text ?? null,
    ...(Object.keys(abouts).length > 0 ? { about: true } : {}),
    ...(cites.against.length > 0 ? { against: cites.against.map(nameSource) } : {}),
    stale: false,
  };
}

/** Which dates of a rule are known only about. */
function tellAbouts({ from, until }: ModelRule["linked"]): Pick<BundleRule["told"], "fromAbout" | "untilAbout"> {
  return { ...(from?.about ? { fromAbout: true } : {}), ...(until?.about ? { untilAbout: true } : {}) };
}

/** A rule whose dates have ended is not stale. */
function writeEnd(until: DateNode | undefined): Pick<BundleRule, "staleUntil"> {
  const day = dayOf(until);
  return day === undefined ? {} : { staleUntil: day };
}

/** A year to either side of each date that is known only about. */
function writeSoft(dates: readonly (DateNode | undefined)[]): Pick<BundleRule, "soft"> {
  const soft = dates.flatMap((date): readonly SoftStretch[] => {
    const day = date?.about ? dayOf(date) : undefined;
    return day === undefined ? [] : [{ after: addMonths(day, -12), before: addMonths(day, 12) }];
  });
  return soft.length === 0 ? {} : { soft };
}

function writeSource({ name, fields, published, seen }: LinkedSource): BundleSource {
  return {
    name,
    told: {
      ...fields,
      ...(published === undefined ? {} : { published: published.text }),
      ...(seen === undefined ? {} : { seen: seen.text }),
      ...(published?.about ? { about: true } : {}),
    },
  };
}
