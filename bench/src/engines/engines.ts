import type { CreateRunner } from "./engine.ts";
import { createCasbin } from "./casbin.ts";
import { createCasl } from "./casl.ts";
import { createCedar } from "./cedar.ts";
import { createCel } from "./cel.ts";
import { createJsonLogic } from "./json-logic.ts";
import { createJsonRules } from "./json-rules.ts";
import { createXstate } from "./xstate.ts";

/** What somebody might take instead. */
export interface EngineEntry {
  readonly create: CreateRunner;
  /** Whether it can give the levels of all parts. */
  readonly levels: boolean;
  /** Whether it answers by a promise alone. */
  readonly later?: true;
}

/** Every engine by the name and version it has in the report. */
export const engines: ReadonlyMap<string, EngineEntry> = new Map<string, EngineEntry>([
  ["json-logic-engine 5.0.7, compiled", { create: createJsonLogic, levels: true }],
  ["@marcbachmann/cel-js 8.0.0", { create: createCel, levels: true }],
  ["xstate 5.33.3", { create: createXstate, levels: true }],
  ["json-rules-engine 7.3.1", { create: createJsonRules, levels: true, later: true }],
  ["@casl/ability 7.0.1", { create: createCasl, levels: false }],
  ["@cedar-policy/cedar-wasm 4.13.0", { create: createCedar, levels: false }],
  ["casbin 5.51.1", { create: createCasbin, levels: false }],
]);
