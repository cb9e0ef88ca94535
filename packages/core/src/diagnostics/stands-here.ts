import type { Said } from "../lib/said.ts";

/** Says of another place what stands there. */
export function standsHere(name: string): Said {
  return { en: `'${name}' stands here.`, nl: `'${name}' staat hier.` };
}
