import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { HeadNode } from "../syntax/tree.ts";

/** A platform extends at most one other, a bridge says between which two it stands, a vocabulary does neither. */
export function checkHead(head: HeadNode | undefined): readonly Diagnostic[] {
  if (head === undefined) {
    return [];
  }
  const { name, kind } = head;
  const advice = advise(head);
  return advice === undefined ? [] : [createDiagnostic(catalogue.wrongHead, { span: name.span }, { kind, advice })];
}

function advise({ kind, extends: base, between }: HeadNode): Said | undefined {
  if (kind === "bridge") {
    return adviseBridge(base, between);
  }
  if (between !== undefined) {
    return {
      en: "Only a bridge goes 'from' one platform 'to' another.",
      nl: "Alleen een brug gaat 'from' het ene platform 'to' het andere.",
    };
  }
  return kind === "vocabulary" && base !== undefined
    ? {
        en: "Only a platform extends another: leave 'extends' out.",
        nl: "Alleen een platform breidt een ander uit: laat 'extends' weg.",
      }
    : undefined;
}

function adviseBridge(base: HeadNode["extends"], between: HeadNode["between"]): Said | undefined {
  if (between === undefined) {
    return {
      en: "Write 'from' and 'to' behind it, each with a platform.",
      nl: "Schrijf er 'from' en 'to' achter, elk met een platform.",
    };
  }
  if (between.from.text === between.to.text) {
    return adviseTwo.advice;
  }
  return base === undefined
    ? undefined
    : {
        en: "A bridge extends no platform: leave 'extends' out.",
        nl: "Een brug breidt geen platform uit: laat 'extends' weg.",
      };
}

/** What is said of a bridge with the same platform on either side. */
export const adviseTwo: { readonly kind: "bridge"; readonly advice: Said } = {
  kind: "bridge",
  advice: {
    en: "A bridge goes from one platform to another: name two.",
    nl: "Een brug gaat van het ene platform naar het andere: noem er twee.",
  },
};
