import type { Language } from "@waft/core";
import type { Io } from "../io.ts";
import { showCharacters } from "./show-characters.ts";
import { createStyle, type Style } from "./style.ts";
import { wrapText } from "./wrap-text.ts";

/** The least width for which anything is laid out, in columns. */
export const narrowest = 30;
const widestText = 100;

/** What is known of the place where an answer is shown. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  /** Whether lines must keep to the width: what is piped is for programs too, that read a line as one. */
  readonly fixed: boolean;
  /** Whether everything is said in sentences, without boxes and signs. */
  readonly plain: boolean;
  readonly style: Style;
  readonly language: Language;
  /** A sentence, broken into lines that fit. */
  readonly wrap: (text: string, hanging?: number) => readonly string[];
}

/** What was asked of the way in which an answer is shown. */
export interface Wished {
  readonly width?: number;
  readonly plain?: boolean;
  /** English when left out. */
  readonly language?: Language;
}

/** Finds out how wide the screen is and what it can show. */
export function createScreen(io: Io, asked: Wished): Screen {
  const plain = asked.plain === true;
  const columns = asked.width ?? io.stdout.columns ?? readColumns(io.env["COLUMNS"]) ?? 80;
  const width = Math.max(narrowest, columns);
  return {
    width,
    fixed: !plain && (asked.width ?? io.stdout.columns) !== undefined,
    plain,
    style: createStyle(io.stdout.color && !plain),
    language: asked.language ?? "en",
    wrap: (text, hanging = 0) =>
      plain
        ? [showCharacters(text).trim()]
        : wrapText(showCharacters(text), { width: Math.min(width, widestText), hanging, wholeAddresses: true }),
  };
}

function readColumns(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : undefined;
}
