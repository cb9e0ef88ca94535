import { addClosed } from "./bring-parts.ts";
import { clear } from "./clear.ts";
import { infoWidth, maskAt, maskWidth } from "./flatten-rows.ts";
import { troubles, type Run } from "./run.ts";

/** Reads who acts and with which settings into slots; gives back what is wrong with it, or 0. */
export function readAct(run: Run, hop: number, action: number): number {
  const { batch, question, post } = run;
  const { actors, settings } = question.chains;
  const { slots } = post;
  const byAuthor = batch.table.byAuthor[action];
  const told = actors?.[hop] ?? 0;
  if (byAuthor === undefined) {
    return troubles["unknown-action"];
  }
  if (told > batch.actors.length + 3) {
    return troubles["unknown-actor"];
  }
  const identity = told === 0 ? byAuthor : Math.max(told - batch.actors.length, 0);
  slots[1] = kindOf(slots, told, identity);
  slots[2] = identity;
  return settings === undefined ? 0 : readSettings(run, settings, { hop, action });
}

/** The author is of the kind that published; of the other persons of a thing nobody says it. */
function kindOf(slots: Int32Array, told: number, identity: number): number {
  if (identity > 0) {
    return identity === 1 ? (slots[0] ?? 0) : 0;
  }
  return Math.max(told - 1, 0);
}

function readSettings(
  { batch: { table }, post: { slots } }: Run,
  settings: Uint16Array,
  { hop, action }: { readonly hop: number; readonly action: number },
): number {
  const { actSlots, actSizes, actHas } = table;
  const count = actSlots.length;
  for (let at = 0; at < count; at += 1) {
    const value = settings[hop * count + at] ?? 0;
    if (value > 0 && actHas[action * count + at] !== 1) {
      return troubles["unknown-setting"];
    }
    if (value >= (actSizes[at] ?? 0)) {
      return troubles["unknown-value"];
    }
    slots[actSlots[at] ?? 0] = value;
  }
  return 0;
}

/** What is wrong with who acts, or 0: a person of the thing must be there, by what is at most lost in the view before. */
export function checkActor({ batch, post }: Run, hi: Uint32Array, before: number): number {
  const identity = post.slots[2] ?? 0;
  const person = batch.table.parts.persons[identity] ?? -1;
  const isThere = ((hi[before + (person >>> 5)] ?? 0) >>> (person & 31)) & 1;
  return identity === 0 || isThere === 1 ? 0 : troubles["nobody-there"];
}

/** Reads what the actor brings at a hop, with all that comes along; gives back what is wrong with it, or 0. */
export function readBrought(run: Run, hop: number, record: number): number {
  const { batch, question, brought } = run;
  const { words, table } = batch;
  clear(brought);
  for (let word = 0; word < words; word += 1) {
    const named = question.chains.brings?.[hop * words + word] ?? 0;
    if (named === 0) {
      continue;
    }
    if ((named & ~(table.parts.all[word] ?? 0)) !== 0) {
      return troubles["unknown-part"];
    }
    if ((named & ~(table.rows.records[record + infoWidth + word * maskWidth + maskAt.mayBring] ?? 0)) !== 0) {
      return troubles["not-allowed-here"];
    }
    addClosed(brought, table.parts.closed, named, word);
  }
  return 0;
}

/** What is wrong with an act that is not reached, or 0: its names are looked up all the same. */
export function checkUnreached(run: Run, hop: number): number {
  const { batch, question } = run;
  const { actions, actors, settings, brings } = question.chains;
  const action = actions[hop] ?? 0;
  if (actors === undefined && settings === undefined) {
    if (action >= batch.actions.length) {
      return troubles["unknown-action"];
    }
  } else {
    const trouble = readAct(run, hop, action);
    if (trouble !== 0) {
      return trouble;
    }
  }
  return brings === undefined ? 0 : checkNamed(run, brings, hop);
}

function checkNamed({ batch }: Run, brings: Uint32Array, hop: number): number {
  const { words, table } = batch;
  for (let word = 0; word < words; word += 1) {
    if (((brings[hop * words + word] ?? 0) & ~(table.parts.all[word] ?? 0)) !== 0) {
      return troubles["unknown-part"];
    }
  }
  return 0;
}
