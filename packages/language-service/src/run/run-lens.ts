import { createSpaces, proveClaim, testExample, type ClaimResult, type DemandResult } from "@waft/analysis";
import { sayDemand } from "@waft/analysis/internal";
import type { CompiledPlatform, Diagnostic, Model, Said } from "@waft/core";
import { hasProblems, trace, type Bundle, type Trace } from "@waft/runtime";
import type { Lens, RunLine, RunResult } from "../language-service.ts";
import { countMistakes, runPhrases, sayProved } from "./say-run.ts";

/** Runs one example or proves one claim of a platform. */
export function runLens({ model, bundle, diagnostics }: CompiledPlatform, path: string, lens: Lens): RunResult {
  const { span } = lens;
  if (model === undefined || bundle === undefined) {
    const mistakes = diagnostics.filter(({ severity }) => severity === "error").length;
    return { verdict: "none", sentence: countMistakes(mistakes), span, lines: [] };
  }
  const asked = { model, bundle, path, lens };
  return (lens.kind === "example" ? runExample(asked) : runClaim(asked)) ?? { ...nothing, span };
}

const nothing: Pick<RunResult, "verdict" | "sentence" | "lines"> = {
  verdict: "none",
  sentence: runPhrases.notThere,
  lines: [],
};

interface Asked {
  readonly model: Model;
  readonly bundle: Bundle;
  readonly path: string;
  readonly lens: Lens;
}

/** The one that stands there; after an edit elsewhere the one of that name. */
function findOne<One extends Titled>(all: readonly One[], { path, lens }: Asked): One | undefined {
  const inFile = all.filter((one) => one.span.file === path && one.title?.en === lens.name);
  return inFile.find((one) => one.span.start === lens.span.start) ?? inFile[0];
}

interface Titled {
  readonly title?: { readonly en: string };
  readonly span: Diagnostic["span"];
}

function runExample(asked: Asked): RunResult | undefined {
  const { model, bundle } = asked;
  const example = findOne(model.platform.examples, asked);
  if (example === undefined) {
    return undefined;
  }
  const { verdict, findings, question, span } = testExample({ model, bundle }, example);
  const lines = findings.map(({ finding }): RunLine => {
    const { message, hint = "", nl = { message, hint } } = finding;
    return {
      verdict: finding.severity === "error" ? "failed" : "open",
      sentence: { en: message, nl: nl.message },
      ...(hint === "" ? {} : { hint: { en: hint, nl: nl.hint } }),
      span: finding.span,
    };
  });
  const sentence = pickSentence(lines, verdict) ?? runPhrases.passed;
  return { verdict, sentence, span, lines, ...ask(bundle, question) };
}

function runClaim(asked: Asked): RunResult | undefined {
  const { model, bundle } = asked;
  const claim = findOne(model.platform.claims, asked);
  if (claim === undefined) {
    return undefined;
  }
  const result = proveClaim({ model, bundle, spaces: createSpaces(bundle) }, claim);
  const { verdict, span, demands } = result;
  const lines = demands.map((demand) => tellDemand(bundle, result, demand));
  const shown = (lines.find((line) => line.verdict === verdict && line.trace !== undefined) ?? lines[0])?.trace;
  const sentence = pickSentence(lines, verdict) ?? sayProved(result);
  return { verdict, sentence, span, lines, ...(shown === undefined ? {} : { trace: shown }) };
}

function pickSentence(lines: readonly RunLine[], verdict: RunResult["verdict"]): Said | undefined {
  return verdict === "proved" ? undefined : lines.find((line) => line.verdict === verdict)?.sentence;
}

function tellDemand(bundle: Bundle, result: ClaimResult, demand: DemandResult): RunLine {
  const { verdict, span, witness } = demand;
  const shown = witness === undefined ? {} : ask(bundle, witness);
  if (verdict === "proved") {
    return { verdict, sentence: sayProved(result), span, ...shown };
  }
  const { message, hint } = sayDemand(demand);
  return { verdict, sentence: message, hint, span, ...shown };
}

/** The answer for a post and a chain. */
function ask(bundle: Bundle, question: Parameters<typeof trace>[1]): { readonly trace?: Trace } {
  const answer = trace(bundle, question);
  return hasProblems(answer) ? {} : { trace: answer };
}
