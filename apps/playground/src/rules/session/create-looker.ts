import type { Looked, Spent } from "./looked.ts";
import type { TimedSeen } from "./orders.ts";

/** Asks the worker to look at the rules again and again, each time when the last look has ended. */
export interface Looker {
  /** A file is another one: the rules are looked at soon. */
  readonly want: (path: string) => void;
  readonly close: () => void;
}

/** What is to be looked at, and since when, in milliseconds since 1970. */
export interface WantedLook {
  readonly path: string;
  readonly at: number;
}

/** How a look is asked for: what it sees goes to a listener, step by step. */
export type SendLook = (wanted: WantedLook, listener: (seen: TimedSeen) => void) => void;

/**
 * Looks one time after the other: while it looks, changes gather, and what is no longer of the text that stands there is
 * not told.
 */
export function createLooker(send: SendLook, tell: (looked: Looked) => void): Looker {
  let looked: Looked = { findings: {}, isBroken: false, isBusy: true };
  let isClosed = false;
  let wanted: WantedLook | undefined;
  let isLooking = false;
  /** How long the look that goes on took until its first step, and until everything was found. */
  let spent: Partial<Spent> = {};
  const take = (seen: TimedSeen): void => {
    const { first = seen.after, all = seen.after } = spent;
    spent = seen.kind === "whole" ? { first, all } : { ...spent, first };
    const isBusy = seen.kind !== "picture";
    looked = { ...takeSeen(looked, seen), isBusy, ...(isBusy ? {} : { spent: { first, all } }) };
    tell(looked);
  };
  const look = (): void => {
    if (isLooking || wanted === undefined || isClosed) {
      return;
    }
    [isLooking, spent] = [true, {}];
    send(wanted, (seen) => {
      if (wanted === undefined && seen.kind !== "stale") {
        take(seen);
      }
      if (seen.kind === "stale" || seen.kind === "picture") {
        isLooking = false;
        look();
      }
    });
    wanted = undefined;
  };
  return {
    want: (path) => {
      // Keys that were pressed meanwhile have waited since the first of them.
      wanted = { path, at: wanted?.at ?? performance.timeOrigin + performance.now() };
      // Changes that are made at once are one; and the worker begins before the page draws that it is busy.
      queueMicrotask(look);
      if (!looked.isBusy) {
        looked = { ...looked, isBusy: true };
        tell(looked);
      }
    },
    close: () => {
      isClosed = true;
    },
  };
}

function takeSeen(before: Looked, seen: TimedSeen): Looked {
  switch (seen.kind) {
    case "written":
    case "named":
      // Where there is no mistake, what else was found still holds for most of the text: it is told anew in a moment.
      return seen.findings.some(({ severity }) => severity === "error")
        ? { ...before, findings: { ...before.findings, [seen.path]: seen.findings } }
        : before;
    case "picture":
      // The same rules under another text keep their picture as it is.
      return seen.bundle === undefined || seen.bundle.hash === before.bundle?.hash
        ? { ...before, isBroken: seen.bundle === undefined }
        : { ...before, isBroken: false, bundle: seen.bundle };
    case "whole":
      return { ...before, findings: seen.findings };
    case "stale":
      return before;
  }
}
