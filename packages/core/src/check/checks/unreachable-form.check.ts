import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model } from "../../model/model.ts";
import { findShownForm, findUnreachedForms } from "../reach-forms.ts";

/** Every form that a platform's own files declare comes about by some chain of acts, on some day. */
export function checkUnreachableForms(model: Model): readonly Diagnostic[] {
  const unreached = findUnreachedForms(model);
  const own = new Set(model.platform.declared.filter(({ kind }) => kind === "form").map(({ name }) => name));
  return [...unreached].flatMap((form) => {
    const declared = model.platform.forms[form];
    return declared !== undefined && own.has(declared.name) ? [report(model, form, unreached)] : [];
  });
}

function report(model: Model, form: number, unreached: ReadonlySet<number>): Diagnostic {
  const { name, span } = model.platform.forms[form] ?? { name: "", span: { file: "", start: 0, end: 0 } };
  const speaking = model.rules.filter(
    ({ on }) => on.kind === "act" && on.forms.includes(form) && on.forms.every((one) => unreached.has(one)),
  );
  const related = speaking.map((rule) => ({
    message: {
      en: `'${rule.name}' speaks of it, and so of nothing that is there.`,
      nl: `'${rule.name}' gaat erover, en dus over niets wat er is.`,
    },
    span: rule.linked.span,
  }));
  const isShown = model.rules.some((rule) => findShownForm(rule) === form);
  const why: Said = isShown
    ? {
        en: "what makes it is done with forms that nobody holds",
        nl: "wat het maakt, gebeurt met vormen die niemand heeft",
      }
    : { en: "no rule shows it, and nothing becomes it", nl: "geen regel toont het, en niets wordt het" };
  const advice: Said = {
    en: `Write the rule of the act that makes it, such as 'shows ${name} to followers', or leave it out.`,
    nl: `Schrijf de regel van de handeling die het maakt, zoals 'shows ${name} to followers', of laat het weg.`,
  };
  return createDiagnostic(catalogue.unreachableForm, { span, related }, { name, why, advice });
}
