import type { Span } from "../text/source-file.ts";

/** How much a finding matters: with an error nothing is compiled. */
export type Severity = "error" | "warning" | "info" | "hint";

/** A change of the text that mends a finding. */
export interface Fix {
  readonly title: string;
  /** The same in Dutch. */
  readonly nl?: string;
  /**
   * Whether it may be made without anybody looking at it: it does what the finding asks in the only way there is,
   * and changes nothing that was in order. The first fix of a finding is the one to make.
   */
  readonly safe?: true;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly message: string;
  /** The same in Dutch. */
  readonly nl?: string;
  readonly span: Span;
}

/** A finding: plain data, the same for the command line, editors and web pages. */
export interface Diagnostic {
  /** `<owner>/<kebab-name>`, never renamed. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly hint?: string;
  /** The same two sentences in Dutch. */
  readonly nl?: { readonly message: string; readonly hint: string };
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What a phase gives back: its value, as far as there is one, and everything it found. */
export interface Result<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}
