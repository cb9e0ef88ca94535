import { createLooker } from "./create-looker.ts";
import type { Looked } from "./looked.ts";
import type { Answers, Order, QuestionKind, Questions, RuleFiles, TimedSeen } from "./orders.ts";

/** Who is told what becomes of rules. */
export interface SessionListeners {
  readonly looked: (looked: Looked) => void;
  /** The worker could not be loaded, or stopped at a mistake of its own. */
  readonly failed: (how: "not-loaded" | "stopped") => void;
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
  // Only what went wrong in a script that runs has something to say.
  worker.addEventListener("error", (event) => failed(event.message ? "stopped" : "not-loaded"));
  const send = (order: Order, port?: MessagePort): void => worker.postMessage(order, port === undefined ? [] : [port]);
  const looker = createLooker((wanted, listen) => {
    const port = openPort<TimedSeen>({ listen, isLast: ({ kind }) => kind === "stale" || kind === "picture" });
    send({ order: "look", ...wanted }, port);
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
        const port = openPort<Answers[typeof kind]>({ listen: settle, isLast: () => true });
        worker.postMessage({ order: "ask", question: { kind, ...asked } }, [port]);
      }),
    close: () => {
      looker.close();
      worker.terminate();
    },
  };
}

/** What comes through a port, and whether anything comes after it. */
interface Listener<Message> {
  readonly listen: (message: Message) => void;
  readonly isLast: (message: Message) => boolean;
}

/** A port for whoever answers. */
function openPort<Message>({ listen, isLast }: Listener<Message>): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (isLast(data)) {
      port1.close();
    }
    listen(data);
  });
  port1.start();
  return port2;
}
