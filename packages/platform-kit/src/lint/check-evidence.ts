import type { CompiledPlatform } from "@waft/core";
import { listShownRules } from "@waft/core/testing";
import { findLine, isOwnFile, type PackageFolder } from "./package-folder.ts";
import type { PlatformFinding } from "./platform-finding.ts";

type Model = NonNullable<CompiledPlatform["model"]>;

/** Every source has a title, a kind and the day it was seen; every rule is shown, something is claimed. */
export function checkEvidence(at: PackageFolder): readonly PlatformFinding[] {
  const { model } = at.compiled;
  return model === undefined ? [] : [...checkSources(at, model), ...checkShown(at, model), ...checkClaims(model)];
}

function checkSources({ compiled }: PackageFolder, { platform }: Model): readonly PlatformFinding[] {
  return platform.sources
    .filter(({ span }) => isOwnFile(span.file))
    .flatMap(({ name, fields, seen, span }) => {
      const missing = [
        ...(fields.title === undefined ? ["title"] : []),
        ...(fields.kind === undefined ? ["kind"] : []),
        ...(seen === undefined ? ["seen"] : []),
      ];
      const list = missing.map((one) => `'${one}'`).join(", ");
      const line = findLine(compiled.sources, span.file, span.start);
      return missing.length === 0
        ? []
        : [
            {
              code: "kit/source-incomplete",
              file: span.file,
              line,
              message: { en: `The source '${name}' has no ${list}.`, nl: `De bron '${name}' heeft geen ${list}.` },
              hint: {
                en: "Write what it is called, of which kind it is and when you saw it.",
                nl: "Schrijf hoe zij heet, van welke soort zij is en wanneer je haar zag.",
              },
            },
          ];
    });
}

function checkShown({ ownRules, compiled }: PackageFolder, model: Model): readonly PlatformFinding[] {
  const shown = listShownRules(model);
  return ownRules
    .filter((rule) => !shown.has(rule.name) && decides(rule))
    .map(({ name, linked: { span } }) => ({
      code: "kit/rule-without-example",
      file: span.file,
      line: findLine(compiled.sources, span.file, span.start),
      message: {
        en: `No example shows what the rule '${name}' does.`,
        nl: `Geen voorbeeld laat zien wat de regel '${name}' doet.`,
      },
      hint: {
        en: "Write an example with a chain in which it decides something.",
        nl: "Schrijf een voorbeeld met een keten waarin zij iets beslist.",
      },
    }));
}

/** What only raises a counter or marks copies decides nothing by itself. */
function decides({ outcome, countsFor, tells, effects }: PackageFolder["ownRules"][number]): boolean {
  return [outcome, countsFor, tells, ...effects].some((said) => said !== undefined);
}

function checkClaims({ platform }: Model): readonly PlatformFinding[] {
  return platform.claims.some(({ span }) => isOwnFile(span.file))
    ? []
    : [
        {
          code: "kit/no-claim",
          file: "rules/main.waft",
          message: {
            en: "Nothing is claimed about what holds for all posts.",
            nl: "Er staat geen enkele claim over wat voor alle berichten geldt.",
          },
          hint: {
            en: "Write a claim: does the author survive every chain of shares?",
            nl: "Schrijf een claim: overleeft de auteur elke keten van delen?",
          },
        },
      ];
}
