import type { CompiledPlatform, Language } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { platformPhrases } from "../phrases/say-file.ts";
import type { AskOptions } from "../question/options.ts";
import { findEntry, refuseDay } from "./find-anew.ts";
import { findBase, refuseFindings } from "./find-platform.ts";

/** A bridge that comes from any network, and the one that it is to come from. */
export interface Crossing {
  readonly bridge: string;
  readonly target: string;
  readonly asked: Pick<AskOptions, "knownAt" | "strictStale">;
}

/** What is found where the network that is named is a bridge, or the one to which the bridge goes. */
const misplaced: ReadonlySet<string> = new Set([
  "core/circular-platform",
  "core/not-that-platform",
  "core/two-versions",
  "core/wrong-head",
]);

/** Compiles a bridge that comes from any network together with the network from which it is asked. */
export async function findCrossing(
  { bridge, target, asked }: Crossing,
  language: Language,
  io: Io,
): Promise<{ readonly bundle: Bundle } | Failure> {
  const refusal = refuseDay(asked.knownAt, language);
  if (refusal !== undefined) {
    return refusal;
  }
  const own = await findEntry(bridge, language, io);
  if (isFailure(own)) {
    return own;
  }
  const network = await findEntry(target, language, io);
  if (isFailure(network)) {
    return network;
  }
  const { compileRules } = await import("./load-rules.ts");
  let comesFromAny = false;
  const anyNetwork = (): string => {
    comesFromAny = true;
    return network.entry;
  };
  const loading = { ...asked, anyNetwork, reader: io.reader };
  const { compiled, findings } = compileRules(own.entry, findBase(io), loading);
  if (!comesFromAny) {
    return takeFixed(compiled, { bridge, target }, language);
  }
  if (compiled.diagnostics.some(({ code, severity }) => severity === "error" && misplaced.has(code))) {
    return refuseUse([platformPhrases.noStart(target)[language], platformPhrases.noStartHint[language]]);
  }
  return compiled.bundle === undefined ? refuseFindings(findings, language, io) : { bundle: compiled.bundle };
}

/** A bridge that says itself from where it comes may be told so once more; another name is one too many. */
function takeFixed(
  { bundle, model }: CompiledPlatform,
  { bridge, target }: Pick<Crossing, "bridge" | "target">,
  language: Language,
): { readonly bundle: Bundle } | Failure {
  const [first] = model?.platform.sides ?? [];
  if (bundle !== undefined && first?.name === target) {
    return { bundle };
  }
  return bundle !== undefined && first === undefined
    ? refuseUse([platformPhrases.noBridge(bridge)[language], platformPhrases.noBridgeHint[language]])
    : refuseUse([platformPhrases.bridgeAndPlatform(target)[language], platformPhrases.bridgeHint[language]]);
}
