import { hasProblems, trace, type Bundle, type Problems, type Step, type Trace } from "@waft/runtime";

/** A setting that is not the first one of its attribute. */
export interface Setting {
  readonly attribute: string;
  readonly value: string;
  readonly of: "post" | "viewer" | "act";
}

/** A form, with the shortest chain that leads to it. */
export interface ReachedForm {
  readonly form: string;
  readonly chain: readonly string[];
  readonly setting?: Setting;
}

/** The longest chain that is tried to reach a form. */
const longestChain = 4;

/** Every form that a chain of acts leads to, the post itself first; those that need a setting stand last. */
export function reachForms(bundle: Bundle, asOf: string): readonly ReachedForm[] {
  const found = new Map<string, ReachedForm>();
  for (const setting of [undefined, ...listSettings(bundle)]) {
    for (const reached of exploreForms(bundle, setting, asOf)) {
      found.set(reached.form, found.get(reached.form) ?? reached);
    }
  }
  return [...found.values()];
}

/** The forms that are reached with one setting, nearest first. */
function exploreForms(bundle: Bundle, setting: Setting | undefined, asOf: string): readonly ReachedForm[] {
  const held = setting === undefined ? {} : { setting };
  const reached: ReachedForm[] = [{ form: "post", chain: [], ...held }];
  for (const { chain } of reached) {
    const actions = chain.length < longestChain ? bundle.actions : [];
    for (const longer of actions.map(({ name }) => [...chain, name])) {
      const form = findForm(bundle, { chain: longer, setting, asOf });
      if (form !== undefined && reached.every((one) => one.form !== form)) {
        reached.push({ form, chain: longer, ...held });
      }
    }
  }
  return reached;
}

/** Every setting of posts and viewers that is not the first one of its attribute. */
function listSettings({ attributes }: Bundle): readonly Setting[] {
  return attributes.flatMap(({ name, of, values }) =>
    of === "act" ? [] : values.slice(1).map((value) => ({ attribute: name, value, of })),
  );
}

function findForm(bundle: Bundle, { chain, ...asked }: Omit<AskedChain, "parts">): string | undefined {
  const hops = ask(bundle, { ...asked, chain, parts: listPublished(bundle) })?.hops;
  return hops?.[chain.length - 1]?.form ?? undefined;
}

/** A chain, the parts of the post, and a setting that holds all along. */
export interface AskedChain {
  readonly chain: readonly (string | Step)[];
  readonly parts: readonly string[];
  readonly setting: Setting | undefined;
  readonly asOf: string;
}

/** Asks what a chain does with a setting that holds all along. */
export function askAll(bundle: Bundle, { chain, parts, setting, asOf }: AskedChain): Trace | Problems {
  const settings = setting === undefined ? {} : { [setting.attribute]: setting.value };
  const steps = chain.map((step): Step => ({
    ...(typeof step === "string" ? { action: step } : step),
    ...(setting?.of === "viewer" ? { settings } : {}),
  }));
  return trace(bundle, { post: { parts, ...(setting?.of === "post" ? { settings } : {}) }, chain: steps, asOf });
}

/** The same, where nothing stands in the way. */
export function ask(bundle: Bundle, asked: AskedChain): Trace | undefined {
  const answer = askAll(bundle, asked);
  return hasProblems(answer) ? undefined : answer;
}

/** Everything that a post can be published with. */
export function listPublished({ parts }: Bundle): readonly string[] {
  return parts.flatMap(({ name, ofPost }) => (ofPost ? [name] : []));
}
