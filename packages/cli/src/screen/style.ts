import type { Paint } from "@waft/core";
import picocolors from "picocolors";

/** How texts are dressed up, with colours or without. */
export interface Style extends Paint {
  /** A name of something that is no longer there. */
  readonly ghost: (text: string) => string;
  readonly title: (text: string) => string;
  /** A line that would be new in a file. */
  readonly added: (text: string) => string;
}

/** Makes a style; without colours what is lost is written between tildes. */
export function createStyle(color: boolean): Style {
  const colors = picocolors.createColors(color);
  return {
    strong: colors.bold,
    faint: colors.dim,
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
    title: colors.cyan,
    added: colors.green,
    ghost: (text) => (color ? colors.dim(colors.strikethrough(text)) : `~${text}~`),
  };
}
