import type { Language, Span } from "@waft/core";
import type { Reference, TextEdit } from "@waft/language-service";
import type { Session } from "../session/create-session.ts";

/** What the pieces of the editor know of the page around it. */
export interface EditorContext {
  readonly path: string;
  readonly language: Language;
  readonly session: Session;
  /** Goes to a place, in this file or another. */
  readonly jump: (span: Span) => void;
  /** Changes files: this one, and others as well where a name stands in several. */
  readonly edit: (edits: readonly TextEdit[]) => void;
  /** Shows places where a name stands. */
  readonly list: (references: readonly Reference[]) => void;
  /** Says something to people, a screen reader among them. */
  readonly tell: (sentence: string) => void;
}
