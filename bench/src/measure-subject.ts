// Measures one subject, named by the argument, and prints what it found as JSON.
import process from "node:process";
import { Bench } from "tinybench";
import type { Round } from "./measure.ts";
import { subjects } from "./subjects.ts";
import { tableSubjects } from "./table-subjects.ts";

const id = process.argv[2] ?? "";
const subject = await (subjects.get(id) ?? tableSubjects.get(id))?.();
if (subject === undefined) {
  throw new Error(`There is no subject '${id}'.`);
}
const { run, characters, lines, hops, later, close } = subject;
const bench = new Bench({ time: 600, iterations: 2, warmupTime: 1200, warmupIterations: 1, throws: true });
if (later) {
  bench.add(id, async () => {
    await run();
  });
} else {
  bench.add(id, () => {
    run();
  });
}
const [task] = await bench.run();
const result = task?.result;
if (result === undefined || !("latency" in result)) {
  throw new Error(`'${id}' could not be measured.`);
}
const round: Round = { characters, lines, hops, median: result.latency.p50, fastest: result.latency.min };
process.stdout.write(JSON.stringify(round));
await close?.();
