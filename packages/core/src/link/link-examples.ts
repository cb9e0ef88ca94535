import { fillSaid } from "../lib/said.ts";
import type { ExampleNode, ExampleStepNode, NameNode } from "../syntax/tree.ts";
import { linkProperty, linkShape, type Linking } from "./link-shape.ts";
import type { LinkedExample, LinkedExampleStep } from "./linked.ts";
import { createNameSpace, findName, findNames } from "./names.ts";

/** Looks up every name of an example. */
export function linkExample({ title, at, cites, steps }: ExampleNode, linking: Linking): LinkedExample {
  const { scope, findings } = linking;
  return {
    title,
    span: title.span,
    ...(at === undefined ? {} : { at }),
    sources: findNames(
      scope.sources,
      cites.map(({ name }) => name),
      findings,
    ),
    steps: steps.map((step) => linkStep(step, linking)),
  };
}

const postWord = "post";

function linkStep({ action, shape, properties, span }: ExampleStepNode, linking: Linking): LinkedExampleStep {
  const index = action === undefined ? undefined : findAction(action, linking);
  return {
    ...(index === undefined ? {} : { action: index }),
    shape: linkShape(shape, action === undefined, linking),
    properties: properties.map((property) => linkProperty(property, linking)),
    span: action?.span ?? { ...span, end: span.start + postWord.length },
  };
}

/** In a chain a group stands for nothing: what was done is one action. */
function findAction(name: NameNode, { scope, findings }: Linking): number | undefined {
  const { actions, groups } = scope.platform;
  const group = groups.find((one) => one.name === name.text);
  const members = (group?.actions ?? []).flatMap((index) => actions[index]?.name ?? []);
  const advice = fillSaid(
    { en: "'{name}' is a group: take one of {members}.", nl: "'{name}' is een groep: neem een van {members}." },
    { name: name.text, members: members.join(", ") },
  );
  const space = createNameSpace("action", actions);
  const elsewhere = new Map([
    ...(scope.actions.elsewhere ?? []),
    ...(group === undefined ? [] : [[name.text, advice] as const]),
  ]);
  return findName({ ...space, elsewhere }, name, findings);
}
