import { checkCites } from "./check-cites.ts";
import { fillSaid } from "../lib/said.ts";
import { propertyStarts } from "../syntax/tokens.ts";
import type { ExampleNode, ExampleStepNode, NameNode } from "../syntax/tree.ts";
import { linkProperty, linkShape, type Linking } from "./link-shape.ts";
import type { LinkedExample, LinkedExampleStep } from "./linked.ts";
import { findName, findNames } from "./names.ts";

/** Looks up every name of an example. */
export function linkExample({ title, at, cites, steps }: ExampleNode, linking: Linking): LinkedExample {
  checkCites([{ cites }], linking.findings);
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

/** What was done is one action: of a group one has to be taken. */
function findAction(name: NameNode, { scope, findings }: Linking): number | undefined {
  const { platform } = scope;
  // What holds after an act stands where the next act can.
  const acts = { ...scope.acts, words: [...(scope.acts.words ?? []), ...propertyStarts] };
  const group = acts.names.has(name.text) ? undefined : platform.groups.find((one) => one.name === name.text);
  if (group === undefined) {
    return findName(acts, name, findings);
  }
  const members = group.actions.flatMap((index) => platform.actions[index]?.name ?? []);
  const advice = fillSaid(
    { en: "'{name}' is a group: take one of {members}.", nl: "'{name}' is een groep: neem een van {members}." },
    { name: name.text, members: members.join(", ") },
  );
  return findName({ ...acts, elsewhere: new Map([...(acts.elsewhere ?? []), [name.text, advice]]) }, name, findings);
}
