import { platforms } from "virtual:platforms";
import { whenIdle } from "../ask/when-idle.ts";

/** How long the page waits before it loads ahead, in milliseconds: what somebody asked for goes first. */
const patience = 3000;

/**
 * Loads what may be asked for later (the rules of the other networks, and what tries changes), one after the other and
 * only while the page has nothing to do, so that it goes on without a network. The editor is not among it, for most never
 * want it; and a device that is to save data loads nothing ahead.
 */
export function loadAhead(): void {
  if (isSavingData()) {
    return;
  }
  const jobs = [async () => import("../ask/find-nearest.ts"), ...platforms.map(({ load }) => load)];
  setTimeout(() => loadNext(jobs), patience);
}

function loadNext(jobs: readonly (() => Promise<object>)[]): void {
  const [job, ...others] = jobs;
  if (job === undefined) {
    return;
  }
  if (!navigator.onLine) {
    addEventListener("online", () => loadNext(jobs), { once: true });
    return;
  }
  whenIdle(() => {
    // What cannot be had now is loaded when it is asked for.
    job().then(
      () => loadNext(others),
      () => undefined,
    );
  });
}

function isSavingData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}
