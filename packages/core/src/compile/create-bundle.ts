import {
  createPartSet,
  type Bundle,
  type BundleAttribute,
  type BundleName,
  type BundlePart,
  type BundleRule,
  type BundleSource,
  type PartSet,
} from "@waft/runtime";
import { findOtherwise } from "../link/find-otherwise.ts";
import type { Declared, LinkedAttribute, LinkedPart, LinkedSource } from "../link/linked.ts";
import type { Model, ModelRule } from "../model/model.ts";
import { writeText } from "./build-row.ts";
import { compileTable } from "./compile-table.ts";

/** Writes a model without contradictions as a bundle: the same model gives the same bytes. */
export function createBundle(model: Model): Bundle {
  const { platform, rules } = model;
  const { title } = platform;
  return {
    waft: 1,
    platform: platform.name,
    ...(title === undefined ? {} : { title: writeText(title) }),
    parts: platform.parts.map(writePart),
    forms: platform.forms.map(writeName),
    actions: platform.actions.map((action) => ({
      ...writeName(action),
      ...(action.byAuthor ? { byAuthor: true } : {}),
    })),
    groups: platform.groups.map(({ name, actions }) => ({ name, actions })),
    actors: platform.actors,
    audiences: platform.audiences.map(writeName),
    attributes: platform.attributes.map(writeAttribute),
    ...(platform.counters.length > 0 ? { counters: platform.counters.map(({ name, most }) => ({ name, most })) } : {}),
    rules: rules.map(writeRule),
    sources: platform.sources.map(writeSource),
    ...compileTable(model),
    restorable: writeSet(model.restorable),
    optional: writeSet(model.optional),
    ...(model.tracksCopies ? { copies: true as const } : {}),
    ...writeOtherwise(model),
  };
}

/** What is refused on some forms alone stands in the table. */
function writeOtherwise({ platform }: Model): Pick<Bundle, "otherwise"> {
  const otherwise = findOtherwise(platform, null);
  if (otherwise === undefined) {
    return {};
  }
  return { otherwise: otherwise.text === undefined ? {} : { message: writeText(otherwise.text) } };
}

function writeSet(flags: readonly boolean[]): PartSet {
  const parts = flags.flatMap((is, part) => (is ? [part] : []));
  return createPartSet(parts, flags.length);
}

function writeName({ name, title }: Declared): BundleName {
  return { name, ...(title === undefined ? {} : { title: writeText(title) }) };
}

function writePart(part: LinkedPart): BundlePart {
  return {
    ...writeName(part),
    parent: part.parent,
    ...(part.person ? { person: true } : {}),
    ...(part.always ? { always: true } : {}),
    ...(part.ofPost ? { ofPost: true } : {}),
  };
}

function writeAttribute({ name, of, actions, values }: LinkedAttribute): BundleAttribute {
  return { name, of, ...(of === "act" ? { actions } : {}), values };
}

function writeRule({ name, linked, standing, staleFrom }: ModelRule): BundleRule {
  const { from, until, doc, cites } = linked;
  return {
    name,
    ...(doc === undefined ? {} : { doc }),
    ...(from === undefined ? {} : { from: from.text }),
    ...(until === undefined ? {} : { until: until.text }),
    ...(from?.about ? { fromAbout: true } : {}),
    ...(until?.about ? { untilAbout: true } : {}),
    sources: [...new Set([...cites.source, ...cites.inferred])],
    ...(cites.against.length > 0 ? { against: cites.against } : {}),
    standing,
    ...(staleFrom === undefined ? {} : { staleFrom }),
  };
}

function writeSource({ name, fields, published, seen }: LinkedSource): BundleSource {
  return {
    name,
    ...fields,
    ...(published === undefined ? {} : { published: published.text }),
    ...(published?.about ? { publishedAbout: true } : {}),
    ...(seen === undefined ? {} : { seen: seen.text }),
  };
}
