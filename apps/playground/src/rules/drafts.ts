import type { View } from "../view/view.ts";
import type { ChangedFiles } from "./pack-rules.ts";

/** Rules of a platform that were changed. */
export interface Draft {
  readonly files: ChangedFiles;
  /** The same as they stand in the address; missing until they do, and when they are too large for it. */
  readonly packed?: string;
}

/** Rules that were changed, by platform; they live as long as the page, and in its address. */
export interface Drafts {
  current: Readonly<Record<string, Draft>>;
}

/** Whether changed rules would be lost if the page were left now: those that do not stand in its address. */
export function isAnythingUnkept({ current }: Drafts, address: string): boolean {
  const kept = new URLSearchParams(address.slice(address.indexOf("?") + 1)).get("rules");
  return Object.values(current).some(
    ({ files, packed }) => Object.keys(files).length > 0 && (packed === undefined || packed !== kept),
  );
}

/** Whether rules of a network were changed here, or come with a link. */
export function isChanged({ current }: Drafts, { platform, rules }: Pick<View, "platform" | "rules">): boolean {
  return rules !== undefined || Object.keys(current[platform]?.files ?? {}).length > 0;
}
