import type { Bundle } from "@waft/runtime";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";
import { translateChain } from "../ask/translate-chain.ts";
import type { HeldView } from "../view/use-view.ts";

/** The network that is shown, and how to change the view. */
export interface ShownPlatform extends Pick<HeldView, "change" | "amend"> {
  readonly platform: string;
  /** Its rules, as soon as they are there. */
  readonly bundle: Bundle | undefined;
}

/**
 * Gives what shows another network that somebody chose. As soon as its rules are there the chains are put into its
 * words: whoever looks at a share and asks for Mastodon wants to see what there stands for a share. A link is never put
 * into other words.
 */
export function useChosenPlatform({ platform, bundle, change, amend }: ShownPlatform): (name: string) => void {
  const chosen = useRef<{ readonly name: string; readonly from: Bundle } | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = chosen;
    if (current?.name !== platform) {
      // Somebody went back before the rules were there.
      chosen.current = undefined;
    } else if (bundle !== undefined) {
      chosen.current = undefined;
      amend(({ chains }) => ({ chains: chains.map((acts) => translateChain(current.from, bundle, acts).acts) }));
    }
  }, [platform, bundle, amend]);
  return useCallback(
    (name) => {
      // What could not be shown keeps its words until something can be.
      chosen.current = bundle === undefined ? chosen.current && { ...chosen.current, name } : { name, from: bundle };
      change(({ beside }) => ({
        platform: name,
        beside: beside === name ? undefined : beside,
        rule: undefined,
        rules: undefined,
      }));
    },
    [bundle, change],
  );
}
