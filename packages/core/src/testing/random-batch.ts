import type { Bundle } from "@waft/runtime";
import type { Batch, BatchQuestion } from "@waft/runtime/batch";

/** A number from 0 up to, and not including, `below`. */
export type Draw = (below: number) => number;

/** Draws that are the same for the same seed. */
export function createDraw(seed: number): Draw {
  let state = (seed ^ 0x9e_37_79_b9) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Posts and chains of all kinds for the batch call; one number in `wrongIn` is one that is nothing, and of chains that are
 * `plain` it is not said who acts and with which settings.
 */
export function randomBatch(
  bundle: Bundle,
  batch: Batch,
  {
    draw,
    chains,
    wrongIn,
    plain = false,
  }: { readonly draw: Draw; readonly chains: number; readonly wrongIn: number; readonly plain?: boolean },
): BatchQuestion {
  const posts = 5;
  const drawing: Drawing = { bundle, batch, draw, wrongIn };
  const lengths = Array.from({ length: chains }, () => draw(6));
  const hops = lengths.reduce((sum, length) => sum + length, 0);
  const starts = lengths.reduce<number[]>((all, length) => [...all, (all.at(-1) ?? 0) + length], [0]);
  const list = <Item>(length: number, item: () => Item): readonly Item[] => Array.from({ length }, item);
  const values = (settings: Batch["postSettings"], length: number): Uint16Array =>
    Uint16Array.from(list(length, () => settings.map((one) => number(drawing, one.values.length))).flat());
  return {
    posts: {
      parts: Uint32Array.from(list(posts, () => drawParts(drawing, { ofPost: true, many: 4 })).flat()),
      authors: Uint16Array.from(list(posts, () => number(drawing, batch.actors.length))),
      settings: values(batch.postSettings, posts),
    },
    chains: {
      starts: Uint32Array.from(starts),
      posts: Uint32Array.from(list(chains, () => number(drawing, posts))),
      actions: Uint16Array.from(list(hops, () => number(drawing, batch.actions.length))),
      ...(plain || draw(3) === 0
        ? {}
        : {
            actors: Uint16Array.from(list(hops, () => (draw(2) === 0 ? 0 : number(drawing, batch.actors.length + 4)))),
          }),
      ...(draw(3) === 0
        ? {}
        : {
            brings: Uint32Array.from(
              list(hops, () => drawParts(drawing, { ofPost: false, many: Math.max(draw(5) - 2, 0) })).flat(),
            ),
          }),
      ...(plain || draw(3) === 0 ? {} : { settings: drawActSettings(drawing, hops) }),
    },
  };
}

interface Drawing {
  readonly bundle: Bundle;
  readonly batch: Batch;
  readonly draw: Draw;
  readonly wrongIn: number;
}

function number({ draw, wrongIn }: Drawing, below: number): number {
  return draw(wrongIn) === 0 ? below + draw(3) : draw(Math.max(below, 1));
}

/** Most are left at their first value: few actions have a setting. */
function drawActSettings(drawing: Drawing, hops: number): Uint16Array {
  const { batch, draw } = drawing;
  return Uint16Array.from({ length: hops * batch.actSettings.length }, (_, at) =>
    draw(4) > 0 ? 0 : number(drawing, batch.actSettings[at % batch.actSettings.length]?.values.length ?? 0),
  );
}

function drawParts(
  { bundle, batch, draw, wrongIn }: Drawing,
  { ofPost, many }: { readonly ofPost: boolean; readonly many: number },
): readonly number[] {
  const fitting = bundle.parts.flatMap((part, index) => (part.ofPost === ofPost ? [index] : []));
  const words = Array.from({ length: batch.words }, () => 0);
  for (let left = many; left > 0; left -= 1) {
    const part = draw(wrongIn) === 0 ? draw(batch.words * 32) : (fitting[draw(fitting.length)] ?? 0);
    words[part >>> 5] = ((words[part >>> 5] ?? 0) | (1 << (part & 31))) >>> 0;
  }
  return words;
}
