import type { TableRow } from "@waft/runtime/internal";
import { findActCell, findActs, keepThere, sayCounters, type Act, type ActChoice } from "../space/list-acts.ts";
import type { WalkedPost } from "../space/list-posts.ts";
import type { Space } from "../space/space.ts";
import type { WalkedState } from "../space/walk-chain.ts";
import type { Shown } from "./follow-demand.ts";

/** Which acts there are of an action on what is held: asked once on the way of a post. */
interface Question {
  readonly action: number;
  readonly state: WalkedState;
}

/** What a walk of all chains of a post came to. */
export interface Told {
  readonly states: number;
  /** For each line of the claim, the ends of chains at which it is open. */
  readonly open: readonly (readonly Shown[])[];
}

/** Questions that are asked on the way of posts that are alike so far: which comes next depends on the answers alone. */
export interface Crossing {
  question?: Question;
  readonly ways: Map<string, Crossing>;
  /** There where all questions were asked, and the walk went to its end. */
  told?: Told;
}

/** How acts were named, to tell answers apart, and rows counted. */
export interface Answers {
  readonly names: WeakMap<readonly Act[], string>;
  readonly rows: Map<TableRow, number>;
}

/** Nothing was named yet. */
export function createAnswers(): Answers {
  return { names: new WeakMap(), rows: new Map() };
}

/** A crossing where nothing was asked yet. */
export function createCrossing(): Crossing {
  return { ways: new Map() };
}

/** The way of one post from crossing to crossing. */
export interface Journey {
  readonly space: Space;
  readonly choice: ActChoice;
  readonly answers: Answers;
  readonly post: WalkedPost;
  readonly asked: Map<string, readonly Act[]>;
  at: Crossing;
}

/** The acts that there are of an action on what is held. */
export function askActs(journey: Journey, question: Question): readonly Act[] {
  const { space, asked, at } = journey;
  const { state } = question;
  const known = asked.get(nameQuestion(journey, question));
  if (known !== undefined) {
    return keepThere(space, known, state);
  }
  at.question ??= question;
  return keepThere(space, goOn(journey, question), state);
}

function nameQuestion({ space, choice }: Journey, { action, state }: Question): string {
  return `${action} ${findActCell(space, action, state.form)} ${sayCounters(space, { action, state, choice })}`;
}

/** What is known of a post before whose questions were all answered as they are for this one. */
export function findTold(journey: Journey): Told | undefined {
  for (let { question } = journey.at; question !== undefined; { question } = journey.at) {
    goOn(journey, question);
  }
  return journey.at.told;
}

function goOn(journey: Journey, question: Question): readonly Act[] {
  const { space, choice, answers, post, asked, at } = journey;
  const acts = findActs(space, post, { ...question, choice });
  asked.set(nameQuestion(journey, question), acts);
  const answer = nameAnswer(answers, acts);
  const next = at.ways.get(answer) ?? createCrossing();
  at.ways.set(answer, next);
  journey.at = next;
  return acts;
}

/** Everything by which acts differ, but for the account of those who are somebody of the post. */
function nameAnswer({ names, rows }: Answers, acts: readonly Act[]): string {
  const known = names.get(acts);
  if (known !== undefined) {
    return known;
  }
  const named = acts.map(({ row, kind, identity, settings, brings, named: parts }) => {
    const number = rows.get(row) ?? rows.size;
    rows.set(row, number);
    return [number, identity === 0 ? kind : -identity, ...[settings, brings, parts].map((all) => all.join("."))].join(
      " ",
    );
  });
  const answer = named.join(",");
  names.set(acts, answer);
  return answer;
}
