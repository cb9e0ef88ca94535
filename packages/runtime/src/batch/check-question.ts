import type { Problems } from "../problem.ts";
import type { Batch } from "./batch.ts";
import type { BatchQuestion } from "./batch-question.ts";
import type { BatchResult } from "./batch-result.ts";
import { refuseBatch } from "./refuse-batch.ts";

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

/** How much a question asks, once all its arrays are of the right kind and length; what is in them is another matter. */
export function checkQuestion(batch: Batch, question: BatchQuestion): { readonly size: BatchSize } | Problems {
  const { posts, chains, into } = question;
  const size = {
    posts: Math.floor(posts.parts.length / batch.words),
    chains: Math.max(chains.starts.length - 1, 0),
    hops: chains.actions.length,
  };
  const wrong = [
    ...listDemands(batch, question, size),
    ...(into === undefined ? [] : listResult(batch, into, size)),
  ].find((demand) => !isMet(demand));
  if (wrong !== undefined) {
    const { name, kind, length } = wrong;
    return refuseBatch({ place: name, about: kind.name, count: length });
  }
  return hasOrder(chains.starts, size.hops) ? { size } : refuseBatch({ place: "chains.starts", count: size.hops });
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

function listDemands(batch: Batch, { posts, chains }: BatchQuestion, size: BatchSize): readonly Demand[] {
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

function listResult({ words, copies, counters }: Batch, into: BatchResult, size: BatchSize): readonly Demand[] {
  const { hops, chains } = size;
  const levels = into.lo.length > 0 || into.hi.length > 0 ? hops * 4 * words : 0;
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

function hasOrder(starts: Uint32Array, hops: number): boolean {
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
