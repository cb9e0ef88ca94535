import type { BundleNames } from "./bundle.ts";

/** The post of which is asked: who publishes it, what it has, and its settings. */
export interface PostQuestion<Names extends BundleNames = BundleNames> {
  /** A kind of actor, such as `page`; without it the first that the platform knows. */
  readonly by?: Names["actor"];
  /** Dotted names of parts, such as `text.link`; naming one brings its parents along. */
  readonly parts?: readonly Names["postPart"][];
  /** Values of attributes of the post, by name; others have their first value. */
  readonly settings?: Partial<Names["postSettings"]>;
}

/** One act of a chain. */
export interface Step<Names extends BundleNames = BundleNames> {
  readonly action: Names["action"];
  /** Parts that the actor adds, such as `note`. */
  readonly brings?: readonly Names["part"][];
  /** A kind of actor (`member`) or a person of the thing acted on (`author`, `sharer`). */
  readonly by?: Names["actor"] | "author" | "sharer" | "via";
  /** Values of attributes of the act or of the viewer. */
  readonly settings?: Partial<Names["settings"]>;
}

/** Acts, one after the other, each on what the act before showed; a name alone is an act that brings nothing. */
export type ChainQuestion<Names extends BundleNames = BundleNames> = readonly (Names["action"] | Step<Names>)[];

/** What `trace` is asked. */
export interface Question<Names extends BundleNames = BundleNames> {
  readonly post?: PostQuestion<Names>;
  readonly chain: ChainQuestion<Names>;
  /** `2016`, `2016-03` or `2016-03-14`, the first day counts; without it today (UTC). */
  readonly asOf?: string;
}

/** What `compareChains` is asked: one post, one day, several chains. */
export interface ComparisonQuestion<Names extends BundleNames = BundleNames> {
  readonly post?: PostQuestion<Names>;
  readonly chains: readonly ChainQuestion<Names>[];
  readonly asOf?: string;
}
