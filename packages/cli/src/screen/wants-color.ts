import type { Io } from "../io.ts";

/** Whether a stream gets colours: `NO_COLOR` forbids, `FORCE_COLOR` demands, otherwise a terminal decides. */
export function wantsColor(env: Io["env"], isTerminal: boolean): boolean {
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") {
    return false;
  }
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") {
    return forced !== "0" && forced !== "false";
  }
  return isTerminal && env["TERM"] !== "dumb";
}
