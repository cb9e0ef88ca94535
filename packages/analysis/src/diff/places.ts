import type { Joint } from "./joint.ts";
import { raiseCounters } from "./row-finder.ts";
import type { Place, Which } from "./which.ts";
import type { RowPair } from "./draw-rows.ts";

/** Finds places: the same form with the same counters is the same place. */
export interface Places {
  readonly find: (place: Place) => Place;
  /** Where an act leads to on either side, if it is answered by the pair of rows with this index. */
  readonly findNext: (before: Place, action: number, pair: number) => readonly [Place, Place];
}

/** Remembers places. */
export function createPlaces(joint: Joint, pairs: readonly RowPair[]): Places {
  const known = new Map<string, Place>();
  const next = new Map<Place, Map<number, readonly [Place, Place]>>();
  const find = ({ form, counters }: Place): Place => {
    const key = `${form} ${counters.join(",")}`;
    const place = known.get(key) ?? { form, counters };
    known.set(key, place);
    return place;
  };
  return {
    find,
    findNext: (before, action, pair) => {
      const mine = next.get(before) ?? new Map<number, readonly [Place, Place]>();
      next.set(before, mine);
      const key = pair * joint.actions.length + action;
      const step = { rows: pairs[pair] ?? [undefined, undefined], action, before };
      const found = mine.get(key) ?? [find(findNextPlace(joint, 0, step)), find(findNextPlace(joint, 1, step))];
      mine.set(key, found);
      return found;
    },
  };
}

/** The form that the first viewers on one side hold, and what counters stand at. */
export function findFirstPlace(joint: Joint, which: Which, rows: RowPair): Place {
  const name = nameFirstForm(joint, which, rows);
  const before = joint.counters.map(() => 0);
  return {
    form: joint.forms.findIndex((form) => form.name === name),
    counters: raiseCounters(joint, which, { rows, before }),
  };
}

/** The name of the form that the first viewers on one side hold. */
export function nameFirstForm({ sides }: Joint, which: Which, rows: RowPair): string {
  const form = rows[which]?.form;
  return form === undefined ? "post" : (sides[which].bundle.forms[form]?.name ?? "");
}

interface Step {
  readonly rows: RowPair;
  /** Index of the shared actions. */
  readonly action: number;
  readonly before: Place;
}

/** The form that is held after an act on one side, and what counters stand at; the form is -1 where both do not know it. */
function findNextPlace(joint: Joint, which: Which, { rows, action, before }: Step): Place {
  return {
    form: findHeldForm(joint, which, { rows, action, before }),
    counters: raiseCounters(joint, which, { rows, before: before.counters }),
  };
}

/** The form that a row of one side shows; where it stands for several of the other side, that of the act or of before. */
function findHeldForm({ forms, actions }: Joint, which: Which, { rows, action, before }: Step): number {
  const form = rows[which]?.form ?? -1;
  const { name, pair } = actions[action] ?? {};
  const fitting = [...forms.keys()].filter((index) => forms[index]?.at[which] === form);
  const ofAct = fitting.find((index) => forms[index]?.name === name && forms[index]?.other === pair?.name);
  return fitting.find((index) => index === before.form) ?? ofAct ?? fitting[0] ?? -1;
}
