import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model } from "../../model/model.ts";

/** A counter is raised by some rule, and asked for by another. */
export function checkCounters({ platform, rules }: Model): readonly Diagnostic[] {
  const declared = platform.declared.filter(({ kind }) => kind === "counter");
  return declared.flatMap(({ name, span, used }) => {
    const counter = platform.counters.findIndex((one) => one.name === name);
    const isRaised = rules.some(({ raises }) => raises.includes(counter));
    const idle = findIdle(name, isRaised, used);
    return idle === undefined ? [] : [createDiagnostic(catalogue.idleCounter, { span }, { name, ...idle })];
  });
}

function findIdle(
  name: string,
  isRaised: boolean,
  isAsked: boolean,
): { readonly what: Said; readonly advice: Said } | undefined {
  if (isRaised && isAsked) {
    return undefined;
  }
  const what: Said = isRaised
    ? { en: "is raised, but no condition asks for it", nl: "wordt verhoogd, maar geen voorwaarde vraagt ernaar" }
    : { en: "is never raised, so it stays at nought", nl: "wordt nooit verhoogd, en blijft dus op nul staan" };
  const advice: Said = isRaised
    ? {
        en: `Ask 'when ${name} is …' in a rule, or leave it out.`,
        nl: `Vraag 'when ${name} is …' in een regel, of laat hem weg.`,
      }
    : {
        en: `Write 'raises ${name}' in the rule of the act that it counts, or leave it out.`,
        nl: `Schrijf 'raises ${name}' in de regel van de handeling die hij telt, of laat hem weg.`,
      };
  return { what, advice };
}
