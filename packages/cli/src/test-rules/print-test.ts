import { commandName } from "#platforms";
import type { Coverage, Mutation, Witness } from "@waft/analysis";
import { printDiagnostics, type SourceFile } from "@waft/core";
import { trace, type Bundle } from "@waft/runtime";
import { printCommand } from "../commands/next-commands.ts";
import { printChain } from "@waft/analysis/words";
import { capitalise } from "@waft/cards/layout";
import { claimVerdicts, exampleVerdicts, sayExtent, sayOutcomes, testPhrases } from "../phrases/say-test.ts";
import { printStory } from "../print/print-story.ts";
import { placeSpan } from "../report/place-span.ts";
import type { Screen } from "../screen/screen.ts";
import { findProblems, type TestProblem } from "./find-problems.ts";
import type { TestRequest } from "./test-options.ts";
import type { ReadPlatform, TestedTarget } from "./test-target.ts";
import { measureWidth } from "../screen/measure-width.ts";

/** Prints what became of the tests of a platform for people: what failed at length, all the rest in a line each. */
export function printTest(target: TestedTarget, request: TestRequest, screen: Screen): readonly string[] {
  const remarks = target.remarks.flatMap((remark) => screen.wrap(remark[request.language]));
  const { tested } = target;
  if (tested === undefined) {
    const { sources, errors } = target;
    const options = {
      paint: screen.style,
      language: request.language,
      columns: screen.width,
      measure: measureWidth,
      wrap: screen.wrap,
      breakPlaces: screen.fixed,
    };
    return [...remarks, ...printDiagnostics(errors, sources, options).split("\n")];
  }
  const problems = findProblems(tested.result).flatMap((problem) => [
    ...printProblem(target, problem, { platform: tested.platform, screen }),
    "",
  ]);
  return [
    ...remarks,
    ...problems,
    ...printTitles(target, request, screen),
    ...printSummary(target, request, screen),
    ...(tested.result.coverage === undefined ? [] : printCoverage(tested.result.coverage, request, screen)),
    ...(tested.result.mutation === undefined ? [] : printMutation(target, tested.result.mutation, screen)),
  ];
}

function printProblem(
  { entry, sources }: TestedTarget,
  { finding, title, witness }: TestProblem,
  { platform, screen }: { readonly platform: ReadPlatform; readonly screen: Screen },
): readonly string[] {
  const { language, style, width, wrap } = screen;
  const options = { paint: style, language, columns: width, measure: measureWidth, wrap, breakPlaces: screen.fixed };
  return [
    ...wrap(title).map((line) => style.strong(line)),
    ...printDiagnostics([finding], sources, options).split("\n"),
    ...(witness === undefined ? [] : printWitness(platform.bundle, { entry, witness }, screen)),
  ];
}

function printWitness(
  bundle: Bundle,
  { entry, witness }: { readonly entry: string; readonly witness: Witness },
  screen: Screen,
): readonly string[] {
  const { post, chain, asOf, chosen } = witness;
  const { language, style, wrap } = screen;
  const answer = trace(bundle, { post, chain, ...(asOf === undefined ? {} : { asOf }) });
  if ("problems" in answer) {
    return [];
  }
  const choices = Object.entries(chosen ?? {}).flatMap(([word, persons]) =>
    wrap(testPhrases.chosen(word === "tells" ? "tells" : "counts for", persons)[language]),
  );
  const command = printCommand(commandName, askWitness(entry, witness));
  return [
    ...(asOf === undefined ? [] : wrap(testPhrases.asOf(asOf)[language])),
    ...printStory(bundle, answer, screen),
    ...choices,
    ...wrap(testPhrases.toSee(command)[language]).map((line) => style.faint(line)),
  ];
}

/** The arguments of the command that traces a witness. */
function askWitness(entry: string, { post, chain, asOf }: Witness): readonly string[] {
  const settings = Object.entries(post.settings ?? {}).flatMap(([name, value]) => ["--set", `${name}=${value}`]);
  return [
    "trace",
    entry,
    ...(asOf === undefined ? [] : ["--as-of", asOf]),
    ...(post.by === undefined ? [] : ["--by", post.by]),
    ...(post.parts === undefined ? [] : ["--with", post.parts.join(",")]),
    ...settings,
    ...(chain.length === 0 ? [] : ["--chain", printChain(chain)]),
  ];
}

