import { createBench, type Bench } from "./create-bench.ts";
import type { Order, Seen, TimedSeen } from "./orders.ts";

/** What the worker holds between two messages. */
interface Held {
  bench: Bench | undefined;
  /** Goes up with each change: what is being looked at may no longer be what stands there. */
  changes: number;
}

/** Takes orders from the page: nothing that it does makes anybody wait who writes. */
function serve(): void {
  const held: Held = { bench: undefined, changes: 0 };
  addEventListener("message", ({ data, ports: [port] }: MessageEvent<Order>) => {
    switch (data.order) {
      case "open":
        held.bench = createBench(data);
        break;
      case "change":
        held.changes += 1;
        held.bench?.change(data.path, data.text);
        break;
      case "look":
        void look(held, data.path, (seen) => port?.postMessage(timeSeen(seen, data.at)));
        break;
      case "ask":
        port?.postMessage(held.bench?.answer(data.question));
    }
  });
}

function timeSeen(seen: Seen, at: number): TimedSeen {
  return { ...seen, after: performance.timeOrigin + performance.now() - at };
}

/** Goes on to the next step only when no other change has come meanwhile. */
async function look(held: Held, path: string, tell: (seen: Seen) => void): Promise<void> {
  const { changes } = held;
  for (const seen of held.bench?.look(path) ?? []) {
    tell(seen);
    // oxlint-disable-next-line no-await-in-loop -- lets messages in that came meanwhile
    await new Promise((settle) => {
      setTimeout(settle);
    });
    if (held.changes !== changes) {
      tell({ kind: "stale" });
      return;
    }
  }
}

serve();
