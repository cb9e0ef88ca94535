import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import type { NameNode } from "../syntax/tree.ts";
import { writeFix } from "../syntax/write-fix.ts";
import { kindWords, type Kind } from "./kinds.ts";
import type { Findings } from "./names.ts";

const anyAct: Said = { en: "whatever a viewer can do", nl: "alles wat een kijker kan doen" };

/** Words that mean something of their own where a name of a kind could stand: what is called so could not be named. */
const takenWords: Readonly<Partial<Record<Kind, Readonly<Record<string, Said>>>>> = {
  attribute: {
    author: { en: "what kind of actor published the post", nl: "wat voor account het bericht plaatste" },
    actor: { en: "who acts", nl: "wie iets doet" },
  },
  value: { not: { en: "that it is none of what follows", nl: "dat het niets is van wat volgt" } },
  form: {
    it: { en: "the form that was acted on", nl: "de vorm waarmee iets gedaan werd" },
    nothing: { en: "that nobody holds anything", nl: "dat niemand iets in handen heeft" },
    anything: { en: "every form", nl: "elke vorm" },
  },
  person: {
    nobody: { en: "that it is no person at all", nl: "dat het helemaal niemand is" },
    chosen: { en: "whomever the person acting chooses", nl: "wie degene die handelt maar kiest" },
    unknown: { en: "that nobody knows for whom", nl: "dat niemand weet voor wie" },
  },
  part: { everything: { en: "all parts that a rule does not name", nl: "alle onderdelen die een regel niet noemt" } },
  audience: { some: { en: "that the network may show it or not", nl: "dat het netwerk het kan tonen of niet" } },
  action: { anything: anyAct, any: anyAct },
};

/** What a word means where names of a kind stand; undefined when a thing of this kind can be called so. */
export function findTaken(kind: Kind, name: string): Said | undefined {
  return new Map(Object.entries(takenWords[kind] ?? {})).get(name);
}

/** Finds names that mean something else wherever they could stand. */
export function checkTaken(kind: Kind, names: readonly NameNode[], findings: Findings): void {
  for (const { text, span } of names) {
    const meaning = findTaken(kind, text);
    if (meaning !== undefined) {
      const better = `${text}-${kind}`;
      const hint = fillSaid({ en: "such as '{better}'", nl: "zoals '{better}'" }, { better });
      const values = { name: text, kind: kindWords[kind].one, meaning, better: hint };
      findings.push(createDiagnostic(catalogue.takenName, { span, fixes: writeFix(span, better) }, values));
    }
  }
}
