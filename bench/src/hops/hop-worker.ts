// Follows chains in a thread of its own, as often as it is told to.
import { parentPort, workerData } from "node:worker_threads";
import { createHopRun } from "./create-hop-run.ts";

const run = createHopRun(workerData === "hand" ? "hand" : "batch", { chains: 16_384, chainsPerPost: 64, seed: 1 });
parentPort?.on("message", () => {
  run();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  parentPort?.postMessage("done");
});
