import { explainPart, type Edit, type WhyChange } from "@waft/analysis/ask";
import { sayEdits } from "@waft/analysis/words";
import { callPart, capitalise, listHeld, sayHeld, type Story } from "@waft/cards/layout";
import { hasProblems, trace, type Bundle, type Question, type Step } from "@waft/runtime";
import type { Change } from "../view/apply-change.ts";
import type { ChosenAct, View } from "../view/view.ts";

/** A change of what is asked after which a part is seen. */
export interface NearestChange {
  /** In a sentence. */
  readonly said: string;
  /** What to do with the view. */
  readonly change: Change;
}

/** What is asked about a part: the answer, the acts that were followed, the hop of the card, and the view. */
export interface NearestQuestion {
  readonly story: Story;
  readonly acts: readonly ChosenAct[];
  readonly hop: number;
  readonly part: string;
  readonly view: View;
}

/**
 * Finds the nearest changes after which a part is surely seen at a hop: at most one of the chain, of the post, of a
 * setting and of the day, each tried by asking anew. None where it is seen already, or where nothing helps.
 */
export function findNearest(asked: NearestQuestion): readonly NearestChange[] {
  const { story, acts, hop, part } = asked;
  const { bundle, trace: answer } = story;
  const question: Question = { asOf: answer.asOf, post: answer.post, chain: acts.slice(0, hop).map(writeStep) };
  const why = explainPart(bundle, question, { part, wanted: "seen" });
  return hasProblems(why)
    ? []
    : why.changes.map((found) => ({ said: sayChange(asked, found), change: describeChange(asked, found) }));
}

function sayChange({ story, part }: NearestQuestion, found: WhyChange): string {
  const { bundle, language } = story;
  const said = sayEdits(found.edits, language, { part: (name) => callPart(bundle, name, language) });
  return `${capitalise(said)}: ${sayHeld({ ...found, isBrought: isBrought(bundle, found, part) }, language)}.`;
}

/** Whether the last act of what is asked instead brings the part, so that it is not kept but there anew. */
function isBrought(bundle: Bundle, { asOf, post, chain }: WhyChange, part: string): boolean {
  const answer = trace(bundle, { asOf, post, chain });
  return !hasProblems(answer) && listHeld({ bundle, trace: answer }, answer.hops.length)?.get(part)?.isBrought === true;
}

/** What of the view becomes otherwise: the acts after the hop stay, and what is not named too. */
function describeChange({ acts, hop, view }: NearestQuestion, { edits, chain, asOf }: WhyChange): Change {
  const isOfChain = edits.some((edit) => "hop" in edit);
  const changed = [...chain.map(readStep), ...acts.slice(hop)];
  return {
    ...edits.reduce<Change>((change, edit) => ({ ...change, ...describeEdit({ ...view, ...change }, edit) }), {}),
    ...(isOfChain ? { chains: [changed, ...view.chains.slice(1)] } : {}),
    ...(edits.some(({ edit }) => edit === "day") ? { asOf } : {}),
    hop: Math.min(hop, changed.length),
    why: undefined,
  };
}

function describeEdit({ parts, settings }: Pick<View, "parts" | "settings">, edit: Edit): Change {
  switch (edit.edit) {
    case "add-part":
      return { parts: [...parts, edit.part] };
    case "remove-part":
      return { parts: leaveOut(parts, edit.part) };
    case "replace-part":
      return { parts: [...leaveOut(parts, edit.from), edit.to] };
    case "author":
      return { by: edit.to };
    case "set-post":
      return { settings: { ...settings, [edit.name]: edit.to } };
    case "replace-act":
    case "remove-act":
    case "bring":
    case "leave-out":
    case "actor":
    case "set-act":
    case "day":
      return {};
  }
}

function leaveOut(parts: readonly string[], part: string): readonly string[] {
  return parts.filter((one) => one !== part && !one.startsWith(`${part}.`));
}

function writeStep({ action, brings, by, settings }: ChosenAct): Step {
  return { action, brings, settings, ...(by === undefined ? {} : { by }) };
}

function readStep({ action, brings = [], by, settings = {} }: Step): ChosenAct {
  const set = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { action, brings, settings: Object.fromEntries(set), ...(by === undefined ? {} : { by }) };
}
