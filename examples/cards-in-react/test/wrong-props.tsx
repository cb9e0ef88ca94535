import "@waft/cards/react";
import type { ReactNode } from "react";

/** What must not compile: a test of the types of `waft-cards` in JSX. */
export function WrongProps(): ReactNode {
  return (
    <>
      {/* @ts-expect-error -- What is shown is a trace with its bundle. */}
      <waft-cards shown="a post" />
      {/* @ts-expect-error -- A hop is a number. */}
      <waft-cards hop="two" />
      {/* @ts-expect-error -- There is no such attribute. */}
      <waft-cards ghost="hidden" />
      {/* @ts-expect-error -- The event tells a part, not a text. */}
      <waft-cards onwaft-part={(pressed: string) => pressed.length} />
    </>
  );
}
