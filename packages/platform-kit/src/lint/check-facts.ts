import type { ModelRule } from "@waft/core";
import { didYouMean } from "@waft/core";
import type { Fact } from "../facts/facts.ts";
import { findLine, type PackageFolder } from "./package-folder.ts";
import type { PlatformFinding } from "./platform-finding.ts";

/** The shortest reason, in characters: shorter ones say nothing. */
const shortestReason = 20;

const idPattern = /\b[A-Z]+-\d+[a-z]?\b/gu;

/** Every fact carries a rule or says why not, and rules and facts name each other. */
export function checkFacts(at: PackageFolder): readonly PlatformFinding[] {
  const known = new Map(at.facts.map((fact) => [fact.id, fact]));
  const cited = new Map(at.ownRules.map((rule) => [rule.name, listCited(rule)]));
  return [
    ...at.facts.flatMap((fact) => checkUse(fact, cited)),
    ...at.ownRules.flatMap((rule) => checkCited(at, rule, known)),
  ];
}

/** The facts that a rule rests on, by what stands beside its sources: `source leaflet "LI-027, LI-028"`. */
export function listCited({ linked }: ModelRule): readonly string[] {
  return [...new Set(linked.citeNotes.join(" ").match(idPattern))];
}

function checkUse(fact: Fact, cited: ReadonlyMap<string, readonly string[]>): readonly PlatformFinding[] {
  const { id, line, rules, reason, note, standing } = fact;
  const file = "facts.csv";
  if (reason !== undefined && note.length < shortestReason) {
    return [{ code: "kit/fact-unexplained", file, line, ...unexplained(id, reason) }];
  }
  if (reason === undefined && rules.length === 0) {
    return [{ code: "kit/fact-unused", file, line, ...unused(id) }];
  }
  if (reason === undefined && standing === "memory") {
    return [{ code: "kit/fact-of-memory", file, line, ...ofMemory(id) }];
  }
  return rules.flatMap((rule) => {
    const own = cited.get(rule);
    if (own === undefined) {
      return [{ code: "kit/fact-unknown-rule", file, line, ...unknownRule(id, rule, [...cited.keys()]) }];
    }
    return own.includes(id) ? [] : [{ code: "kit/fact-not-cited", file, line, ...notCited(id, rule) }];
  });
}

function checkCited(
  { compiled }: PackageFolder,
  rule: ModelRule,
  known: ReadonlyMap<string, Fact>,
): readonly PlatformFinding[] {
  const { span } = rule.linked;
  const place = { file: span.file, line: findLine(compiled.sources, span.file, span.start) };
  const cited = listCited(rule);
  const unlisted = cited.filter((id) => known.get(id)?.rules.includes(rule.name) === false);
  const missing = cited.filter((id) => !known.has(id));
  return [
    ...(cited.length === 0 ? [{ code: "kit/rule-without-fact", ...place, ...withoutFact(rule.name) }] : []),
    ...missing.map((id) => ({ code: "kit/fact-missing", ...place, ...notThere(id, rule.name) })),
    ...unlisted.map((id) => ({ code: "kit/fact-not-listed", ...place, ...notListed(id, rule.name) })),
  ];
}

type Texts = Pick<PlatformFinding, "message" | "hint">;

function unexplained(id: string, reason: string): Texts {
  return {
    message: {
      en: `'${id}' is '${reason}', but nobody says why.`,
      nl: `'${id}' is '${reason}', maar niemand zegt waarom.`,
    },
    hint: { en: "Write the reason in the last column.", nl: "Schrijf de reden in de laatste kolom." },
  };
}

function unused(id: string): Texts {
  return {
    message: {
      en: `No rule rests on '${id}', and nobody says why.`,
      nl: `Geen regel rust op '${id}', en niemand zegt waarom.`,
    },
    hint: {
      en: "Name the rules that cite it, or write 'outside', 'unsaid' or 'contradicts' and the reason.",
      nl: "Noem de regels die het noemen, of schrijf 'outside', 'unsaid' of 'contradicts' en de reden.",
    },
  };
}

function ofMemory(id: string): Texts {
  return {
    message: {
      en: `'${id}' is only remembered, which is no evidence for a rule.`,
      nl: `'${id}' is alleen een herinnering, en dat is geen bewijs voor een regel.`,
    },
    hint: {
      en: "Find a source that says it, or write 'unsaid' and the reason.",
      nl: "Zoek een bron die het zegt, of schrijf 'unsaid' en de reden.",
    },
  };
}

function unknownRule(id: string, rule: string, known: readonly string[]): Texts {
  return {
    message: {
      en: `'${id}' names the rule '${rule}', which is not there.`,
      nl: `'${id}' noemt de regel '${rule}', die er niet is.`,
    },
    hint: didYouMean(rule, known, {
      en: "Write the full name of a rule of this package: 'flat.share'.",
      nl: "Schrijf de volle naam van een regel van dit pakket: 'flat.share'.",
    }),
  };
}

function notCited(id: string, rule: string): Texts {
  return {
    message: {
      en: `'${id}' names the rule '${rule}', which does not cite it.`,
      nl: `'${id}' noemt de regel '${rule}', die het niet noemt.`,
    },
    hint: {
      en: `Write "${id}" behind the source in the rule, or take the rule out of the line.`,
      nl: `Schrijf "${id}" achter de bron in de regel, of haal de regel uit dit feit.`,
    },
  };
}

function withoutFact(rule: string): Texts {
  return {
    message: { en: `The rule '${rule}' cites no fact.`, nl: `De regel '${rule}' noemt geen feit.` },
    hint: {
      en: 'Give the observation a line in facts.csv and write its number behind the source: source leaflet "LI-027".',
      nl: 'Geef wat er gezien is een regel in facts.csv en schrijf het nummer achter de bron: source leaflet "LI-027".',
    },
  };
}

function notThere(id: string, rule: string): Texts {
  return {
    message: {
      en: `The rule '${rule}' cites '${id}', which has no line in facts.csv.`,
      nl: `De regel '${rule}' noemt '${id}', dat geen regel in facts.csv heeft.`,
    },
    hint: {
      en: "Give what was observed a line there, or mend the number.",
      nl: "Geef wat er gezien is daar een regel, of verbeter het nummer.",
    },
  };
}

function notListed(id: string, rule: string): Texts {
  return {
    message: {
      en: `The rule '${rule}' cites '${id}', which does not name it.`,
      nl: `De regel '${rule}' noemt '${id}', dat de regel niet noemt.`,
    },
    hint: {
      en: `Put '${rule}' into the second column of '${id}' in facts.csv.`,
      nl: `Zet '${rule}' in de tweede kolom van '${id}' in facts.csv.`,
    },
  };
}
