import type { Diagnostic } from "./diagnostic.ts";

/** Whether a finding keeps rules from answering. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
