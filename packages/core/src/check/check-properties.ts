import {
  decidePart,
  decideProperty,
  type PartProperty,
  type SingleProperty,
  type Verdict,
} from "../claims/decide-property.ts";
import type { Seen } from "../claims/seen.ts";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Property } from "../link/linked.ts";
import type { Model } from "../model/model.ts";
import type { Branch } from "./follow-example.ts";
import type { Span } from "../text/source-file.ts";
import { sayProperty } from "./say-property.ts";
import { saySeen } from "./say-seen.ts";

/** What should hold after an act, and every way in which the chain may be meant. */
export interface Observed {
  readonly properties: readonly Property[];
  readonly branches: readonly Branch[];
  readonly act: Said;
  /** Whether to say of what the rules leave open that they do. */
  readonly remarksOpen: boolean;
}

/** Rules say the same as an example: a finding for each property that they deny or leave open. */
export function checkProperties(model: Model, observed: Observed): readonly Diagnostic[] {
  return observed.properties.flatMap((property) => checkProperty(model, observed, property));
}

function checkProperty(model: Model, observed: Observed, property: Property): readonly Diagnostic[] {
  if (property.kind === "and") {
    return property.items.flatMap((item) => checkProperty(model, observed, item));
  }
  const seen = observed.branches.map((branch) => branch.seen);
  const verdict = joinWays(seen.map((one) => decideProperty(property, one)));
  const first = seen.find((one) => decideProperty(property, one) !== "yes");
  if (verdict === "yes" || first === undefined || (verdict === "open" && !observed.remarksOpen)) {
    return [];
  }
  const single = findSingle(property);
  if (single === undefined) {
    return [];
  }
  const wrong = property.kind === "or" ? single : narrow(single, seen, verdict);
  const told = property.kind === "or" ? property : wrong;
  const values = { act: observed.act, property: sayProperty(model, told), instead: saySeen(model, wrong, first) };
  const entry = verdict === "no" ? catalogue.exampleFails : catalogue.exampleOpen;
  return [createDiagnostic(entry, { span: spanOf(told) }, values)];
}

/** It holds if it does however the example is meant; what differs is open. */
function joinWays(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts;
  return first !== undefined && verdicts.every((verdict) => verdict === first) ? first : "open";
}

/** Of a list of parts, those for which it is so. */
function narrow(property: SingleProperty, seen: readonly Seen[], verdict: Verdict): SingleProperty {
  if (!isOfParts(property)) {
    return property;
  }
  const parts = property.parts.filter(
    (part) => joinWays(seen.map((one) => decidePart(property, part, one))) === verdict,
  );
  return parts.length === 0 ? property : { ...property, parts };
}

function isOfParts(property: SingleProperty): property is PartProperty {
  return ["sees", "reaches", "misses", "unsure"].includes(property.kind);
}

/** From the first to the last word of what is said. */
function spanOf(property: Property): Span {
  if (!("items" in property)) {
    return property.span;
  }
  const spans = property.items.map(spanOf);
  const { file = "" } = spans[0] ?? {};
  const start = Math.min(...spans.map((span) => span.start));
  return { file, start, end: Math.max(start, ...spans.map((span) => span.end)) };
}

function findSingle(property: Property): SingleProperty | undefined {
  return "items" in property ? property.items.map(findSingle).find((one) => one !== undefined) : property;
}
