import { hasPart, identities, type Bundle, type PartSet } from "@waft/runtime";
import { createPartSet, expandParts, openBundle, type OpenBundle, type TableCell } from "@waft/runtime/internal";
import type { AskedStep } from "./asked.ts";
import { combine } from "./combine.ts";
import type { Stretch } from "./stretch.ts";

/** An act as it is asked, and as the table takes it. */
export interface WalkedStep {
  readonly asked: AskedStep;
  readonly action: number;
  /** A kind of account; undefined stands for that of the author. */
  readonly kind: number | undefined;
  readonly identity: number;
  readonly brings: PartSet;
  /** Settings of the act and of the viewer, by attribute; those of the post are not among them. */
  readonly settings: ReadonlyMap<number, number>;
}

/** Every act that differs in what it brings, in who does it and in its settings, as far as the cells of a span ask. */
export function listSteps(compiled: Bundle, span: Stretch): readonly WalkedStep[] {
  const bundle = openBundle(compiled);
  return [...bundle.actions.keys()].flatMap((action) => {
    const width = bundle.forms.length;
    const cells = span.table.cells
      .slice(action * width, (action + 1) * width)
      .flatMap((cell) => bundle.cells[cell] ?? []);
    const actors = listActors(bundle, action, cells);
    const settings = listSettings(bundle, cells);
    return listBrought(bundle, cells).flatMap((brings) =>
      actors.flatMap((actor) => settings.map((values) => createStep(bundle, { action, actor, brings, values }))),
    );
  });
}

/** Who acts, as it is asked; undefined where nothing is said of it. */
function listActors(
  { actors, actions }: Bundle,
  action: number,
  cells: readonly TableCell[],
): readonly (string | undefined)[] {
  const asked = new Set(cells.flatMap(({ asks }) => asks.map(({ ask }) => ask)));
  const kinds = asked.has("actor") ? actors.slice(actions[action]?.byAuthor === true ? 0 : 1) : [];
  return [undefined, ...kinds, ...(asked.has("identity") ? identities.slice(1) : [])];
}

function listSettings({ attributes }: Bundle, cells: readonly TableCell[]): readonly ReadonlyMap<number, number>[] {
  const asks = cells.flatMap((cell) => cell.asks);
  const choices = attributes.map(({ of, values }, attribute) =>
    of !== "post" && asks.some((one) => one.ask === "attribute" && one.attribute === attribute)
      ? [...values.keys()]
      : [0],
  );
  return combine(choices).map((values) => new Map([...values.entries()].filter(([, value]) => value > 0)));
}

/** Nothing, each part that some row of the action allows, and all of them together. */
function listBrought({ rows, parts }: OpenBundle, cells: readonly TableCell[]): readonly (readonly number[])[] {
  const answers = [...new Set(cells.flatMap((cell) => cell.rows))].flatMap((row) => rows[row] ?? []);
  const allowed = [...parts.keys()].filter((part) => answers.some(({ allow }) => hasPart(allow, part)));
  return [[], ...allowed.map((part) => [part]), ...(allowed.length > 1 ? [allowed] : [])];
}

/** What an act is made of. */
export interface StepPieces {
  readonly action: number;
  /** Who acts, as it is asked; undefined where nothing is said of it. */
  readonly actor: string | undefined;
  readonly brings: readonly number[];
  /** Settings, as indices of attributes and of their values. */
  readonly values: ReadonlyMap<number, number>;
}

/** Makes an act of what is asked of it. */
export function createStep(bundle: Bundle, pieces: StepPieces): WalkedStep {
  const { parts, actions, actors } = bundle;
  const { action, brings, values } = pieces;
  const by = pieces.actor ?? (actions[action]?.byAuthor === true ? "author" : "someone");
  const identity = Math.max(
    identities.findIndex((name) => name === by),
    0,
  );
  return {
    asked: askStep(bundle, pieces),
    action,
    kind: identity === 1 ? undefined : Math.max(actors.indexOf(by), 0),
    identity,
    brings: createPartSet(expandParts(brings, parts), parts.length),
    settings: values,
  };
}

function askStep({ actions, attributes, parts }: Bundle, { action, actor, brings, values }: StepPieces): AskedStep {
  const settings = [...values].map(([attribute, value]): [string, string] => {
    const { name, values: names } = attributes[attribute] ?? { name: "", values: [] };
    return [name, names[value] ?? ""];
  });
  return {
    action: actions[action]?.name ?? "",
    ...(actor === undefined ? {} : { by: actor }),
    ...(brings.length === 0 ? {} : { brings: brings.map((part) => parts[part]?.name ?? "") }),
    ...(settings.length === 0 ? {} : { settings: Object.fromEntries(settings) }),
  };
}
