import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findPresence, type Survey } from "../../model/survey.ts";
import { findFollowing, type Answers, type Way } from "../../model/ways.ts";
import { listNames } from "../list-names.ts";

/**
 * Of each part that can be there some rule should say what becomes of it when something is shown.
 * Rules that answer together, or are refined, speak for each other; the first that shows something gets the finding.
 * A part of which no rule of the platform speaks is told once, where it is named.
 */
export function checkUnmentioned(survey: Survey): readonly Diagnostic[] {
  const { model, answers } = survey;
  const unused = new Set(
    model.platform.declared.flatMap(({ kind, name, used }) => (kind === "part" && !used ? [name] : [])),
  );
  const missing = new Map<number, Set<number>>();
  for (const answer of answers) {
    for (const way of answer.ways) {
      const rule = findShowing(survey, answer, way);
      if (rule !== undefined) {
        const known = missing.get(rule) ?? new Set();
        listMissing(survey, answer, way).forEach((part) => known.add(part));
        missing.set(rule, known);
      }
    }
  }
  return [...missing].flatMap(([index, parts]) => {
    const rule = model.rules[index];
    const tops = [...parts].filter((part) => !parts.has(model.platform.parts[part]?.parent ?? -1));
    const named = tops.toSorted((a, b) => a - b).map((part) => model.platform.parts[part]?.name ?? "");
    const names = named.filter((name) => !unused.has(name.replace(/\..*$/u, "")));
    return rule === undefined || names.length === 0
      ? []
      : [
          createDiagnostic(
            catalogue.unmentioned,
            { span: rule.linked.span },
            { name: rule.name, parts: listNames(names) },
          ),
        ];
  });
}

/** The first rule of those that say what is shown; at publishing, what nobody mentions is kept. */
function findShowing({ model }: Survey, { occasion }: Answers, way: Way): number | undefined {
  const shows = occasion !== "post" && typeof findFollowing(model, occasion, way) === "number";
  const speaking = way.merged.outcome?.rules ?? way.matching;
  return shows && speaking.length > 0 ? Math.min(...speaking) : undefined;
}

function listMissing(survey: Survey, { occasion, days }: Answers, { merged }: Way): readonly number[] {
  const presences = new Set(days.flatMap((day) => findPresence(survey, occasion, day) ?? []));
  return merged.effects.flatMap((effect, part) =>
    effect === undefined && [...presences].some((presence) => presence[part] === 2) ? [part] : [],
  );
}
