import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import type { Span } from "../../text/source-file.ts";
import { listIdleCounters, waitsForIdle } from "../idle-counters.ts";
import { listNames } from "../list-names.ts";

/** A counter is raised by some rule, and asked for by another. */
export function checkCounters(model: Model): readonly Diagnostic[] {
  const { platform, rules } = model;
  const declared = platform.declared.filter(({ kind }) => kind === "counter");
  return declared.flatMap(({ name, span, used }) => {
    const counter = platform.counters.findIndex((one) => one.name === name);
    const raising = rules.filter(({ raises }) => raises.includes(counter));
    if (raising.length > 0 && used) {
      return [];
    }
    const waiting = rules.filter(
      (rule) => listIdleCounters(model, rule.when).includes(counter) && waitsForIdle(model, rule),
    );
    const related = [...raising, ...waiting].slice(0, mostNamed).map((rule) => relate(rule, raising.includes(rule)));
    const idle = findIdle(name, raising.length > 0, waiting);
    return [createDiagnostic(catalogue.idleCounter, { span, related }, { name, ...idle })];
  });
}

/** The most rules that are shown beside a counter. */
const mostNamed = 5;

function relate({ name, linked }: ModelRule, raises: boolean): { readonly message: Said; readonly span: Span } {
  const message = raises
    ? { en: `'${name}' raises it.`, nl: `'${name}' verhoogt hem.` }
    : { en: `'${name}' waits for it.`, nl: `'${name}' wacht erop.` };
  return { message, span: linked.span };
}

function findIdle(
  name: string,
  isRaised: boolean,
  waiting: readonly ModelRule[],
): { readonly what: Said; readonly advice: Said } {
  const names = listNames(waiting.map((rule) => rule.name));
  const many = waiting.length > 1;
  const never: Said = {
    en: waiting.length === 0 ? "" : `, and ${names.en} never ${many ? "have" : "has"} a say`,
    nl: waiting.length === 0 ? "" : `, en ${names.nl} ${many ? "hebben" : "heeft"} nooit iets te zeggen`,
  };
  const what: Said = isRaised
    ? { en: "is raised, but no condition asks for it", nl: "wordt verhoogd, maar geen voorwaarde vraagt ernaar" }
    : {
        en: `is never raised, so it stays at nought${never.en}`,
        nl:
          waiting.length === 0
            ? "wordt nooit verhoogd, en blijft dus op nul staan"
            : `wordt nooit verhoogd en blijft dus op nul staan${never.nl}`,
      };
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
