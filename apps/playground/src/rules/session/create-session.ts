import { createLooker } from "./create-looker.ts";
import type { Looked } from "./looked.ts";
import type { Answers, Order, QuestionKind, Questions, RuleFiles, TimedSeen } from "./orders.ts";

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

/** Starts a worker for the rule files of a platform, and looks at them. */
export function createSession(files: RuleFiles, { looked, failed }: SessionListeners): Session {
  const worker = new Worker(new URL("./rules-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("error", failed);
  const send = (order: Order, port?: MessagePort): void => worker.postMessage(order, port === undefined ? [] : [port]);
  const looker = createLooker((path, listener) => {
    const port = openPort(({ data }: MessageEvent<TimedSeen>) => {
      listener(data);
      return data.kind === "stale" || data.kind === "whole";
    });
    send({ order: "look", path, at: performance.timeOrigin + performance.now() }, port);
  }, looked);
  send({ order: "open", ...files });
  looker.want(files.entry);
  return {
    change: (path, text) => {
      send({ order: "change", path, text });
      looker.want(path);
    },
    // Each question goes with a port of its own, so that it gets its own answer.
    ask: async (kind, asked) =>
      new Promise((settle) => {
        const port = openPort(({ data }: MessageEvent<Answers[typeof kind]>) => {
          settle(data);
          return true;
        });
        worker.postMessage({ order: "ask", question: { kind, ...asked } }, [port]);
      }),
    close: () => {
      looker.close();
      worker.terminate();
    },
  };
}

/** A port for whoever answers; what comes through it goes to a listener until that says that it was the last. */
function openPort(listen: (message: MessageEvent<never>) => boolean): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", (message: MessageEvent<never>) => {
    if (listen(message)) {
      port1.close();
    }
  });
  port1.start();
  return port2;
}
