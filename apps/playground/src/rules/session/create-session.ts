import type { Bundle } from "@waft/runtime";
import type { Answers, FindingsByFile, Order, QuestionKind, Questions, RuleFiles, TimedSeen } from "./orders.ts";

/** What is known of the rules as they were last looked at. */
export interface Looked {
  readonly findings: FindingsByFile;
  /** The last rules that compiled. */
  readonly bundle?: Bundle;
  /** Whether the rules that stand there now do not compile, so that the bundle is of earlier ones. */
  readonly isBroken: boolean;
  /** Whether anything has been changed since. */
  readonly isBusy: boolean;
  /** How long after it was asked the worker first knew what was found, in milliseconds; missing before the first. */
  readonly after?: number;
}

/** Who is told what becomes of rules. */
export interface SessionListeners {
  readonly looked: (looked: Looked) => void;
  /** The worker could not be loaded. */
  readonly failed: () => void;
}

/** A worker that compiles and knows rule files, seen from the page. */
export interface Session {
  /** Another text for a file; it is looked at soon. */
  readonly change: (path: string, text: string) => void;
  readonly ask: <Kind extends QuestionKind>(kind: Kind, asked: Questions[Kind]) => Promise<Answers[Kind]>;
  readonly close: () => void;
}

/** How long after a key is pressed rules are looked at, in milliseconds: several keys at once are one change. */
const patience = 40;

/**
 * Starts a worker for the rule files of a platform. Looks at them one after the other: while it looks, changes gather, and
 * what is no longer of the text that stands there is not told.
 */
export function createSession(files: RuleFiles, { looked: tell, failed }: SessionListeners): Session {
  const worker = new Worker(new URL("./rules-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("error", failed);
  const send = (order: Order, port?: MessagePort): void => worker.postMessage(order, port === undefined ? [] : [port]);
  let looked: Looked = { findings: {}, isBroken: false, isBusy: true };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let wanted: string | undefined = files.entry;
  let isLooking = false;
  /** When the look that goes on told its first findings. */
  let first: number | undefined;
  const take = (seen: TimedSeen): void => {
    const after = takeSeen(looked, seen);
    if (after.findings !== looked.findings) {
      first ??= seen.after;
    }
    const isBusy = wanted !== undefined || seen.kind !== "whole";
    looked = { ...after, isBusy, ...(first === undefined ? {} : { after: first }) };
    tell(looked);
  };
  const look = (): void => {
    if (isLooking || wanted === undefined) {
      return;
    }
    isLooking = true;
    first = undefined;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<TimedSeen>) => {
      if (wanted === undefined && data.kind !== "stale") {
        take(data);
      }
      if (data.kind === "stale" || data.kind === "whole") {
        port1.close();
        isLooking = false;
        look();
      }
    });
    port1.start();
    send({ order: "look", path: wanted, at: performance.timeOrigin + performance.now() }, port2);
    wanted = undefined;
  };
  send({ order: "open", ...files });
  look();
  return {
    change: (path, text) => {
      send({ order: "change", path, text });
      wanted = path;
      if (!looked.isBusy) {
        looked = { ...looked, isBusy: true };
        tell(looked);
      }
      clearTimeout(waiting);
      waiting = setTimeout(look, patience);
    },
    ask: async (kind, asked) =>
      askThrough<typeof kind>((port) => worker.postMessage({ order: "ask", question: { kind, ...asked } }, [port])),
    close: () => {
      clearTimeout(waiting);
      worker.terminate();
    },
  };
}

function takeSeen(before: Looked, seen: TimedSeen): Looked {
  switch (seen.kind) {
    case "quick":
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

/** Asks through a port of its own, so that each question gets its own answer. */
async function askThrough<Kind extends QuestionKind>(send: (port: MessagePort) => void): Promise<Answers[Kind]> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<Answers[Kind]>) => {
      port1.close();
      settle(data);
    });
    port1.start();
    send(port2);
  });
}
