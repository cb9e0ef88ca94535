import { createLanguageService, type LanguageService } from "@waft/language-service";
import { chooseColumns, foldActs, listFormSteps, surveyActs } from "@waft/platform-kit/survey";
import type { Bundle } from "@waft/runtime";
import { createRulesHost } from "./create-rules-host.ts";
import { findRule } from "./find-rule.ts";
import type { Answers, FindingsByFile, Question, QuestionKind, RuleFiles, Seen, Survey } from "./orders.ts";

/** The rules that are worked on, as the worker holds them. */
export interface Bench {
  readonly change: (path: string, text: string) => void;
  /** The steps of looking at the rules after a change of a file, the fastest first; each is worked out when it is asked. */
  readonly look: (path: string) => Generator<Seen, void>;
  readonly answer: (question: Question) => Answers[QuestionKind];
}

/** Puts the rule files of a platform on the bench; they are all held in memory. */
export function createBench({ entry, texts: given }: RuleFiles): Bench {
  const texts = new Map(Object.entries(given));
  const host = createRulesHost(texts);
  const service = createLanguageService({ host });
  texts.forEach((text, path) => service.setFile(path, text));
  let bundle: Bundle | undefined;
  return {
    change: (path, text) => {
      texts.set(path, text);
      service.setFile(path, text);
    },
    *look(path) {
      yield { kind: "written", path, findings: service.writtenFindings(path) };
      yield { kind: "named", path, findings: service.quickFindings(path) };
      // A file that no other file uses any more is none of this platform's.
      yield { kind: "whole", findings: listFindings(service, service.filesOf(entry)) };
      // Examples that fail say that rules are not as somebody wrote: the rules have a picture all the same.
      const compiled = service.compile(entry);
      bundle = compiled.bundle ?? bundle;
      yield { kind: "picture", ...(compiled.bundle === undefined ? {} : { bundle: compiled.bundle }) };
    },
    answer: (question) => {
      if (question.kind === "survey") {
        return survey(bundle, question.asOf);
      }
      return question.kind === "rule"
        ? findRule(service, listOwnFirst(entry, [...texts.keys()]), question.name)
        : ask(service, question);
    },
  };
}

/** The files of the platform itself before those of the platforms that it is made of. */
function listOwnFirst(entry: string, paths: readonly string[]): readonly string[] {
  const own = entry.slice(0, entry.lastIndexOf("/") + 1);
  return [...paths.filter((path) => path.startsWith(own)), ...paths.filter((path) => !path.startsWith(own))];
}

function listFindings(service: LanguageService, paths: readonly string[]): FindingsByFile {
  return Object.fromEntries(
    paths.map((path) => [path, service.findings(path)] as const).filter(([, found]) => found.length > 0),
  );
}

function survey(bundle: Bundle | undefined, asOf: string): Survey | undefined {
  if (bundle === undefined) {
    return undefined;
  }
  const acts = foldActs(surveyActs(bundle, asOf));
  return { acts, columns: chooseColumns(bundle, acts), steps: listFormSteps(bundle, asOf) };
}

function ask(
  service: LanguageService,
  question: Exclude<Question, { readonly kind: "survey" | "rule" }>,
): Answers[QuestionKind] {
  const { path } = question;
  switch (question.kind) {
    case "hover":
      return service.hover(path, question.offset, question.language);
    case "complete":
      return service.complete(path, question.offset, question.language);
    case "define":
      return service.define(path, question.offset);
    case "references":
      return service.references(path, question.offset);
    case "prepareRename":
      return service.prepareRename(path, question.offset, question.language);
    case "rename":
      return service.rename(question);
    case "outline":
      return service.outline(path, question.language);
    case "folds":
      return service.folds(path);
    case "format":
      return service.format(path);
    case "tokens":
      return service.tokens(path, question.stretch);
    case "codeActions":
      return service.codeActions(path, question.span, question.language);
    case "lenses":
      return service.lenses(path);
    case "run":
      return service.run(path, question.lens);
  }
}
