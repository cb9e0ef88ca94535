import type { InterpretedStep } from "@waft/core";
import { hasPart, type Bundle } from "@waft/runtime";
import type { TableRow } from "@waft/runtime/internal";
import { createSpaces, spaceOf, type Spaces } from "../claims/spaces.ts";
import { findDistinctions } from "../space/distinctions.ts";
import type { WalkedPost } from "../space/list-posts.ts";
import { reachActs, type Come, type Reached } from "../space/reach.ts";
import { enter, type Space } from "../space/space.ts";
import { findStretch, listCells, listStretches } from "../space/stretch.ts";
import type { ChainToTell } from "./describe-chain.ts";
import { listToldPosts } from "./list-told-posts.ts";

/** A chain that ends with an act, or with publishing. */
export interface FoundChain {
  readonly post: WalkedPost;
  /** What answers its last act. */
  readonly row: TableRow;
  /** Missing for publishing. */
  readonly reached?: Reached;
}

/** The chains of a platform, worked out as they are asked for and kept. */
export interface Chains {
  readonly bundle: Bundle;
  readonly spaces: Spaces;
  readonly byPost: Map<Space, Map<WalkedPost, readonly FoundChain[]>>;
  readonly posts: Map<Space, readonly WalkedPost[]>;
}

/** No chain was worked out yet. */
export function createChains(bundle: Bundle): Chains {
  return { bundle, spaces: createSpaces(bundle), byPost: new Map(), posts: new Map() };
}

/** The space of a day; without a day, of the first one. */
export function findSpace({ bundle, spaces }: Chains, day: string | undefined): Space | undefined {
  const stretch = day === undefined ? listStretches(bundle)[0] : findStretch(bundle, day);
  return stretch && spaceOf(spaces, stretch);
}

/** Posts that rules can tell apart, worked out once for each space. */
export function listTold({ bundle, posts }: Chains, space: Space): readonly WalkedPost[] {
  const found = posts.get(space) ?? listToldPosts(bundle, findDistinctions(bundle, listCells(space.stretch)));
  posts.set(space, found);
  return found;
}

/** The chains of a post, one for each act that rules and what is there can tell apart, the shortest first. */
export function listChains({ byPost }: Chains, space: Space, post: WalkedPost): readonly FoundChain[] {
  const known = byPost.get(space) ?? new Map<WalkedPost, readonly FoundChain[]>();
  byPost.set(space, known);
  const found = known.get(post) ?? reachAll(space, post);
  known.set(post, found);
  return found;
}

function reachAll(space: Space, post: WalkedPost): readonly FoundChain[] {
  const found: FoundChain[] = [{ post, row: enter(space, post).row }];
  reachActs(space, post, (reached) => {
    if (reached.act.cell !== undefined) {
      found.push({ post, row: reached.act.row, reached });
    }
  });
  return found;
}

/** A chain as it can be told. */
export function tellChain(bundle: Bundle, { post, reached }: FoundChain, day: string | undefined): ChainToTell {
  const { parts } = bundle;
  const names = post.named;
  return {
    post: {
      day: day ?? "0000-00-00",
      post: new Set([...parts.keys()].filter((part) => hasPart(post.parts, part))),
      author: post.author,
      settings: post.settings,
    },
    named: parts.flatMap(({ name }, part) => (names.includes(name) ? [part] : [])),
    steps: reached === undefined ? [] : listSteps(bundle, reached),
    ...(day === undefined ? {} : { day }),
  };
}

function listSteps(
  { parts, attributes }: Bundle,
  { act, before, post }: Reached,
): readonly { readonly step: InterpretedStep; readonly named: readonly number[] }[] {
  const acts = [act];
  for (let at: Come | undefined = before; at !== undefined; at = at.before) {
    acts.unshift(...(at.act === undefined ? [] : [at.act]));
  }
  return acts.map(({ action, kind, identity, settings, brings, named }) => ({
    step: {
      action,
      actor: { kind, identity },
      settings: attributes.map(({ of }, index) => (of === "post" ? post.settings : settings)[index] ?? 0),
      brings: new Set([...parts.keys()].filter((part) => hasPart(brings, part))),
    },
    // What is around a part comes along without being named.
    named: named.filter((part) => !named.some((other) => parts[other]?.parent === part)),
  }));
}
