import { carries, readPath, type Carried, type CarriedParts } from "@waft/platform-kit/testing";

/** What Reddit's data of a crosspost carries, in the words of the rules. */
export function readSubmission(payload: unknown): CarriedParts {
  const crosspost = readPath(payload, "data");
  const source = readPath(crosspost, "crosspost_parent_list.0");
  const held = (at: string): Carried => (carries(source, at) ? "whole" : "missing");
  const own = (at: string): Carried => (carries(crosspost, at) ? "whole" : "missing");
  return {
    author: held("author"),
    "author.profile": held("author"),
    title: held("title"),
    text: held("selftext"),
    counts: held("score"),
    sharer: own("author"),
    "sharer.profile": own("author"),
    "own-title": own("title"),
  };
}