/** A line for each claim; for each example only where it is asked for, or does not pass. */
function printTitles({ tested }: TestedTarget, { language, all }: TestRequest, { style, wrap }: Screen): string[] {
  const { examples = [], claims = [] } = tested?.result ?? {};
  const shown = examples.filter(({ verdict }) => all || verdict !== "passed");
  const line = (mark: string, title: string, more: string): string[] => [...wrap(`${mark} ${title} (${more})`, 2)];
  return [
    ...shown.flatMap(({ title, verdict }) => {
      const paint = { passed: style.added, failed: style.error, open: style.warning }[verdict];
      return line(marks[verdict], title, exampleVerdicts[verdict][language]).map(paint);
    }),
    ...claims.flatMap(({ title, verdict, extent }) => {
      const said = claimVerdicts[verdict][language];
      const more = verdict === "proved" ? `${said}: ${sayExtent(extent, language)}` : said;
      const paint = { proved: style.added, refuted: style.error, open: style.warning, vacuous: style.error }[verdict];
      return line(marks[verdict], title, more).map(paint);
    }),
  ];
}

const marks = { passed: "✓", proved: "✓", failed: "✗", refuted: "✗", vacuous: "✗", open: "?" } as const;

function printSummary(
  { name, tested }: TestedTarget,
  { language, filter }: TestRequest,
  { style, wrap }: Screen,
): readonly string[] {
  const { examples = [], claims = [] } = tested?.result ?? {};
  if (examples.length + claims.length === 0) {
    const said =
      filter === undefined ? testPhrases.nothing(name[language]) : testPhrases.nothingLike(name[language], filter);
    return wrap(said[language]).map((line) => style.warning(line));
  }
  const verdicts = { examples: examples.map(({ verdict }) => verdict), claims: claims.map(({ verdict }) => verdict) };
  const said = capitalise(`${name[language]}: ${sayOutcomes(verdicts, language)}.`);
  const all = [...verdicts.examples, ...verdicts.claims];
  const isFailed = all.some((one) => one === "failed" || one === "refuted" || one === "vacuous");
  const paint = isFailed ? style.error : all.includes("open") ? style.warning : style.strong;
  return wrap(said).map((line) => paint(line));
}

function printCoverage(
  { rules, transitions }: Coverage,
  { language, gate }: TestRequest,
  { style, wrap }: Screen,
): readonly string[] {
  const { taken: count, reachable, limit } = transitions;
  const said =
    limit === undefined ? testPhrases.transitions(count, reachable) : testPhrases.someTransitions(count, limit);
  const taken = wrap(said[language]);
  if (rules.missing.length === 0) {
    return [...wrap(testPhrases.everyRule[language]), ...taken];
  }
  const paint = gate ? style.error : style.warning;
  return [
    ...wrap(testPhrases.missingRules(rules.missing.length, rules.all)[language]).map((line) => paint(line)),
    ...wrap(`  ${rules.missing.join(", ")}.`, 2),
    ...(gate ? wrap(testPhrases.missingHint[language]) : []),
    ...taken,
  ];
}

function printMutation(
  { sources }: TestedTarget,
  { killed, survived, equivalent, refused, mutants }: Mutation,
  { language, style, wrap }: Screen,
): readonly string[] {
  const files = new Map(sources.map((source): [string, SourceFile] => [source.path, source]));
  const lines = mutants
    .filter(({ fate }) => fate === "survived")
    .flatMap(({ rule, change, span }) => {
      const { file, start } = placeSpan(span, files);
      return wrap(`${file}:${start.line}:${start.column} ${rule}: ${change[language]}`, 2);
    });
  return [
    ...wrap(testPhrases.mutation(killed, killed + survived)[language]),
    ...wrap(testPhrases.aside(equivalent, refused)[language]).map((line) => style.faint(line)),
    ...(lines.length === 0 ? [] : [...wrap(testPhrases.survived[language]), ...lines]),
  ];
}
