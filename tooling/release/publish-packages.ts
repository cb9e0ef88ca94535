import { findRepository } from "./find-repository.ts";
import { runTool } from "./run-tool.ts";
import { sayRepository } from "./say-repository.ts";

/** Where packages are published, and whether it is said there from which commit they were built. */
export interface PublishRequest {
  readonly registry: string;
  readonly provenance: boolean;
}

/** Publishes the packages whose version the registry does not have, each after what it needs. */
export function publishPackages(root: string, { registry, provenance }: PublishRequest): string {
  // What is published was committed and tested by whoever starts this: in the workflow, by the workflow.
  const options = ["--access", "public", "--no-git-checks", "--registry", registry];
  const words = ["pnpm", "--recursive", "publish", ...options, ...(provenance ? ["--provenance"] : [])];
  return sayRepository(root, findRepository(root), () => runTool(words, root));
}
