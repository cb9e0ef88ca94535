import type { Problems } from "../problem.ts";
import type { Batch } from "./batch.ts";
import type { BatchChains, BatchPosts } from "./batch-question.ts";
import type { BatchResult } from "./batch-result.ts";
import { hasField, refuseBatch, refuseMade } from "./refuse-batch.ts";

/** How much is asked. */
export interface BatchSize {
  readonly posts: number;
  readonly chains: number;
  readonly hops: number;
}

/** One array: what it must be, and how long. */
interface Demand {
  readonly name: string;
  readonly array: unknown;
  readonly kind: typeof Uint8Array | typeof Uint16Array | typeof Uint32Array;
  readonly length: number;
  /** Whether it may be longer, or left out with length 0. */
  readonly may?: "longer" | "be empty";
}

/** A question from a program without types: anything may be missing. */
export interface GivenQuestion {
  readonly posts?: Partial<BatchPosts>;
  readonly chains?: Partial<BatchChains>;
  readonly into?: Partial<BatchResult> | null;
}

type Asked = Required<Pick<GivenQuestion, "posts" | "chains">>;

/** How much a question asks, once all its arrays are of the right kind and length; what is in them is another matter. */
export function checkQuestion(
  batch: Batch,
  question: GivenQuestion | undefined,
): { readonly size: BatchSize } | Problems {
  if (!hasField(batch, "words")) {
    return refuseMade("batch");
  }
  const { posts = {}, chains = {}, into } = readGiven(question);
  const size = measure(batch, { posts, chains });
  const wrong = [
    ...listDemands(batch, { posts, chains }, size),
    ...(into === undefined ? [] : listResult(batch, into ?? {}, size)),
  ].find((demand) => !isMet(demand));
  if (wrong !== undefined) {
    const { name, kind, length } = wrong;
    return refuseBatch({ place: name, about: kind.name, count: length });
  }
  const isInOrder = hasOrder(chains.starts ?? [], size.hops);
  return isInOrder ? { size } : refuseBatch({ place: "chains.starts", count: size.hops });
}

/** The fields of a question; anything but nothing can be asked for one. */
function readGiven(question: GivenQuestion | undefined): GivenQuestion {
  const { posts, chains, into } = question ?? {};
  return { posts: posts ?? {}, chains: chains ?? {}, ...(into === undefined ? {} : { into }) };
}

function measure({ words }: Batch, { posts, chains }: Asked): BatchSize {
  return {
    posts: Math.floor((posts.parts?.length ?? 0) / words),
    chains: Math.max((chains.starts?.length ?? 0) - 1, 0),
    hops: chains.actions?.length ?? 0,
  };
}

function isMet({ array, kind, length, may }: Demand): boolean {
  if (!(array instanceof kind)) {
    return false;
  }
  return (
    array.length === length ||
    (may !== undefined && array.length > length) ||
    (may === "be empty" && array.length === 0)
  );
}

function listDemands(batch: Batch, { posts, chains }: Asked, size: BatchSize): readonly Demand[] {
  const { words, postSettings, actSettings } = batch;
  const all: readonly Demand[] = [
    { name: "posts.parts", array: posts.parts, kind: Uint32Array, length: size.posts * words },
    { name: "posts.authors", array: posts.authors, kind: Uint16Array, length: size.posts },
    { name: "posts.settings", array: posts.settings, kind: Uint16Array, length: size.posts * postSettings.length },
    { name: "chains.starts", array: chains.starts, kind: Uint32Array, length: size.chains + 1 },
    { name: "chains.posts", array: chains.posts, kind: Uint32Array, length: size.chains },
    { name: "chains.actions", array: chains.actions, kind: Uint16Array, length: size.hops },
    { name: "chains.actors", array: chains.actors, kind: Uint16Array, length: size.hops },
    { name: "chains.brings", array: chains.brings, kind: Uint32Array, length: size.hops * words },
    { name: "chains.settings", array: chains.settings, kind: Uint16Array, length: size.hops * actSettings.length },
  ];
  const optional = new Set(["posts.authors", "posts.settings", "chains.actors", "chains.brings", "chains.settings"]);
  return all.filter(({ name, array }) => array !== undefined || !optional.has(name));
}

function listResult(
  { words, copies, counters }: Batch,
  into: Partial<BatchResult>,
  size: BatchSize,
): readonly Demand[] {
  const { hops, chains } = size;
  const levels = (into.lo?.length ?? 0) > 0 || (into.hi?.length ?? 0) > 0 ? hops * 4 * words : 0;
  return [
    { name: "into.outcome", array: into.outcome, kind: Uint8Array, length: hops, may: "longer" },
    { name: "into.form", array: into.form, kind: Uint16Array, length: hops, may: "longer" },
    { name: "into.countsFor", array: into.countsFor, kind: Uint32Array, length: hops * words, may: "longer" },
    { name: "into.counting", array: into.counting, kind: Uint8Array, length: hops, may: "longer" },
    { name: "into.lo", array: into.lo, kind: Uint32Array, length: levels, may: "longer" },
    { name: "into.hi", array: into.hi, kind: Uint32Array, length: levels, may: "longer" },
    {
      name: "into.copied",
      array: into.copied,
      kind: Uint32Array,
      length: copies ? hops * 2 * words : 0,
      may: "be empty",
    },
    { name: "into.counters", array: into.counters, kind: Uint16Array, length: hops * counters.length, may: "be empty" },
    { name: "into.trouble", array: into.trouble, kind: Uint8Array, length: chains, may: "longer" },
    { name: "into.troubleAt", array: into.troubleAt, kind: Uint16Array, length: chains, may: "longer" },
  ];
}

function hasOrder(starts: ArrayLike<number>, hops: number): boolean {
  let before = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    if (start < before) {
      return false;
    }
    before = start;
  }
  return before <= hops;
}
