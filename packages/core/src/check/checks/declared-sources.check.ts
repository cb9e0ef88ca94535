import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { dayOf } from "../../link/link-dates.ts";
import type { LinkedSource } from "../../link/linked.ts";
import type { Model } from "../../model/model.ts";

/**
 * Every source says what kind of word it is and of which day, and was not seen before it was there; a bridge declares none
 * that one of its platforms has.
 */
export function checkDeclaredSources({ platform }: Model): readonly Diagnostic[] {
  const ofSides = platform.sides.length === 0 ? [] : platform.sources.filter(({ name }) => name.includes("."));
  return platform.sources.flatMap((source) => [
    ...checkComplete(source),
    ...checkOrder(source),
    ...checkDeclaredOnce(source, ofSides),
  ]);
}

/** In a bridge the sources of its platforms are called after them, and can be cited so. */
function checkDeclaredOnce(source: LinkedSource, ofSides: readonly LinkedSource[]): readonly Diagnostic[] {
  const { name, span, fields } = source;
  const same = ofSides.find((one) => fields.title !== undefined && isSame(one, source));
  return name.includes(".") || same === undefined
    ? []
    : [createDiagnostic(catalogue.declaredOnSide, { span }, { name, other: same.name })];
}

/** Whether two declarations say the same of what can be looked up; when somebody last looked may differ. */
function isSame(one: LinkedSource, other: LinkedSource): boolean {
  const list = ({ fields: { title, by, url, kind }, published }: LinkedSource): readonly (string | undefined)[] => [
    title,
    by,
    url,
    kind,
    published?.text,
  ];
  const others = list(other);
  return list(one).every((field, index) => field === others[index]);
}

const kindMissing: Said = { en: "of which kind it is", nl: "van welke soort zij is" };
const dateMissing: Said = { en: "when it was published or seen", nl: "wanneer zij verscheen of gezien is" };

function checkComplete({ name, span, fields, published, seen }: LinkedSource): readonly Diagnostic[] {
  const missing = [
    ...(fields.kind === undefined ? [{ what: kindMissing, line: { en: "'kind'", nl: "'kind'" } }] : []),
    ...(published === undefined && seen === undefined
      ? [{ what: dateMissing, line: { en: "'published' or 'seen'", nl: "'published' of 'seen'" } }]
      : []),
  ];
  if (missing.length === 0) {
    return [];
  }
  const join = (texts: readonly Said[]): Said => ({
    en: texts.map(({ en }) => en).join(" and "),
    nl: texts.map(({ nl }) => nl).join(" en "),
  });
  const values = { name, what: join(missing.map(({ what }) => what)), lines: join(missing.map(({ line }) => line)) };
  return [createDiagnostic(catalogue.incompleteSource, { span }, values)];
}

/** Dates as written are compared by their first days, as far as both are written: 2016 may be any day of that year. */
function checkOrder({ name, published, seen }: LinkedSource): readonly Diagnostic[] {
  if (published === undefined || seen === undefined || published.about || seen.about) {
    return [];
  }
  const length = Math.min(published.text.length, seen.text.length);
  return dayOf(published) !== undefined && seen.text.slice(0, length) < published.text.slice(0, length)
    ? [
        createDiagnostic(
          catalogue.seenBeforePublished,
          { span: seen.span },
          { name, seen: seen.text, published: published.text },
        ),
      ]
    : [];
}
