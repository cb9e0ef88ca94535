import type { LinkedClaim, Property, SingleProperty, Verdict } from "@waft/core/internal";
import type { WalkedPost } from "../space/list-posts.ts";
import type { Choice } from "./choose-persons.ts";
import { judgeProperty, listSingles, spreadLists, type Demand } from "./judge-property.ts";
import type { Node } from "./walk-claim.ts";

/** Where a chain ends that shows something, of which post, and with which choice of persons. */
export interface Shown {
  readonly node: Node;
  readonly post: WalkedPost;
  readonly choice: Choice;
}

/** What was seen so far of one line of a claim, on one stretch of days. */
export interface FollowedDemand {
  readonly how: Demand;
  /** As it is judged: under `never` its lists are spread. */
  readonly property: Property;
  readonly written: LinkedClaim["demands"][number];
  /** Whether it spoke of anything. */
  spoken: boolean;
  /** The shortest chain that surely settles it: that refutes it, or proves what is claimed of some chains. */
  decisive: Shown | undefined;
  /** The first chains at which it is not what it should be, and not surely either. */
  readonly open: Shown[];
}

/** Enough to see what is not known; a chain for each is not needed. */
const mostOpen = 200;

/** The lines of a claim, of which nothing was seen yet. */
export function followDemands({ demands }: LinkedClaim): readonly FollowedDemand[] {
  return demands.flatMap((written) =>
    written.how === "preferably"
      ? []
      : [
          {
            how: written.how,
            property: written.how === "never" ? spreadLists(written.property) : written.property,
            written,
            spoken: false,
            decisive: undefined,
            open: [],
          },
        ],
  );
}

/** Notes what a chain that ends says of a line; gives back whether that is anything but what should be. */
export function noteEnd(demand: FollowedDemand, shown: Shown): boolean {
  const { node, choice } = shown;
  const verdict = judgeProperty(demand.property, choice.observed, demand.how);
  if (verdict === undefined) {
    return false;
  }
  demand.spoken = true;
  const { settles, harmless } = meanings[demand.how];
  if (verdict === harmless) {
    return false;
  }
  if (verdict === settles && !node.guess && !choice.guess) {
    if (demand.decisive === undefined || node.depth < demand.decisive.node.depth) {
      demand.decisive = shown;
    }
  } else {
    noteOpen(demand, shown);
  }
  return true;
}

/** Notes a chain at whose end a line is open. */
export function noteOpen({ open }: FollowedDemand, shown: Shown): void {
  if (open.length < mostOpen) {
    open.push(shown);
  }
}

/** Which verdict settles a line wherever it is met, and which is as it should be on every chain. */
const meanings: Readonly<Record<Demand, { readonly settles: Verdict; readonly harmless: Verdict }>> = {
  always: { settles: "no", harmless: "yes" },
  never: { settles: "yes", harmless: "no" },
  sometimes: { settles: "yes", harmless: "no" },
};

/** The properties of a line that are open where a chain ends. */
export function listOpen({ property, how }: FollowedDemand, { choice }: Shown): readonly SingleProperty[] {
  return listSingles(property).filter((single) => judgeProperty(single, choice.observed, how) === "open");
}
