import type { Said } from "@waft/core";
import { oldestNode } from "../old-node.ts";

/** Says that the Node that was started is too old, and what to do. */
export function sayOldNode(version: string): Said {
  const oldest = `${oldestNode.major}.${oldestNode.minor}`;
  return {
    en: `Waft needs Node ${oldest} or newer and this is Node ${version}: install a newer one (https://nodejs.org) and try again.`,
    nl: `Waft heeft Node ${oldest} of nieuwer nodig en dit is Node ${version}: installeer een nieuwere (https://nodejs.org) en probeer het opnieuw.`,
  };
}
