import { compilePlatform } from "@waft/core";
import { hasPart, type Bundle } from "@waft/runtime";
import { createPartSet, expandParts, prepareBatch, type Batch } from "@waft/runtime/batch";
import { createRandom } from "../texts/random.ts";
import { villageRules } from "./village-rules.ts";

/** Chains through the village, as the batch call takes them. */
export interface VillageHops {
  readonly posts: { readonly parts: Uint32Array; readonly settings: Uint16Array };
  readonly chains: {
    readonly starts: Uint32Array;
    readonly posts: Uint32Array;
    readonly actions: Uint16Array;
    readonly brings: Uint32Array;
  };
}

/** The village compiled, and prepared for the batch call. */
export interface Village {
  readonly bundle: Bundle;
  readonly batch: Batch;
}

/** Compiles the village's rules. */
export function compileVillage(text: string = villageRules): Village {
  const host = { read: (): string => text, resolve: (): undefined => undefined };
  const { bundle } = compilePlatform({ entry: "village.waft", host });
  const prepared = bundle && prepareBatch(bundle, "2020");
  if (bundle === undefined || prepared === undefined || "problems" in prepared) {
    throw new Error("The village does not compile.");
  }
  return { bundle, batch: prepared.batch };
}

/** How many hops are drawn, and how. */
export interface Drawing {
  readonly chains: number;
  /** Chains of the same post, one after the other. */
  readonly chainsPerPost: number;
  readonly seed: number;
}

/** How long each chain is. */
export const chainLength = 4;

/** Draws posts and chains of four acts; of the shares every other brings a note. */
export function drawHops({ batch, bundle }: Village, { chains, chainsPerPost, seed }: Drawing): VillageHops {
  const random = createRandom(seed);
  const posts = Math.ceil(chains / chainsPerPost);
  const hops = chains * chainLength;
  const share = batch.actions.indexOf("share");
  const ofPost = createPartSet(
    bundle.parts.flatMap(({ ofPost: is }, part) => (is ? [part] : [])),
    bundle.parts.length,
  );
  const actions = Uint16Array.from({ length: hops }, () => random.below(batch.actions.length));
  const [note = 0] = createPartSet([batch.parts.indexOf("note")], batch.parts.length);
  return {
    posts: {
      parts: Uint32Array.from({ length: posts }, () => withParents(bundle, random.below(2 ** 32) & (ofPost[0] ?? 0))),
      settings: Uint16Array.from({ length: posts }, () => (random.below(4) === 0 ? 1 : 0)),
    },
    chains: {
      starts: Uint32Array.from({ length: chains + 1 }, (_, chain) => chain * chainLength),
      posts: Uint32Array.from({ length: chains }, (_, chain) => Math.floor(chain / chainsPerPost)),
      actions,
      brings: Uint32Array.from(actions, (action) => (action === share ? note * random.below(2) : 0)),
    },
  };
}

/** Posts name the parts around their parts, so that the loop written by hand need not look for them. */
function withParents({ parts }: Bundle, word: number): number {
  const named = [...parts.keys()].filter((part) => hasPart([word], part));
  return createPartSet(expandParts(named, parts), parts.length)[0] ?? 0;
}
