import { didYouMean, joinWords, type Said } from "@waft/core";
import type { PlatformFinding } from "../lint/platform-finding.ts";
import { factColumns, factStandings, reasonWords, type Fact } from "./facts.ts";
import { readCsv, type CsvRow } from "./read-csv.ts";
import { readFactDays } from "./read-fact-days.ts";

/** The facts of a package, and what is wrong with the lines that could not be read. */
export interface ReadFacts {
  readonly facts: readonly Fact[];
  readonly findings: readonly PlatformFinding[];
}

const idPattern = /^[A-Z]+-\d+[a-z]?$/u;
const file = "facts.csv";

/** Reads `facts.csv`: every line that can be read is a fact, every other one a finding; never throws. */
export function readFacts(text: string): ReadFacts {
  const [head, ...rows] = readCsv(text);
  const wanted = factColumns.join(",");
  if (head?.values.join(",") !== wanted) {
    const isOtherwiseParted = head?.values.join(",").split(/[;\t]/u).join(",") === wanted;
    return { facts: [], findings: [isOtherwiseParted ? describeParting() : describeHead(wanted)] };
  }
  const findings: PlatformFinding[] = [];
  const facts: Fact[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const fact = readFact(row);
    const before = lines.get(fact.id);
    lines.set(fact.id, before ?? row.line);
    // With a value too many or too few, others stand in the wrong columns.
    const misplaced = checkRow(row);
    const wrong =
      misplaced.length > 0 ? misplaced : [...checkFact(fact), ...(before === undefined ? [] : [twice(fact, before)])];
    findings.push(...wrong);
    if (wrong.length === 0) {
      facts.push(fact);
    }
  }
  return { facts, findings };
}

function readFact({ line, values }: CsvRow): Fact {
  const [id = "", use = "", statement = "", source = "", dates = "", standing = "", note = ""] = values.map((value) =>
    value.trim(),
  );
  const words = use.split(/\s+/u).filter((word) => word !== "");
  const reason = reasonWords.find((word) => word === words[0]);
  const rules = reason === undefined ? words : words.slice(1);
  return { line, id, rules, ...(reason === undefined ? {} : { reason }), statement, source, dates, standing, note };
}

function describeHead(wanted: string): PlatformFinding {
  return {
    code: "kit/facts-head",
    file,
    line: 1,
    message: {
      en: "The first line does not name the columns of a table of facts.",
      nl: "De eerste regel noemt niet de kolommen van een tabel met feiten.",
    },
    hint: { en: `Write '${wanted}'.`, nl: `Schrijf '${wanted}'.` },
  };
}

function describeParting(): PlatformFinding {
  return {
    code: "kit/facts-head",
    file,
    line: 1,
    message: {
      en: "Values in this table are parted by semicolons or tabs.",
      nl: "De waarden in deze tabel zijn gescheiden met puntkomma's of tabs.",
    },
    hint: {
      en: "Save it with commas between values: in a spreadsheet, as CSV with a comma as separator.",
      nl: "Bewaar de tabel met komma's tussen de waarden: in een rekenblad als CSV met een komma als scheidingsteken.",
    },
  };
}

function checkRow({ line, values }: CsvRow): readonly PlatformFinding[] {
  const count = String(values.length);
  return values.length === factColumns.length
    ? []
    : [
        report("kit/fact-columns", line, {
          message: {
            en: `This line has ${count} values and not ${factColumns.length}.`,
            nl: `Deze regel heeft ${count} waarden en niet ${factColumns.length}.`,
          },
          hint: {
            en: "Put a value that has a comma in it between double quotes.",
            nl: "Zet een waarde met een komma erin tussen dubbele aanhalingstekens.",
          },
        }),
      ];
}

function checkFact(fact: Fact): readonly PlatformFinding[] {
  return [
    ...(idPattern.test(fact.id) ? [] : [wrongId(fact)]),
    ...(fact.statement === "" || fact.source === "" ? [empty(fact)] : []),
    ...checkDates(fact),
    ...(factStandings.some((one) => one === fact.standing) ? [] : [wrongStanding(fact)]),
  ];
}

interface Texts {
  readonly message: Said;
  readonly hint: Said;
}

function report(code: string, line: number, texts: Texts): PlatformFinding {
  return { code, file, line, ...texts };
}

function wrongId({ id, line }: Fact): PlatformFinding {
  return report("kit/fact-id", line, {
    message: { en: `'${id}' is no number of a fact.`, nl: `'${id}' is geen nummer van een feit.` },
    hint: {
      en: "Write capitals, a hyphen and digits: 'LI-027'.",
      nl: "Schrijf hoofdletters, een streepje en cijfers: 'LI-027'.",
    },
  });
}

function twice({ id, line }: Fact, before: number): PlatformFinding {
  return report("kit/fact-twice", line, {
    message: { en: `'${id}' stands on line ${before} already.`, nl: `'${id}' staat al op regel ${before}.` },
    hint: { en: "Give one of them a number of its own.", nl: "Geef een van beide een eigen nummer." },
  });
}

function empty({ id, line, statement }: Fact): PlatformFinding {
  const [en, nl] =
    statement === "" ? ["what was observed", "wat er gezien is"] : ["where it can be read", "waar het te lezen is"];
  return report("kit/fact-empty", line, {
    message: { en: `'${id}' does not say ${en}.`, nl: `Bij '${id}' staat niet ${nl}.` },
    hint: {
      en: "Write the statement in your own words, and the name of a source.",
      nl: "Schrijf in eigen woorden op wat er gezien is, en de naam van een bron.",
    },
  });
}

/** Dates can be read, and what ends does not do so before it begins. */
function checkDates(fact: Fact): readonly PlatformFinding[] {
  const days = readFactDays(fact.dates);
  if (days === undefined) {
    return [wrongDates(fact)];
  }
  const { begins, ends } = days;
  return begins !== undefined && ends !== undefined && ends.latest <= begins.earliest ? [reversed(fact)] : [];
}

function reversed({ id, dates, line }: Fact): PlatformFinding {
  return report("kit/fact-dates", line, {
    message: {
      en: `'${id}' ends before it begins: '${dates}'.`,
      nl: `'${id}' houdt op voordat het begint: '${dates}'.`,
    },
    hint: {
      en: "Write the day on which it began behind 'from', and the one on which it ended behind 'until'.",
      nl: "Schrijf de dag waarop het begon achter 'from', en die waarop het ophield achter 'until'.",
    },
  });
}

function wrongDates({ dates, line }: Fact): PlatformFinding {
  return report("kit/fact-dates", line, {
    message: { en: `'${dates}' does not say when it was so.`, nl: `'${dates}' zegt niet wanneer het zo was.` },
    hint: {
      en: "Write a date such as '2016-03', 'from 2016', 'until about 2017' or 'from 2016 until 2017'; leave it empty when nobody knows.",
      nl: "Schrijf een datum als '2016-03', 'from 2016', 'until about 2017' of 'from 2016 until 2017'; laat het leeg als niemand het weet.",
    },
  });
}

function wrongStanding({ standing, line }: Fact): PlatformFinding {
  const list = { en: joinWords(factStandings, "or"), nl: joinWords(factStandings, "of") };
  return report("kit/fact-standing", line, {
    message: { en: `'${standing}' is no kind of evidence.`, nl: `'${standing}' is geen soort bewijs.` },
    hint: didYouMean(standing, factStandings, { en: `Write ${list.en}.`, nl: `Schrijf ${list.nl}.` }),
  });
}
