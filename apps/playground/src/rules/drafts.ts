import type { ChangedFiles } from "./pack-rules.ts";

/** Rules that were changed, by platform and path; they live as long as the page, and nowhere else. */
export interface Drafts {
  current: Readonly<Record<string, ChangedFiles>>;
}
