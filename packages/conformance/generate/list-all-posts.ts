import { findDistinctions, listPosts, type WalkedPost } from "@waft/analysis/internal";
import type { OpenBundle } from "@waft/runtime/internal";

/** How finely posts are told apart: by every part that they can have, or by those that some rule asks for. */
export type Fineness = "every-part" | "asked-parts";

/** Posts that differ in their parts, in who publishes them and in their settings, as far as some cell asks. */
export function listAllPosts(bundle: OpenBundle, fineness: Fineness): readonly WalkedPost[] {
  const asked = findDistinctions(bundle, bundle.cells.keys());
  const parts = fineness === "every-part" ? new Set(bundle.parts.keys()) : asked.parts;
  return listPosts(bundle, { ...asked, parts, others: "with" });
}
