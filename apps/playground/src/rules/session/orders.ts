import type { Diagnostic, Language, Span } from "@waft/core";
import type {
  CodeAction,
  Completions,
  Fold,
  Hover,
  Lens,
  OutlineItem,
  Reference,
  Refusal,
  RenameEdits,
  RenamePlace,
  RunResult,
  SemanticToken,
  TextEdit,
} from "@waft/language-service";
import type { FoldedAct, FormStep } from "@waft/platform-kit/survey";
import type { Bundle } from "@waft/runtime";

/** The rule files of a platform, those of the platforms that it is made of among them. */
export interface RuleFiles {
  readonly entry: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Findings of each file that has any, by its path. */
export type FindingsByFile = Readonly<Record<string, readonly Diagnostic[]>>;

/** One step of looking at rules after a change; the later, the more is known. */
export type Seen =
  /** How the file that was changed is written; after that, also which names are not known. */
  | { readonly kind: "written" | "named"; readonly path: string; readonly findings: readonly Diagnostic[] }
  /** Everything that is found. */
  | { readonly kind: "whole"; readonly findings: FindingsByFile }
  /** The compiled rules; missing when they do not compile. The last step. */
  | { readonly kind: "picture"; readonly bundle?: Bundle }
  /** Another change came: nothing more follows. */
  | { readonly kind: "stale" };

/** A step, and how long after it was asked it was known, in milliseconds. */
export type TimedSeen = Seen & { readonly after: number };

/** A place in a file, and the language in which it is spoken of. */
interface Place {
  readonly path: string;
  readonly offset: number;
  readonly language: Language;
}

/** What each question is asked with. */
export interface Questions {
  readonly hover: Place;
  readonly complete: Place;
  readonly define: Pick<Place, "path" | "offset">;
  readonly references: Pick<Place, "path" | "offset">;
  readonly prepareRename: Place;
  readonly rename: Place & { readonly name: string };
  readonly outline: Pick<Place, "path" | "language">;
  readonly folds: Pick<Place, "path">;
  readonly format: Pick<Place, "path">;
  readonly tokens: Pick<Place, "path"> & { readonly stretch: Pick<Span, "start" | "end"> };
  readonly codeActions: Pick<Place, "path" | "language"> & { readonly span: Pick<Span, "start" | "end"> };
  readonly lenses: Pick<Place, "path">;
  readonly run: Pick<Place, "path"> & { readonly lens: Lens };
  /** The full name of a rule: `flat.like-of-share`. */
  readonly rule: { readonly name: string };
  readonly survey: { readonly asOf: string };
}

/** What the whole platform does on a day. */
export interface Survey {
  readonly acts: readonly FoldedAct[];
  /** Parts that fare on their own somewhere. */
  readonly columns: readonly string[];
  readonly steps: readonly FormStep[];
}

/** What each question is answered with. */
export interface Answers {
  readonly hover: Hover | undefined;
  readonly complete: Completions;
  readonly define: readonly Span[];
  readonly references: readonly Reference[];
  readonly prepareRename: RenamePlace | Refusal;
  readonly rename: RenameEdits | Refusal;
  readonly outline: readonly OutlineItem[];
  readonly folds: readonly Fold[];
  readonly format: readonly TextEdit[];
  readonly tokens: readonly SemanticToken[];
  readonly codeActions: readonly CodeAction[];
  readonly lenses: readonly Lens[];
  readonly run: RunResult;
  /** Where the rule is declared. */
  readonly rule: Span | undefined;
  /** Undefined while nothing has compiled yet. */
  readonly survey: Survey | undefined;
}

/** The names of the questions. */
export type QuestionKind = keyof Questions;

/** A question of some kind. */
export type Question = { readonly [Kind in QuestionKind]: { readonly kind: Kind } & Questions[Kind] }[QuestionKind];

/** What the page tells its worker; the answer to a question goes back through the port that comes with it. */
export type Order =
  | ({ readonly order: "open" } & RuleFiles)
  | { readonly order: "change"; readonly path: string; readonly text: string }
  /** `at` is when it was wanted, in milliseconds since 1970. */
  | { readonly order: "look"; readonly path: string; readonly at: number }
  | { readonly order: "ask"; readonly question: Question };
