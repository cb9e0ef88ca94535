import { identities, type Bundle } from "@waft/runtime";
import type { AskedStep } from "./asked.ts";
import type { Act } from "./list-acts.ts";

/** What is asked of an act. */
export type AskedAct = Pick<Act, "action" | "kind" | "identity" | "settings" | "named">;

/** An act as it is asked of `trace`; what goes without saying is left out. */
export function askAct({ bundle }: { readonly bundle: Bundle }, act: AskedAct): AskedStep {
  const { actions, attributes, parts } = bundle;
  const by = nameActor(bundle, act);
  const settings = attributes.flatMap(({ name, of, values }, attribute): [string, string][] => {
    const value = act.settings[attribute] ?? 0;
    return of === "post" || value === 0 ? [] : [[name, values[value] ?? ""]];
  });
  return {
    action: actions[act.action]?.name ?? "",
    ...(by === undefined ? {} : { by }),
    ...(act.named.length === 0 ? {} : { brings: act.named.map((part) => parts[part]?.name ?? "") }),
    ...(settings.length === 0 ? {} : { settings: Object.fromEntries(settings) }),
  };
}

/** Who acts; undefined where it goes without saying: the author for what authors do, else the first kind of account. */
function nameActor({ actions, actors }: Bundle, { action, kind, identity }: AskedAct): string | undefined {
  const usual = actions[action]?.byAuthor === true ? 1 : 0;
  if (identity > 0) {
    return identity === usual ? undefined : identities[identity];
  }
  return usual === 0 && kind === 0 ? undefined : actors[kind];
}
