import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { hasProblems, trace, type Bundle, type Question, type Step } from "@waft/runtime";
import { compileFolder } from "@waft/platform-kit";
import { listCases } from "./engines/cases.ts";
import { engines } from "./engines/engines.ts";
import { checkEngine, drawWalks, walkAll, walkLater } from "./engines/walk.ts";
import { compareByHand, createHopRun, type Follower } from "./hops/create-hop-run.ts";
import { compareStatesOf } from "./hops/number-hops.ts";
import { chainLength, compileVillage, drawHops, type Drawing } from "./hops/village.ts";
import { writeManyRules } from "./hops/write-many-rules.ts";
import type { Subject } from "./subjects.ts";

type CreateSubject = () => Subject | Promise<Subject>;

const drawing: Drawing = { chains: 16_384, chainsPerPost: 64, seed: 1 };
const large: Drawing = { ...drawing, chains: 262_144 };

/** How many chains a slow engine follows in a run. */
const walked = 256;

/** How many traces are made in a run. */
const traces = 100;

const ownSubjects: readonly (readonly [string, CreateSubject])[] = [
  ["hops hand", (): Subject => follow("hand", drawing)],
  ["hops batch", (): Subject => follow("batch", drawing)],
  ["hops forms", (): Subject => follow("forms", drawing)],
  ["hops states", (): Subject => follow("states", drawing)],
  ["hops number", (): Subject => follow("number", drawing)],
  ["hops prepare", (): Subject => follow("prepare", drawing)],
  ["hops apart", (): Subject => follow("batch", { ...drawing, chainsPerPost: 1 })],
  ["hops large", (): Subject => follow("batch", large)],
  ["hops rules", (): Subject => follow("batch", drawing, writeManyRules(200))],
  ["hops two hand", (): Promise<Subject> => followTwice("hand")],
  ["hops two batch", (): Promise<Subject> => followTwice("batch")],
  ["trace", explain],
];

const engineSubjects: readonly (readonly [string, CreateSubject])[] = [...engines].flatMap(([name, { levels }]) => [
  [`forms ${name}`, (): Promise<Subject> => walk(name, false)],
  ...(levels ? [[`levels ${name}`, (): Promise<Subject> => walk(name, true)] as const] : []),
]);

/** Everything that is measured of the table, by its name; made only when it is its turn. */
export const tableSubjects: ReadonlyMap<string, CreateSubject> = new Map([...ownSubjects, ...engineSubjects]);

/** Chains through the village, after it was seen that the loop written by hand and states say the same. */
function follow(follower: Follower, drawn: Drawing, text?: string): Subject {
  if (text === undefined && drawn !== large) {
    const village = compileVillage();
    if (compareByHand(village, drawHops(village, drawn)) > 0) {
      throw new Error("The loop written by hand says something else than the batch call.");
    }
    if (compareStatesOf(village, drawHops(village, drawn)) > 0) {
      throw new Error("States say something else than the batch call.");
    }
  }
  return { characters: 0, lines: 0, hops: drawn.chains * chainLength, run: createHopRun(follower, drawn, text) };
}

/** Two threads at once, each with its own chains. */
async function followTwice(follower: Follower): Promise<Subject> {
  const file = path.join(import.meta.dirname, "hops/hop-worker.ts");
  const workers = [0, 1].map(() => new Worker(file, { workerData: follower, execArgv: ["-C", "@waft/source"] }));
  const run = async (): Promise<void> => {
    await Promise.all(
      workers.map((worker) => {
        const done = once(worker, "message");
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
        worker.postMessage("run");
        return done;
      }),
    );
  };
  await run();
  const close = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
  return { characters: 0, lines: 0, hops: 2 * drawing.chains * chainLength, run, later: true, close };
}

/** Explained traces of four hops on LinkedIn, of many posts and chains in turns: what answers share must not be all of it. */
function explain(): Subject {
  const { bundle } = compileFolder(path.join(import.meta.dirname, "../../packages/platforms/linkedin"));
  const questions = bundle === undefined ? [] : listQuestions().filter((question) => hasFourHops(bundle, question));
  if (bundle === undefined || questions.length < traces) {
    throw new Error("There are too few traces of four hops.");
  }
  let next = 0;
  return {
    characters: 0,
    lines: 0,
    hops: traces * 4,
    run: () => {
      for (let at = 0; at < traces; at += 1) {
        trace(bundle, questions[next % questions.length] ?? { chain: [] });
        next += 1;
      }
    },
  };
}

/** Each of some posts down each chain of four acts. */
function listQuestions(): readonly Question[] {
  const acts: readonly Step[] = [{ action: "share", brings: ["note"] }, { action: "like" }, { action: "comment" }];
  const posts = [["text.link", "image"], ["text.mention"], ["image"], ["text.hashtag", "video"]];
  const chains = acts.flatMap((a) => acts.flatMap((b) => acts.flatMap((c) => acts.map((d) => [a, b, c, d]))));
  return posts.flatMap((parts, index) =>
    chains.map((chain) => ({ post: { by: index % 2 === 0 ? "page" : "member", parts }, chain, asOf: "2016-03" })),
  );
}

function hasFourHops(bundle: Bundle, question: Question): boolean {
  const answer = trace(bundle, question);
  return !hasProblems(answer) && answer.hops.length === 4;
}

/** Chains through the village with another engine, after it was seen that it says the same at every hop. */
async function walk(name: string, levels: boolean): Promise<Subject> {
  const engine = engines.get(name);
  const village = compileVillage();
  const walks = drawWalks(village, walked);
  const runner = await engine?.create(listCases(village.bundle), levels);
  if (engine === undefined || runner === undefined) {
    throw new Error(`There is no engine '${name}'.`);
  }
  await checkEngine(village, walks, { runner, levels });
  const sizes = { characters: 0, lines: 0, hops: walked * chainLength };
  return engine.later
    ? { ...sizes, run: () => walkLater(walks, runner), later: true }
    : { ...sizes, run: () => walkAll(walks, runner) };
}
