import { addMonths } from "@waft/runtime/internal";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { dayOf } from "../../link/link-dates.ts";
import type { LinkedSource } from "../../link/linked.ts";
import { isInForce } from "../../model/holds.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { freshMonths } from "../../model/weigh-evidence.ts";

/** The most rules that one finding names. */
const mostNamed = 5;

/** What nobody has looked at for long: one finding for each rule past its review, and one for each source that has aged. */
export function checkStale(model: Model, day: string): readonly Diagnostic[] {
  const stale = model.rules.filter(
    (rule) => rule.staleFrom !== undefined && rule.staleFrom <= day && isInForce(rule, day),
  );
  const bySource = new Map<number, ModelRule[]>();
  const reviews = stale.flatMap((rule) => {
    const { review, span } = rule.linked;
    const source = review === undefined ? findNewest(model, rule) : undefined;
    if (source !== undefined) {
      bySource.set(source, [...(bySource.get(source) ?? []), rule]);
    }
    const due = dayOf(review);
    return due === undefined ? [] : [createDiagnostic(catalogue.pastReview, { span }, { name: rule.name, day: due })];
  });
  const aged = [...bySource].flatMap(([index, rules]) => {
    const source = model.platform.sources[index];
    return source === undefined ? [] : [reportSource(source, rules)];
  });
  return [...reviews, ...aged];
}

/** The source whose date decides from when a rule is stale. */
function findNewest({ platform }: Model, { linked, staleFrom }: ModelRule): number | undefined {
  return [...linked.cites.source, ...linked.cites.inferred].find((index) => {
    const { published, seen } = platform.sources[index] ?? {};
    return [dayOf(published), dayOf(seen)].some(
      (day) => day !== undefined && addMonths(day, freshMonths) === staleFrom,
    );
  });
}

const publishedWord: Said = { en: "published", nl: "verschenen" };
const seenWord: Said = { en: "seen", nl: "gezien" };

/** Why a source is stale that somebody saw just now. */
const notSeen: Said = {
  en: "; that it was seen since does not count, for it tells that the source is still there, not that it still holds",
  nl: "; dat zij sindsdien gezien is telt niet, want dat zegt dat de bron er nog is, niet dat het nog klopt",
};

function reportSource({ name, span, published, seen }: LinkedSource, rules: readonly ModelRule[]): Diagnostic {
  const names = rules.map((rule) => rule.name).toSorted((a, b) => (a < b ? -1 : 1));
  const more = names.length - mostNamed;
  const first = names.slice(0, mostNamed).join(", ");
  const values = {
    name,
    word: published === undefined ? seenWord : publishedWord,
    day: (published ?? seen)?.text ?? "",
    seen: published === undefined || seen === undefined ? { en: "", nl: "" } : notSeen,
    rules: more > 0 ? { en: `${first} and ${more} more`, nl: `${first} en nog ${more}` } : first,
  };
  const related = rules.slice(0, mostNamed).map((rule) => ({
    message: { en: `'${rule.name}' rests on it.`, nl: `'${rule.name}' berust erop.` },
    span: rule.linked.span,
  }));
  return createDiagnostic(catalogue.staleSource, { span, related }, values);
}
