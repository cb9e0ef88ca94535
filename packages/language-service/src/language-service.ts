import type { CompiledPlatform, Diagnostic, Language, Said, Severity, Span } from "@waft/core";
import type { Trace } from "@waft/runtime";

/** Another text for a stretch of a file. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What a name is a name of; a group is called as actions are, and a value is one of an attribute. */
export type NameKind =
  | "part"
  | "form"
  | "action"
  | "audience"
  | "actor"
  | "attribute"
  | "value"
  | "counter"
  | "source"
  | "era"
  | "rule"
  | "goal"
  | "platform";

/** A source that stands behind a rule. */
export interface HoverSource {
  readonly name: string;
  /** `source` says it, it is `inferred` from it, or it speaks `against` it. */
  readonly word: "source" | "inferred" | "against";
  readonly title?: string;
  readonly by?: string;
  /** `official`, `spec`, `code`, `payload`, `press` or `practitioner`. */
  readonly kind?: string;
  readonly url?: string;
  /** As written: `2016`, `2016-03` or `2016-03-14`. */
  readonly published?: string;
  readonly seen?: string;
  /** The place in it, as the rule says. */
  readonly note?: string;
}

/** A rule, as far as somebody asks why something is so. */
export interface HoverRule {
  /** Its full name: `flat.like-of-share`. */
  readonly name: string;
  readonly documentation?: string;
  /** As written; missing where nobody says when it began or ended. */
  readonly from?: string;
  readonly until?: string;
  readonly review?: string;
  /** The best kind of its sources: how good the word is on which it stands. */
  readonly confidence?: string;
  /** Whether nobody says it outright, but it follows. */
  readonly inferred: boolean;
  readonly sources: readonly HoverSource[];
}

/** What is known of the word at a place. */
export interface Hover {
  readonly span: Span;
  /** What kind of name it is; `keyword` for a word of the language. */
  readonly kind: NameKind | "keyword";
  readonly name: string;
  /** One sentence: what the word is. */
  readonly sentence: string;
  /** What its `///` lines say. */
  readonly documentation?: string;
  /** The rule that it names or stands in. */
  readonly rule?: HoverRule;
  /** All of it in Markdown, a paragraph or list for each. */
  readonly markdown: string;
}

/** One thing that can stand at a place. */
export interface Completion {
  /** What is written, without anything around it. */
  readonly label: string;
  readonly kind: NameKind | "keyword" | "date" | "vocabulary" | "file";
  /** One sentence for people: its title, or what the word does. */
  readonly detail?: string;
  /** What its `///` lines say. */
  readonly documentation?: string;
  /** Written in place of the span; the label, or more than that where it cannot stand alone. */
  readonly text: string;
  /** The smaller, the nearer to what is most likely meant; ties are in the order of the alphabet. */
  readonly rank: number;
}

/** What can stand at a place, and what is replaced by it. */
export interface Completions {
  /** From the beginning of the word that is being written to the place that was asked for. */
  readonly span: Span;
  readonly items: readonly Completion[];
}

/** A place where a name stands. */
export interface Reference {
  readonly span: Span;
  /** Whether it is declared there. */
  readonly declares: boolean;
}

/** What would be renamed. */
export interface RenamePlace {
  readonly span: Span;
  readonly kind: NameKind;
  /** The name as it is written there; of a dotted one the piece at the place. */
  readonly name: string;
}

/** Why something is not done, in one sentence for people. */
export interface Refusal {
  readonly refused: string;
}

/** A change of several files. */
export interface RenameEdits {
  readonly edits: readonly TextEdit[];
}

/** A line of the outline, with what stands inside it. */
export interface OutlineItem {
  readonly name: string;
  readonly kind: NameKind | "person" | "group" | "example" | "claim" | "vocabulary" | "bridge" | "otherwise";
  /** The title in English, or what a rule is on. */
  readonly detail?: string;
  /** The whole declaration. */
  readonly span: Span;
  /** Its name. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** A stretch that can be folded away. */
export interface Fold {
  readonly span: Span;
  readonly kind: "block" | "comment";
}

/** What a stretch of a file is, for its colour. */
export type TokenKind =
  | "keyword"
  | "part"
  | "form"
  | "action"
  | "audience"
  | "actor"
  | "attribute"
  | "value"
  | "counter"
  | "rule"
  | "goal"
  | "platform"
  | "source"
  | "date"
  | "string"
  | "number"
  | "comment"
  | "documentation"
  | "operator";

/** A coloured stretch; they come in the order of the file and never overlap. */
export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Whether a name is declared there. */
  readonly declares: boolean;
}

