import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { walkUp } from "../../model/resolve-effects.ts";
import type { PartWord } from "../../syntax/tree.ts";
import type { Span } from "../../text/source-file.ts";
import { removeName } from "../remove-name.ts";
import { checkOnce } from "../check-once.ts";

/** A rule says nothing of a part by name that another word of its own, on what is around it, undoes. */
export function checkVoidEffects(model: Model): readonly Diagnostic[] {
  return model.rules.flatMap((rule) =>
    checkOnce(model, { check: "void-effect", at: rule }, () =>
      listNamed(rule).flatMap((named) => checkNamed(model, rule, named)),
    ),
  );
}

const leaveOut: Said = { en: "Leave it out", nl: "Laat het weg" };

interface Named {
  readonly word: PartWord | "adds" | "allows";
  readonly part: number;
  readonly span: Span;
  readonly fixes: readonly ProposedFix[];
}

function listNamed({ linked }: ModelRule): readonly Named[] {
  const levels = linked.levels.flatMap(({ word, parts, span: clause }) =>
    parts.map(({ part, span }, name): Named => {
      const spans = parts.map((one) => one.span);
      return { word, part, span, fixes: [removeName(leaveOut, spans, { name, clause })] };
    }),
  );
  const brought = linked.placed.flatMap(({ word, part, span }): Named[] =>
    word === "adds" || word === "allows" ? [{ word, part, span, fixes: [] }] : [],
  );
  return [...levels, ...brought];
}

const how: Readonly<Record<"loses" | "links", Said>> = {
  loses: { en: "loses", nl: "verliest" },
  links: { en: "only links to", nl: "linkt alleen naar" },
};

function checkNamed({ platform }: Model, rule: ModelRule, { word, part, span, fixes }: Named): readonly Diagnostic[] {
  const nameOf = (index: number): string => platform.parts[index]?.name ?? "";
  for (const around of walkUp(part, platform.parts).slice(1)) {
    const level = rule.effects[around]?.level;
    if ((level === "loses" || level === "links") && undoes(level, word)) {
      const values = { word, part: nameOf(part), name: rule.name, how: how[level], around: nameOf(around) };
      return [createDiagnostic(catalogue.voidEffect, { span, fixes }, values)];
    }
  }
  return [];
}

/** Inside a part that is one click away a part can be lost, be a copy, or be brought; inside a lost one nothing can be. */
function undoes(level: "loses" | "links", word: Named["word"]): boolean {
  return level === "loses" ? word !== "loses" : word === "keeps" || word === "cuts";
}
