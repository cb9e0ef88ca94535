import type { Bundle } from "@waft/runtime";
import { useMemo } from "preact/hooks";
import type { ChosenAct } from "../view/view.ts";
import { askChain, type Asked, type Wish } from "./ask-chain.ts";

/** The answer for a chain; the same one as long as the same is asked, whatever else of the view changes. */
export function useAsked(bundle: Bundle, wish: Wish, chain: readonly ChosenAct[]): Asked | undefined {
  const { asOf, by, parts, settings } = wish;
  return useMemo(() => askChain(bundle, wish, chain), [bundle, asOf, by, parts, settings, chain]);
}