/** Something that mends a finding. */
export interface CodeAction {
  readonly title: string;
  /** The code of the finding that it mends. */
  readonly code: string;
  readonly severity: Severity;
  /** Where the finding stands. */
  readonly span: Span;
  /** Whether it may be made without anybody looking at it. */
  readonly safe: boolean;
  /** Whether it is the one to make, of those of its finding. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** Something in a file that can be run. */
export interface Lens {
  readonly kind: "example" | "claim";
  /** Its title in English. */
  readonly name: string;
  /** Where its title stands. */
  readonly span: Span;
}

/** A line of what was run. */
export interface RunLine {
  readonly verdict: RunVerdict;
  readonly sentence: Said;
  /** What to do about it, or what would settle it. */
  readonly hint?: Said;
  readonly span: Span;
  /** The question that shows it, and the answer to it: what refutes a claim, or shows that some chain is so. */
  readonly trace?: Trace;
}

/** What became of an example or a claim; `none` where it cannot be run because there are mistakes. */
export type RunVerdict = "passed" | "failed" | "proved" | "refuted" | "open" | "vacuous" | "none";

/** What became of something that was run. */
export interface RunResult {
  readonly verdict: RunVerdict;
  readonly sentence: Said;
  /** Where its title stands. */
  readonly span: Span;
  /** What is to be said of its lines: of a claim each demand, of an example each property that rules do not confirm. */
  readonly lines: readonly RunLine[];
  /** Of an example the answer for its chain; of a claim that of its first line that has one. */
  readonly trace?: Trace;
}

/**
 * What an editor asks of rule files. Everything that comes back is plain data, which can be sent to another thread.
 * Offsets are in UTF-16 units from the beginning of a file, an offset beyond it is taken as its end, and a file that is
 * not there has nothing. Nothing throws because of what stands in a file.
 */
export interface LanguageService {
  /** Takes a file, or another text for one that is there. */
  readonly setFile: (path: string, text: string) => void;
  readonly removeFile: (path: string) => void;
  /** Mistakes in how a file is written, which need no look at any other file: what can be told soonest of each key. */
  readonly writtenFindings: (path: string) => readonly Diagnostic[];
  /** What is found without going through the cases of rules: how it is written, and which names are not known. */
  readonly quickFindings: (path: string) => readonly Diagnostic[];
  /** Everything that is found in a file, as the platforms say that it belongs to. */
  readonly findings: (path: string) => readonly Diagnostic[];
  /** Paths of the files that make up the platform that a file belongs to, those of the platforms that it is made of among them. */
  readonly filesOf: (path: string) => readonly string[];
  /** The platform that a file belongs to, compiled; its examples and claims do not stand in the way of that. */
  readonly compile: (path: string) => CompiledPlatform;
  readonly hover: (path: string, offset: number, language: Language) => Hover | undefined;
  readonly complete: (path: string, offset: number, language: Language) => Completions;
  /** Where the name at a place is declared; several places where a platform says it again. */
  readonly define: (path: string, offset: number) => readonly Span[];
  /** Everywhere that the thing named at a place is named, in the order of files and places. */
  readonly references: (path: string, offset: number) => readonly Reference[];
  /** The same in one file: for marking what stands under the cursor. */
  readonly matches: (path: string, offset: number) => readonly Reference[];
  readonly prepareRename: (path: string, offset: number, language: Language) => RenamePlace | Refusal;
  readonly rename: (asked: RenameQuestion) => RenameEdits | Refusal;
  /** What a file declares, with titles in a language where there are any; English when it is not said. */
  readonly outline: (path: string, language?: Language) => readonly OutlineItem[];
  readonly folds: (path: string) => readonly Fold[];
  /** What makes the file stand in the one style; none where it does already, or cannot be read. */
  readonly format: (path: string) => readonly TextEdit[];
  /** The colours of a file, or of a stretch of it alone. */
  readonly tokens: (path: string, stretch?: Pick<Span, "start" | "end">) => readonly SemanticToken[];
  /** What mends the findings that touch a stretch. */
  readonly codeActions: (path: string, span: Pick<Span, "start" | "end">, language: Language) => readonly CodeAction[];
  readonly lenses: (path: string) => readonly Lens[];
  /** Runs one example or proves one claim. */
  readonly run: (path: string, lens: Lens) => RunResult;
}

/** What is to be called otherwise. */
export interface RenameQuestion {
  readonly path: string;
  readonly offset: number;
  /** The new name. */
  readonly name: string;
  /** The language of a refusal. */
  readonly language: Language;
}
