/** How long work waits where a browser does not say when it has time, in milliseconds. */
const patience = 50;

/** Does work as soon as the browser has drawn what it has to draw; calling what is given back leaves it undone. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const waiting = setTimeout(work, patience);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(waiting);
}
