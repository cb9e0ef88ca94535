import { identities, type Bundle, type Step } from "@waft/runtime";
import type { Asked } from "./asked.ts";
import type { Edit } from "./edit.ts";
import type { Edited } from "./list-edits.ts";

/** Single changes to the chain: what an act brings, who does it, its settings, another act, or one act less. */
export function listChainEdits(bundle: Bundle, asked: Asked): readonly Edited[] {
  return asked.chain.flatMap((step, index) => {
    const hop = index + 1;
    const put = (edit: Edit, changed: readonly Step[]): Edited => ({
      edit,
      make: () => ({ ...asked, chain: asked.chain.toSpliced(index, 1, ...changed) }),
    });
    const edits: readonly Edited[] = [
      ...listBrings(bundle, step).map(({ part, brings }) =>
        put({ edit: brings.includes(part) ? "bring" : "leave-out", hop, action: step.action, part }, [
          { ...step, brings },
        ]),
      ),
      ...listActors(bundle, step).map((to) =>
        put({ edit: "actor", hop, action: step.action, to }, [{ ...step, by: to }]),
      ),
      ...listActSettings(bundle, step).map(({ name, from, to }) =>
        put({ edit: "set-act", hop, action: step.action, name, from, to }, [
          { ...step, settings: { ...step.settings, [name]: to } },
        ]),
      ),
      ...listOtherActions(bundle, step).map((to) =>
        put({ edit: "replace-act", hop, from: step.action, to }, [{ action: to }]),
      ),
    ];
    const alone = asked.chain.length === 1;
    return alone ? edits : [...edits, put({ edit: "remove-act", hop, action: step.action }, [])];
  });
}

/** Parts that the act could bring and does not, and the other way round. */
function listBrings(
  { parts }: Bundle,
  { brings = [] }: Step,
): readonly { readonly part: string; readonly brings: readonly string[] }[] {
  const could = parts.filter(({ ofPost, always, person }) => !ofPost && !always && !person).map(({ name }) => name);
  return could.map((part) => ({
    part,
    brings: brings.includes(part)
      ? brings.filter((one) => one !== part && !one.startsWith(`${part}.`))
      : [...brings, part],
  }));
}

function listActors({ actors, actions }: Bundle, { action, by }: Step): readonly string[] {
  if (actions.some(({ name, byAuthor }) => name === action && byAuthor)) {
    return [];
  }
  const usual = by ?? actors[0];
  return [...actors, ...identities.slice(1)].filter((actor) => actor !== usual);
}

function listActSettings(
  { attributes, actions }: Bundle,
  { action, settings = {} }: Step,
): readonly { readonly name: string; readonly from: string; readonly to: string }[] {
  const index = actions.findIndex(({ name }) => name === action);
  return attributes.flatMap(({ name, of, values, actions: mine = [] }) => {
    const from = settings[name] ?? values[0] ?? "";
    const has = of === "viewer" || (of === "act" && mine.includes(index));
    return has ? values.filter((value) => value !== from).map((to) => ({ name, from, to })) : [];
  });
}

/** What else could be done; what only the author does is not done instead of what viewers do. */
function listOtherActions({ actions }: Bundle, { action }: Step): readonly string[] {
  const mine = actions.find(({ name }) => name === action);
  return actions.filter(({ name, byAuthor }) => name !== action && byAuthor === mine?.byAuthor).map(({ name }) => name);
}
